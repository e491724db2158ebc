#include "src/serve/pasted.h"

#include <memory>
#include <set>

#include "reports/html/model.h"
#include "reports/model/words.h"
#include "src/analyzer/analyzer.h"
#include "src/compare/compare.h"

namespace sayso::serve {
namespace {

Analysis Analyze(std::string_view text, const Ruleset& ruleset) {
  auto document = std::make_shared<Document>();
  document->id = "Your text";
  document->text = text;
  Analysis analysis;
  analysis.documents.push_back(AnalyzeDocument(std::move(document), ruleset));
  analysis.comparison = Compare({MakeRecord(analysis.documents.front())}, ruleset);
  return analysis;
}

// `id`: the anchor of the speaker, at the first statement of theirs.
void WriteBy(const Attribution& a, const std::string& id, html::Writer& html) {
  auto by = html.Open("p", {{"class", "by"}, {"id", id}});
  if (!a.speaker) {
    html.Leaf("span", {{"class", "quiet"}},
              a.source.empty() ? "Nobody is named" : "Unknown speaker");
    return;
  }
  html.Leaf("b", a.speaker->name);
  if (!a.speaker->role.empty()) html.Leaf("span", {{"class", "quiet"}}, ", " + a.speaker->role);
}

void WriteStatements(const html::Model& model, html::Writer& html) {
  const DocumentAnalysis& document = model.analysis.documents.front();
  std::set<int> named;
  auto list = html.Open("ul", {{"class", "said"}});
  for (uint32_t n = 0; n < document.attributions.size(); ++n) {
    const Attribution& a = document.attributions[n];
    const int speaker = model.speaker_of.front()[n];
    const bool first = speaker >= 0 && named.insert(speaker).second;
    auto item = html.Open("li");
    WriteBy(a, first ? html::SpeakerAnchor(speaker) : "", html);
    html::WriteStatementWords({0, n, &document, &a}, html);
    html::WriteStatementTags(a, html);
  }
}

void WriteFigureRow(const FigurePlace& place, html::Writer& html) {
  const Figure& figure = *place.figure;
  auto row = html.Open("tr");
  {
    auto words = html.Open("th", {{"scope", "row"}});
    html::WriteFigureLink(place, html);
  }
  html.Leaf("td", Reading(figure));
  html.Leaf("td", figure.counted);
  html.Leaf("td", figure.outcome);
  html.Leaf("td", figure.place);
  html.Leaf("td", figure.claimant);
}

void WriteFigures(const html::Model& model, html::Writer& html) {
  const DocumentAnalysis& document = model.analysis.documents.front();
  auto scroll = html.OpenScroll("Figures");
  auto table = html.Open("table");
  html.Markup(
      "<thead><tr><th scope=\"col\">Figure</th><th scope=\"col\">Our reading</th>"
      "<th scope=\"col\">Of what</th><th scope=\"col\">What happened</th>"
      "<th scope=\"col\">Where</th><th scope=\"col\">Who says so</th></tr></thead>\n");
  auto body = html.Open("tbody");
  for (const Figure& figure : document.figures) {
    if (const FigurePlace* place = model.index.FigureOf(figure.id)) WriteFigureRow(*place, html);
  }
}

}  // namespace

void WritePasted(std::string_view text, const Ruleset& ruleset, html::Writer& html) {
  const Analysis analysis = Analyze(text, ruleset);
  const ReportOptions options;
  const html::Model model(analysis, options);
  const DocumentAnalysis& document = analysis.documents.front();
  html.Leaf("p", {{"class", "found"}, {"role", "status"}},
            Count(document.attributions.size(), "statement") + " and " +
                Count(document.figures.size(), "figure") + " found");
  html::WriteKey(html);
  html::WriteArticle(model, 0, html);
  if (!document.attributions.empty()) {
    html.Leaf("h2", "Statements");
    WriteStatements(model, html);
  }
  if (!document.figures.empty()) {
    html.Leaf("h2", "Figures");
    WriteFigures(model, html);
  }
  for (const MeasureView& view : model.measures) html::WriteMeasure(view, html);
  for (const html::Card& card : html::CardsOf(model)) html::WriteCard(card, html);
}

}  // namespace sayso::serve
