#include "reports/html/model.h"

#include <algorithm>

#include "reports/model/glance.h"
#include "reports/model/verdicts.h"
#include "reports/model/words.h"

namespace sayso::html {
namespace {

std::string Number(size_t index) { return std::to_string(index + 1); }

bool IsInConflict(const MeasureView& view) {
  return std::any_of(view.relations.begin(), view.relations.end(),
                     [](const Relation& relation) { return IsConflict(relation.verdict); });
}

}  // namespace

Model::Model(const Analysis& a, const ReportOptions& o, size_t most_measures)
    : analysis(a),
      options(o),
      index(a),
      measures(MeasureViews(index)),
      speakers(SpeakerViews(a)),
      quotations(QuotationViews(a)) {
  for (const DocumentAnalysis& document : a.documents) {
    speaker_of.emplace_back(document.attributions.size(), -1);
  }
  for (size_t s = 0; s < speakers.size(); ++s) {
    for (const StatementPlace& place : speakers[s].statements) {
      speaker_of[place.document][place.number] = static_cast<int>(s);
    }
  }
  for (const MeasureView& view : measures) measures_in_conflict += IsInConflict(view);
  if (measures.size() > most_measures) {
    measures_left_out = measures.size() - most_measures;
    measures.resize(most_measures);
  }
  for (const MeasureView& view : measures) {
    for (const Claim& claim : view.claims) {
      for (const FigurePlace& place : claim.figures) {
        view_of_.emplace(place.figure->id, static_cast<int>(view.number));
      }
    }
  }
}

int Model::ViewOf(const Figure& figure) const {
  auto found = view_of_.find(figure.id);
  return found == view_of_.end() ? -1 : found->second;
}

std::string ArticleAnchor(uint32_t document) { return "d" + Number(document); }

std::string FigureAnchor(const FigurePlace& place) {
  return ArticleAnchor(place.document) + "f" + Number(place.number);
}

std::string StatementAnchor(uint32_t document, uint32_t number) {
  return ArticleAnchor(document) + "a" + Number(number);
}

std::string MeasureAnchor(uint32_t measure) { return "m" + Number(measure); }

std::string RelationAnchor(const MeasureView& view, size_t relation) {
  return MeasureAnchor(view.number) + "r" + Number(relation);
}

std::string SpeakerAnchor(int speaker) { return "p" + Number(static_cast<size_t>(speaker)); }

void WriteChip(Verdict verdict, const std::string& href, Writer& html) {
  const VerdictStyle& style = StyleOf(verdict);
  std::string css = "chip " + std::string(style.tone);
  auto inside = [&] {
    html.Leaf("span", {{"class", "mark"}, {"aria-hidden", "true"}}, style.mark);
    html.Text(style.label);
  };
  if (href.empty()) {
    auto chip = html.Open("span", {{"class", css}});
    inside();
  } else {
    auto chip = html.Open("a", {{"class", css}, {"href", href}});
    inside();
  }
}

void WriteFigureLink(const FigurePlace& place, Writer& html) {
  html.Link(To(FigureAnchor(place)), FigureWords(place), "num");
}

void WriteClaimWords(const Claim& claim, bool with_name, Writer& html) {
  if (with_name) html.Text(claim.claimant + " ");
  WriteFigureLink(claim.figures.front(), html);
  html.Text(" ");
  html.Leaf("span", {{"class", "quiet"}}, "(" + Joined(Standing(claim)) + ")");
}

}  // namespace sayso::html
