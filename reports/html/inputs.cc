#include "reports/html/model.h"
#include "reports/model/words.h"
#include "src/base/hash.h"

namespace sayso::html {
namespace {

// The files, each with the hash of its bytes.
void WriteFiles(const Model& model, Writer& html) {
  auto scroll = html.OpenScroll("Inputs");
  auto table = html.Open("table");
  html.Markup(
      "<thead><tr><th scope=\"col\">File</th><th scope=\"col\">Outlet</th>"
      "<th scope=\"col\">Published</th><th scope=\"col\" class=\"n\">Bytes</th>"
      "<th scope=\"col\">XXH3 of the bytes</th></tr></thead>");
  auto body = html.Open("tbody");
  for (uint32_t d = 0; d < model.analysis.documents.size(); ++d) {
    const DocumentAnalysis& document = model.analysis.documents[d];
    auto row = html.Open("tr");
    {
      auto path = html.Open("td");
      html.Link(To(ArticleAnchor(d)), document.document->path);
    }
    html.Leaf("td", document.text.metadata.outlet);
    html.Leaf("td", document.text.metadata.published);
    html.Leaf("td", {{"class", "n"}},
              Grouped(static_cast<int64_t>(document.document->text.size())));
    auto hash = html.Open("td");
    html.Leaf("code", StableHashHex(document.document->text));
  }
}

// What the run was asked to do, one thing a line.
void WriteOptions(const ReportOptions& options, Writer& html) {
  auto list = html.Open("dl", {{"class", "why"}});
  auto row = [&](std::string_view term, std::string_view value) {
    if (value.empty()) return;
    html.Leaf("dt", term);
    auto cell = html.Open("dd");
    html.Leaf("code", value);
  };
  row("Program", options.version.empty() ? "" : "sayso " + options.version);
  row("Command", options.command_line);
  row("Made", options.made);
  row("Articles' text", options.with_text ? "whole" : "only sentences with a statement or figure");
}

}  // namespace

void WriteInputs(const Model& model, Writer& html) {
  auto details = html.Open("details", {{"class", "inputs"}});
  html.Leaf("summary", "Inputs and options: what it takes to make this report again");
  WriteOptions(model.options, html);
  WriteFiles(model, html);
}

}  // namespace sayso::html
