#include <algorithm>

#include "reports/compare_view.h"
#include "reports/html/model.h"
#include "reports/html/segments.h"
#include "reports/model/verdicts.h"
#include "reports/model/wording.h"
#include "reports/model/words.h"

namespace sayso::html {
namespace {

constexpr uint32_t kFigure = 1, kDiffers = 2;
constexpr size_t kMostSides = 4;
// Below, two sentences have too little in common for their differences to say anything.
constexpr double kLeastShared = 0.4;

std::vector<Layer> MarkedIn(const FigurePlace& place, const std::vector<Span>& differing) {
  Span sentence = place.sentence();
  std::vector<Layer> layers{{place.figure->span, kFigure}};
  for (Span word : differing) {
    layers.push_back({{sentence.begin + word.begin, sentence.begin + word.end}, kDiffers});
  }
  std::sort(layers.begin(), layers.end(),
            [](const Layer& a, const Layer& b) { return a.span < b.span; });
  return layers;
}

void WriteMarkedSentence(const FigurePlace& place, const std::vector<Span>& differing,
                         Writer& html) {
  auto quote = html.Open("blockquote");
  auto layers = MarkedIn(place, differing);
  for (const Segment& segment : Flattened(place.sentence(), layers)) {
    std::string_view words = place.analysis->text.view(segment.span);
    if (segment.kinds & kFigure) {
      html.Link(To(FigureAnchor(place)), words, "num");
    } else if (segment.kinds & kDiffers) {
      html.Leaf("em", {{"class", "differs"}}, words);
    } else {
      html.Text(words);
    }
  }
}

std::string ClaimantOf(const FigurePlace& place) {
  return place.figure->claimant.empty() ? std::string(OutletOf(*place.analysis)) + " itself"
                                        : place.figure->claimant;
}

void WriteSide(const FigurePlace& place, const std::vector<Span>& differing, Writer& html) {
  auto side = html.Open("div", {{"class", "side"}});
  {
    auto who = html.Open("p", {{"class", "side-who"}});
    html.Leaf("b", ClaimantOf(place));
    html.Leaf("span", {{"class", "side-reading"}}, Reading(*place.figure));
  }
  WriteMarkedSentence(place, differing, html);
  auto where = html.Open("p", {{"class", "quiet"}});
  html.Link(To(ArticleAnchor(place.document)), OutletOf(*place.analysis));
  if (!place.metadata().published.empty()) html.Text(", " + DayWords(place.metadata().published));
  const Attribution* said = place.attribution();
  if (said && !said->via.empty()) html.Text(", via " + Joined(said->via));
}

std::vector<FigurePlace> SidesOf(const Relation& relation, const AnalysisIndex& index) {
  auto sides = index.FiguresOf(relation.findings.front()->figures);
  if (sides.size() > kMostSides) sides.resize(kMostSides);
  return sides;
}

void WriteSides(const std::vector<FigurePlace>& sides, Writer& html) {
  auto grid = html.Open("div", {{"class", "sides"}});
  Wording wording;
  if (sides.size() == 2) {
    auto sentence = [](const FigurePlace& p) { return p.analysis->text.view(p.sentence()); };
    wording = CompareWords(sentence(sides[0]), sentence(sides[1]));
    if (wording.shared < kLeastShared) wording = {};
  }
  for (size_t i = 0; i < sides.size(); ++i) {
    WriteSide(sides[i], i == 0 ? wording.left : wording.right, html);
  }
}

std::string Grade(const Relation& relation) {
  FindingSeverity worst = FindingSeverity::kInfo;
  for (const Finding* finding : relation.findings) worst = std::max(worst, finding->severity);
  return worst == FindingSeverity::kInfo ? "" : std::string(Name(worst));
}

void WriteWhy(const Relation& relation, Writer& html) {
  const VerdictStyle& style = StyleOf(relation.verdict);
  auto why = html.Open("dl", {{"class", "why"}});
  auto row = [&](std::string_view term, const std::string& text) {
    if (text.empty()) return;
    html.Leaf("dt", term);
    html.Leaf("dd", text);
  };
  row("Why", Joined(ReasonsOf(relation), ", "));
  row("Would settle it", std::string(style.settles));
  if (relation.findings.size() > 1) {
    row("Pairs", Count(relation.findings.size(), "pair") + " of articles stand so");
  }
  row("Rule", relation.findings.front()->rule);
}

void WriteCard(const Model& model, const MeasureView& view, size_t number, Writer& html) {
  const Relation& relation = view.relations[number];
  auto sides = SidesOf(relation, model.index);
  if (sides.empty()) return;
  auto card =
      html.Open("article", {{"class", "card " + std::string(StyleOf(relation.verdict).tone)},
                            {"id", RelationAnchor(view, number)}});
  {
    auto head = html.Open("div", {{"class", "card-head"}});
    WriteChip(relation.verdict, "", html);
    {
      auto title = html.Open("h3");
      html.Link(To(MeasureAnchor(view.number)), Capitalised(view.what));
    }
    html.Leaf("span", {{"class", "grade"}}, Grade(relation));
  }
  WriteSides(sides, html);
  WriteWhy(relation, html);
}

struct CardPlace {
  const MeasureView* view;
  size_t relation;
  int weight;
};

std::vector<CardPlace> CardsOf(const Model& model) {
  std::vector<CardPlace> cards;
  for (const MeasureView& view : model.measures) {
    for (size_t r = 0; r < view.relations.size(); ++r) {
      Verdict verdict = view.relations[r].verdict;
      if (IsContrast(verdict)) cards.push_back({&view, r, Weight(verdict)});
    }
  }
  std::stable_sort(cards.begin(), cards.end(),
                   [](const CardPlace& a, const CardPlace& b) { return a.weight > b.weight; });
  return cards;
}

}  // namespace

void WriteContrasts(const Model& model, Writer& html) {
  auto cards = CardsOf(model);
  if (cards.empty()) {
    html.Leaf("p", {{"class", "quiet"}}, "None was found among the figures compared.");
    return;
  }
  for (const CardPlace& card : cards) WriteCard(model, *card.view, card.relation, html);
}

}  // namespace sayso::html
