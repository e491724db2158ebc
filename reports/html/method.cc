#include <map>

#include "grammar/vague_convention.h"
#include "reports/figure_value.h"
#include "reports/html/model.h"
#include "reports/model/verdicts.h"
#include "reports/model/words.h"
#include "reports/override_view.h"

namespace sayso::html {
namespace {

void WriteVerdicts(const Analysis& analysis, Writer& html) {
  std::map<Verdict, size_t> counts;
  for (const Finding& finding : analysis.comparison.findings) ++counts[finding.verdict];
  if (counts.empty()) return;
  html.Leaf("h3", "The verdicts of this report");
  auto scroll = html.Open("div", {{"class", "scroll"}});
  auto table = html.Open("table");
  html.Markup(
      "<thead><tr><th scope=\"col\">Verdict</th><th scope=\"col\">It says</th>"
      "<th scope=\"col\">Rule</th><th scope=\"col\" class=\"n\">Findings</th></tr></thead>");
  auto body = html.Open("tbody");
  for (auto [verdict, count] : counts) {
    auto row = html.Open("tr");
    {
      auto name = html.Open("th", {{"scope", "row"}});
      WriteChip(verdict, "", html);
    }
    html.Leaf("td", Capitalised(StyleOf(verdict).meaning));
    {
      auto rule = html.Open("td");
      html.Leaf("code", Name(verdict));
    }
    html.Leaf("td", {{"class", "n"}}, std::to_string(count));
  }
}

// How softened and vague numbers were read: each wording once, as it was read here.
void WriteReadings(const Analysis& analysis, Writer& html) {
  std::map<std::string, std::string> readings;
  for (const DocumentAnalysis& document : analysis.documents) {
    for (const Figure& figure : document.figures) {
      bool soft = figure.approximation != Approximation::kNone;
      if (!soft || IsDated(figure.kind)) continue;
      readings.emplace(InSentence(document.text.view(figure.span)), Reading(figure));
    }
  }
  if (readings.empty()) return;
  html.Leaf("h3", "How softened numbers were read");
  if (const Ruleset* ruleset = analysis.documents.front().text.ruleset) {
    html.Leaf("p", "Vague words are read by the convention \"" +
                       ruleset->compiled<grammar::VagueConvention>().name() +
                       "\" of rules/figures/vague.json.");
  }
  auto details = html.Open("details");
  html.Leaf("summary", Count(readings.size(), "wording"));
  auto table = html.Open("table");
  html.Markup(
      "<thead><tr><th scope=\"col\">As written</th><th scope=\"col\">Our reading</th></tr>"
      "</thead>");
  auto body = html.Open("tbody");
  for (const auto& [words, reading] : readings) {
    auto row = html.Open("tr");
    html.Leaf("td", words);
    html.Leaf("td", reading);
  }
}

// The user's corrections: what each does, who made it and why, and what it changed.
void WriteOverrides(const Model& model, Writer& html) {
  html.Leaf("h3", "Corrections by hand");
  if (model.analysis.overrides.empty()) {
    html.Leaf("p", "None. Everything above is as it was read.");
    return;
  }
  auto scroll = html.OpenScroll("Corrections by hand");
  const Table table = OverrideTable(model.analysis);
  auto element = html.Open("table");
  {
    auto head = html.Open("thead");
    auto row = html.Open("tr");
    for (const Column& column : table.columns) {
      html.Leaf("th", {{"scope", "col"}}, Capitalised(column.name));
    }
  }
  auto body = html.Open("tbody");
  for (const auto& cells : table.rows) {
    auto row = html.Open("tr");
    for (const std::string& cell : cells) html.Leaf("td", cell);
  }
}

}  // namespace

void WriteMethod(const Model& model, Writer& html) {
  html.Markup(
      "<p>Each article is read alone: its words, its quotations, who is named as their source, and "
      "the figures with what they count. Only then are figures that measure one thing laid side by "
      "side, and the first rule that applies names how two of them stand to each other. Rules and "
      "word lists are files with examples beside them; <code>sayso rules</code> shows them and "
      "<code>sayso explain</code> retraces any result of this report.</p>\n"
      "<h3>What this report does not do</h3>\n<ul>\n"
      "<li>It does not say who is right, and it gives no score to a claim, a speaker or an "
      "outlet.</li>\n"
      "<li>It shows a disagreement as a range with names, never as one number or an average.</li>\n"
      "<li>It joins speakers between articles by equal names only: one person spelled in two ways "
      "stands here twice.</li>\n"
      "<li>It leaves a speaker unknown where the text does not settle who it is.</li>\n"
      "<li>It reads English. It misses statements and figures, and it misreads some: how often "
      "stands "
      "below, as measured.</li>\n"
      "<li>It sends nothing over a network and looks nothing up.</li>\n</ul>\n");
  WriteVerdicts(model.analysis, html);
  WriteReadings(model.analysis, html);
  WriteOverrides(model, html);
  WriteAccuracy(html);
}

}  // namespace sayso::html
