#include <set>

#include "reports/html/model.h"
#include "reports/model/glance.h"
#include "reports/model/words.h"
#include "src/base/hash.h"

namespace sayso::html {
namespace {

void WriteTile(size_t number, std::string_view what, std::string_view href, Writer& html) {
  auto tile = html.Open("div");
  html.Leaf("dt", what);
  auto value = html.Open("dd");
  html.Link(href, Grouped(static_cast<int64_t>(number)));
}

// One hash over the inputs' names and hashes, in the order given.
std::string InputHash(const Analysis& analysis) {
  std::string list;
  for (const DocumentAnalysis& document : analysis.documents) {
    list += document.document->id + '\n' + StableHashHex(document.document->text) + '\n';
  }
  return StableHashHex(list);
}

// The languages the articles say they are in: "en, fr"; empty where none does.
std::string LanguagesOf(const Analysis& analysis) {
  std::set<std::string> languages;
  for (const DocumentAnalysis& document : analysis.documents) {
    if (!document.text.metadata.language.empty()) languages.insert(document.text.metadata.language);
  }
  return Joined({languages.begin(), languages.end()});
}

void WriteRun(const Model& model, Writer& html) {
  auto run = html.Open("p", {{"class", "run"}});
  html.Text("sayso");
  if (!model.options.version.empty()) html.Text(" " + model.options.version);
  if (!model.options.made.empty()) html.Text(" · made " + TimeWords(model.options.made));
  html.Text(" · inputs ");
  html.Leaf("code", InputHash(model.analysis));
  html.Text(" · ");
  html.Link("#method", "method and limits");
}

}  // namespace

void WriteTiles(const Model& model, Writer& html) {
  size_t statements = 0, figures = 0;
  for (const DocumentAnalysis& document : model.analysis.documents) {
    statements += document.attributions.size();
    figures += document.figures.size();
  }
  bool origins = !model.analysis.comparison.origins.empty();
  auto tiles = html.Open("dl", {{"class", "tiles"}});
  WriteTile(model.analysis.documents.size(), "articles", "#articles", html);
  WriteTile(OutletCount(model.analysis), "outlets", "#outlets", html);
  WriteTile(OriginCount(model.analysis), "independent origins", origins ? "#origins" : "", html);
  WriteTile(statements, "statements", model.speakers.empty() ? "" : "#speakers", html);
  WriteTile(figures, "figures", "#articles", html);
  WriteTile(model.measures_in_conflict, "measures in conflict",
            model.measures.empty() ? "" : "#contrasts", html);
}

void WriteHead(const Model& model, Writer& html) {
  html.Markup("<header class=\"head\">\n");
  html.Leaf("p", {{"class", "kicker"}}, "Fact-check report");
  html.Leaf("h1", model.options.title.empty() ? Capitalised(TopicOf(model.analysis, model.measures))
                                              : model.options.title);
  {
    auto period = PeriodOf(model.analysis);
    auto dek = html.Open("p", {{"class", "dek"}});
    html.Text("Who said what, and how the figures stand to each other");
    if (period) html.Text(", " + PeriodWords(period->first, period->last));
    if (std::string languages = LanguagesOf(model.analysis); !languages.empty()) {
      html.Text(", in " + languages);
    }
    html.Text(". A verdict names a relation between claims; it never says who is right.");
  }
  WriteTiles(model, html);
  WriteRun(model, html);
  WriteInputs(model, html);
  html.Markup("</header>\n");
}

}  // namespace sayso::html
