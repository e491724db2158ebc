#include "grammar/bound.h"

#include <boost/fusion/include/adapt_struct.hpp>
#include <boost/spirit/home/x3/operator/alternative.hpp>
#include <boost/spirit/home/x3/operator/optional.hpp>
#include <boost/spirit/home/x3/operator/sequence.hpp>
#include <utility>

#include "grammar/approximation.h"
#include "grammar/change.h"
#include "grammar/figure_terminals.h"
#include "grammar/identifier.h"
#include "grammar/range.h"

namespace sayso::grammar {

// at least 20 and perhaps as many as 35
struct DoubleBound {
  const Lexeme* low_modifier = nullptr;
  Sized low;
  const Lexeme* high_modifier = nullptr;
  Sized high;
};

}  // namespace sayso::grammar

BOOST_FUSION_ADAPT_STRUCT(sayso::grammar::DoubleBound, low_modifier, low, high_modifier, high)

namespace sayso::grammar {
namespace {

namespace x3 = boost::spirit::x3;
using terminal::classed;
using terminal::comma;
using terminal::hyphen;
using terminal::kept;
using terminal::lexeme;
using terminal::used;
using terminal::word;

// clang-format off
constexpr auto sized    = terminal::part<Sized, ReadSized>;
constexpr auto modifier = classed(WordClass::kApproximator);
constexpr auto adverb   = used(FigureWord::kPerhaps);

constexpr auto double_bound = kept(modifier) >> sized >> -comma >> (word("and") | word("but") | word("or"))
                              >> -adverb >> kept(modifier) >> sized;

// "or more", "or so" are phrases of the lexicon; only these are words of the grammar.
constexpr auto or_more  = word("and") >> (word("counting") | word("up") | word("more"))
                        | word("or") >> (word("greater") | word("over"))
                        | -hyphen >> word("plus")
                        | lexeme([](const Lexeme& l) { return l.text == "+" && !l.space_before; });
// clang-format on

Modifier ModifierAt(const Reader& reader, const Lexeme* l) {
  if (l == nullptr) return Modifier::kNone;
  return ModifierOf(reader.fact(*l, Fact::kApprox).value_or(""));
}

// "a report about 12 villages": about what. Only nouns are followed so: "said about 12" counts.
bool IsTopic(const Reader& reader, const Lexeme* about) {
  if (!about->reads("about") && !about->reads("on")) return false;
  const Lexeme* before = reader.Before(about);
  constexpr WordClasses kTold =
      WordClass::kReportingNoun | WordClass::kDocumentNoun | WordClass::kMediumNoun;
  if (before == nullptr || !before->has(kTold)) return false;
  const Lexeme* led = reader.Before(about, 2);  // "report" may be a verb; "a report" is none
  return !before->has(WordClass::kVerb) ||
         (led != nullptr &&
          led->has(WordClass::kDeterminer | WordClass::kPossessive | WordClass::kAdjective));
}

// "over three days" is when; "in over three days" is how long.
bool IsSpanOfTime(const Reader& reader, const Lexeme* over, const Unit& unit) {
  if (unit.kind != FigureKind::kDuration) return false;
  if (!over->reads("over") && !over->reads("around")) return false;
  const Lexeme* before = reader.Before(over);
  return before == nullptr ||
         !before->has(WordClass::kPreposition | WordClass::kAuxiliary | WordClass::kDeterminer);
}

std::string ProductionOf(const Unit& unit, std::string_view form) {
  return std::string(Name(unit.kind)) + "/" + std::string(form);
}

// The figure of one amount or range, scaled to its unit.
struct Draft {
  Span span;
  Unit unit;
  Decimal low, high;
  bool vague = false;
  bool range = false;
};

bool Scale(Draft& d) {
  if (!d.unit.scale) return true;
  const auto low = d.low.Times(*d.unit.scale);
  const auto high = d.high.Times(*d.unit.scale);
  if (!low || !high) return false;
  d.low = *low;
  d.high = *high;
  return true;
}

std::string_view FormOf(const Draft& d, Modifier m) {
  switch (m) {
    case Modifier::kNone:
      return d.vague ? "vague" : d.range ? "range" : "plain";
    case Modifier::kAround:
    case Modifier::kBelow:
    case Modifier::kAbove:
      return "approximation";
    default:
      return "bound";
  }
}

ast::Figure Finish(const Reader& reader, const Draft& d, Modifier m) {
  const Softened softened = Soften(d.low, d.high, m, reader.bands);
  ast::Figure f;
  f.span = d.span;
  f.kind = d.unit.kind;
  f.unit = d.unit.name;
  f.interval = softened.interval;
  f.approximation = softened.approximation;
  if (d.vague) f.approximation = Approximation::kVague;
  if (!d.vague && !d.range) f.anchor = d.low;
  f.production = ProductionOf(d.unit, FormOf(d, m));
  return f;
}

// "rose 5 percent to 60 percent": the size of a change and its new level.
bool IsSizeAndLevel(const Reader& reader, const Lexeme* at, const SizedRange& range) {
  const Lexeme* unit = range.low.measure.unit;
  return unit != nullptr && unit < range.high.amount.first && FollowsChange(reader, at) &&
         !at->reads("between");
}

// A cheap look ahead for what joins two ends.
bool MayBeRange(const Reader& reader, const Lexeme* at) {
  if (at->reads("between")) return true;
  for (const Lexeme* l = at + 1; l != reader.end() && l < at + 9; ++l) {
    if (l->is(LexemeKind::kDash) || l->is(LexemeKind::kHyphen) || l->reads("to") ||
        l->reads("or")) {
      return true;
    }
  }
  return false;
}

// What stands behind the amount: "or more", "or so".
Modifier ReadTail(const Reader& reader, const Lexeme*& at) {
  if (x3::parse(at, reader.end(), or_more)) return Modifier::kAtLeast;
  if (reader.At(at) == nullptr || !at->has(WordClass::kApproximator)) return Modifier::kNone;
  const std::string_view text = at->text;
  if (!text.starts_with("or ") && !text.starts_with("and ")) return Modifier::kNone;
  return ModifierAt(reader, at++);
}

// "the one you mentioned", "one of them", "no one": one that counts stands before its noun.
bool IsPronoun(const Reader& reader, const Lexeme* at, const Lexeme* end) {
  if (end != at + 1 || !at->reads("one")) return false;
  const Lexeme* before = reader.Before(at);
  if (before != nullptr &&
      before->has(WordClass::kDeterminer | WordClass::kNegation | WordClass::kAdjective)) {
    return true;
  }
  const Lexeme* next = reader.At(end);
  if (next == nullptr) return reader.lexemes.size() > 2;
  if (next->reads("point")) return true;  // at one point
  constexpr WordClasses kNominal =
      WordClass::kNoun | WordClass::kAdjective | WordClass::kOutcome | WordClass::kAuxiliary;
  return !next->has(kNominal) || next->has(WordClass::kPreposition);
}

std::optional<Reading> ReadDoubleBound(const Reader& reader, const Lexeme* at) {
  const Lexeme* end = at;
  DoubleBound tree;
  if (!x3::parse(end, reader.end(), double_bound, tree)) return std::nullopt;
  Modifier low = ModifierAt(reader, tree.low_modifier);
  Modifier high = ModifierAt(reader, tree.high_modifier);
  if (low != Modifier::kAtLeast && low != Modifier::kGreater) {
    std::swap(low, high);
    std::swap(tree.low, tree.high);
  }
  if ((low != Modifier::kAtLeast && low != Modifier::kGreater) ||
      (high != Modifier::kAtMost && high != Modifier::kLess)) {
    return std::nullopt;
  }
  Unit unit = UnitOf(reader, tree.high);
  if (unit == Unit{}) unit = UnitOf(reader, tree.low);
  Draft draft{SpanOf(at, end), unit, tree.low.amount.low, tree.high.amount.high, false, true};
  if (!Scale(draft) || draft.low > draft.high) return std::nullopt;
  ast::Figure f = Finish(reader, draft, Modifier::kNone);
  f.interval.low.open = low == Modifier::kGreater;
  f.interval.high.open = high == Modifier::kLess;
  f.approximation = Approximation::kHedged;
  f.production = ProductionOf(unit, "double-bound");
  return Reading{{std::move(f)}, end};
}

// Whether what follows makes another thing of the number: five-star, 3-2, 4:57, 1/2.
bool IsCut(const Reader& reader, const Lexeme* end) {
  const Lexeme* next = reader.At(end);
  if (next == nullptr) return false;
  if (next->is(LexemeKind::kHyphen)) return true;
  const bool glued = !next->space_before;
  if (glued && next->is(LexemeKind::kDash)) {
    return reader.At(end + 1) != nullptr && (end + 1)->is(LexemeKind::kDigits) &&
           !(end + 1)->space_before;
  }
  return glued && (next->is(LexemeKind::kSlash) || next->is(LexemeKind::kColon)) &&
         reader.At(end + 1) != nullptr && (end + 1)->is(LexemeKind::kDigits);
}

}  // namespace

std::optional<Reading> ReadBounded(const Reader& reader, const Lexeme* at) {
  if (at->has(WordClass::kApproximator)) {
    if (auto both = ReadDoubleBound(reader, at)) return both;
  }
  const Lexeme* start = at;
  const Lexeme* modifier_at = nullptr;
  while (at != reader.end() && at->has(WordClass::kApproximator)) modifier_at = at++;
  if (at == reader.end() || (!at->reads("between") && !MayBeginSized(at, reader.end()))) {
    return std::nullopt;
  }
  const Lexeme* end = at;
  Draft draft;
  SizedRange range;
  Sized one;
  if (MayBeRange(reader, at) && ReadRange(end, reader.end(), range) &&
      !IsSizeAndLevel(reader, at, range)) {
    Unit unit = UnitOf(reader, range.high);
    if (unit == Unit{}) unit = UnitOf(reader, range.low);
    draft = {{}, unit, range.low.amount.low, range.high.amount.high, false, true};
  } else if (end = at; ReadSized(end, reader.end(), one)) {
    draft = {{}, UnitOf(reader, one), one.amount.low, one.amount.high, one.amount.vague, false};
  } else {
    return std::nullopt;
  }
  if (modifier_at != nullptr) {  // "about 1 a.m.", "near Route 9"
    const auto name = ReadIdentifier(reader, at);
    if (name && name->end > end) return name;
  }
  if (one.measure.unit != nullptr && draft.unit == Unit{}) end = one.amount.last;
  if (!Scale(draft) || (draft.unit == Unit{} && IsCut(reader, end))) return std::nullopt;
  if (modifier_at == nullptr && IsPronoun(reader, at, end)) return std::nullopt;
  Modifier m = ModifierAt(reader, modifier_at);
  if (modifier_at != nullptr &&
      (IsTopic(reader, modifier_at) || IsSpanOfTime(reader, modifier_at, draft.unit))) {
    m = Modifier::kNone;
    start = at;
  }
  if (const Modifier tail = ReadTail(reader, end); tail != Modifier::kNone) m = tail;
  draft.span = SpanOf(start, end);
  return Reading{{Finish(reader, draft, m)}, end};
}

}  // namespace sayso::grammar
