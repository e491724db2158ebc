#include <algorithm>

#include "reports/compare_view.h"
#include "reports/figure_value.h"
#include "reports/html/model.h"
#include "reports/html/segments.h"
#include "reports/model/verdicts.h"
#include "reports/model/words.h"
#include "src/compare/wording.h"

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
    const Span marked = {sentence.begin + word.begin, sentence.begin + word.end};
    // The figure is marked as such, and stays one link.
    if (!marked.overlaps(place.figure->span)) layers.push_back({marked, kDiffers});
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

// One figure for each claim that leads the relation; for one claim, its articles.
std::vector<FigurePlace> SidesOf(const MeasureView& view, const Relation& relation,
                                 const AnalysisIndex& index) {
  std::vector<FigurePlace> sides;
  for (int i : LeadingClaims(view.claims, relation.verdict, relation.claims)) {
    sides.push_back(view.claims[i].figures.front());
  }
  if (sides.size() < 2) sides = index.FiguresOf(relation.findings.front()->figures);
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

// What would settle it. Two days are no counts.
std::string SettlesOf(const MeasureView& view, const Relation& relation) {
  bool dated =
      !relation.claims.empty() && IsDated(view.claims[relation.claims.front()].figure().kind);
  if (dated && IsConflict(relation.verdict)) return "The document or record that bears the day.";
  return std::string(StyleOf(relation.verdict).settles);
}

void WriteWhy(const MeasureView& view, const Relation& relation, Writer& html) {
  auto why = html.Open("dl", {{"class", "why"}});
  auto row = [&](std::string_view term, const std::string& text) {
    if (text.empty()) return;
    html.Leaf("dt", term);
    html.Leaf("dd", text);
  };
  row("Why", JoinedFirst(ReasonsOf(relation), kMostNamed));
  row("Would settle it", SettlesOf(view, relation));
  if (relation.findings.size() > 1) {
    row("Pairs", Count(relation.findings.size(), "pair") + " of articles stand so");
  }
  row("Rule", relation.findings.front()->rule);
}

bool SameNumbers(const std::vector<FigurePlace>& a, const std::vector<FigurePlace>& b) {
  auto holds = [](const std::vector<FigurePlace>& places, const FigurePlace& wanted) {
    return std::any_of(places.begin(), places.end(), [&](const FigurePlace& place) {
      return place.figure->interval == wanted.figure->interval;
    });
  };
  auto within = [&](const std::vector<FigurePlace>& x, const std::vector<FigurePlace>& y) {
    return std::all_of(x.begin(), x.end(), [&](const FigurePlace& p) { return holds(y, p); });
  };
  return within(a, b) && within(b, a);
}

void Place(const MeasureView& view, size_t number, std::vector<FigurePlace> sides,
           std::vector<Card>& cards) {
  for (Card& card : cards) {
    bool same = card.view == &view && card.relation().verdict == view.relations[number].verdict;
    if (same && SameNumbers(card.sides, sides)) return card.relations.push_back(number);
  }
  cards.push_back({&view, {number}, std::move(sides)});
}

void WriteCardHead(const Card& card, Writer& html) {
  auto head = html.Open("div", {{"class", "card-head"}});
  WriteChip(card.relation().verdict, "", html);
  {
    auto title = html.Open("h3");
    html.Link(To(MeasureAnchor(card.view->number)), Capitalised(card.view->what));
  }
  html.Leaf("span", {{"class", "grade"}}, Grade(card.relation()));
  for (size_t i = 1; i < card.relations.size(); ++i) {
    html.Leaf("span", {{"id", RelationAnchor(*card.view, card.relations[i])}}, "");
  }
}

}  // namespace

std::vector<Card> CardsOf(const Model& model) {
  std::vector<Card> cards;
  for (const MeasureView& view : model.measures) {
    for (size_t r = 0; r < view.relations.size(); ++r) {
      if (!IsContrast(view.relations[r].verdict)) continue;
      Place(view, r, SidesOf(view, view.relations[r], model.index), cards);
    }
  }
  std::stable_sort(cards.begin(), cards.end(), [](const Card& a, const Card& b) {
    return Weight(a.relation().verdict) > Weight(b.relation().verdict);
  });
  return cards;
}

void WriteCard(const Card& card, Writer& html) {
  auto element =
      html.Open("article", {{"class", "card " + std::string(StyleOf(card.relation().verdict).tone)},
                            {"id", RelationAnchor(*card.view, card.relations.front())}});
  WriteCardHead(card, html);
  WriteSides(card.sides, html);
  WriteWhy(*card.view, card.relation(), html);
  if (card.relations.size() < 2) return;
  auto also = html.Open("p", {{"class", "quiet"}});
  std::vector<std::string> others;
  for (size_t i = 1; i < card.relations.size(); ++i) {
    others.push_back(ClaimsInWords(card.view->relations[card.relations[i]], card.view->claims));
  }
  html.Text("The same numbers also stand between " + JoinedFirst(others, kMostNamed, "; ") + ".");
}

void WriteContrasts(const Model& model, Writer& html) {
  auto cards = CardsOf(model);
  if (cards.empty()) {
    html.Leaf("p", {{"class", "quiet"}}, "None was found among the figures compared.");
    return;
  }
  for (const Card& card : cards) WriteCard(card, html);
}

}  // namespace sayso::html
