#include "grammar/duration.h"

#include <boost/fusion/include/adapt_struct.hpp>
#include <boost/spirit/home/x3/operator/alternative.hpp>
#include <boost/spirit/home/x3/operator/optional.hpp>
#include <boost/spirit/home/x3/operator/sequence.hpp>
#include <string>
#include <utility>

#include "grammar/approximation.h"
#include "grammar/figure_terminals.h"
#include "grammar/quantity.h"

namespace sayso::grammar {

// [half] a [day], a quarter-[century], another [week]
struct OneUnit {
  const Lexeme* article = nullptr;
  const Lexeme* part = nullptr;
  const Lexeme* unit = nullptr;
};

}  // namespace sayso::grammar

BOOST_FUSION_ADAPT_STRUCT(sayso::grammar::OneUnit, article, part, unit)

namespace sayso::grammar {
namespace {

namespace x3 = boost::spirit::x3;
using terminal::classed;
using terminal::comma;
using terminal::hyphen;
using terminal::kept;
using terminal::lexeme;
using terminal::word;

// clang-format off
constexpr auto article   = lexeme([](const Lexeme& l) {
  return l.reads("a") || l.reads("an") || l.reads("another") || l.reads("the"); });
constexpr auto part      = lexeme([](const Lexeme& l) {
  return l.reads("half") || l.reads("quarter"); });
constexpr auto one_of    = classed(WordClass::kTimeUnit | WordClass::kUnit);
constexpr auto a         = word("a") | word("an");

constexpr auto one_unit  = -kept(article) >> -(kept(part) >> -hyphen >> -(word("of") >> a) >> -a) >> kept(one_of);
constexpr auto joint     = -comma >> -word("and");
// clang-format on

// What stands before "a day" when it is no rate: nothing counted.
bool MayFollow(const Lexeme* before) {
  if (before == nullptr || !before->is(LexemeKind::kWord)) {
    return before == nullptr || before->is(LexemeKind::kComma) || before->is(LexemeKind::kOpen);
  }
  constexpr WordClasses kCounted = WordClass::kNumber | WordClass::kMultiplier | WordClass::kUnit |
                                   WordClass::kCurrency | WordClass::kPluralNoun;
  return !before->has(kCounted) && !before->has(FigureWord::kFrequency);
}

ast::Figure Exactly(Span span, Decimal value, std::string unit, std::string production) {
  ast::Figure f;
  f.span = span;
  f.kind = FigureKind::kDuration;
  f.anchor = value;
  f.interval = Interval::Exactly(value);
  f.unit = std::move(unit);
  f.production = std::move(production);
  return f;
}

std::optional<Decimal> FactorOf(const Reader& reader, std::string_view unit) {
  const Lexicon& lexicon = reader.text.ruleset->lexicon();
  const WordId word = lexicon.Find(unit);
  const auto factor = word == 0 ? std::nullopt : lexicon.fact(word, Fact::kFactor);
  return factor ? Decimal::Parse(*factor) : std::nullopt;
}

// Clock units count in seconds, days and weeks in days, longer ones in months: factors compare
// within these groups, and a month is taken as 30 days, a year as 365, where they meet.
int GroupOf(std::string_view unit) {
  if (unit == "second" || unit == "minute" || unit == "hour") return 1;
  if (unit == "day" || unit == "week" || unit == "fortnight") return 2;
  return 3;
}

std::optional<Decimal> SecondsOf(const Reader& reader, std::string_view unit) {
  const auto factor = FactorOf(reader, unit);
  if (!factor) return std::nullopt;
  if (unit == "year") return Decimal(365 * 86400);
  const int group = GroupOf(unit);
  return factor->Times(group == 1 ? 1 : group == 2 ? 86400 : 30 * 86400);
}

// How many of `small` are one `large`; nothing where they do not measure the same thing.
std::optional<Decimal> Ratio(const Reader& reader, const Unit& large, const Unit& small) {
  if (large.kind != small.kind || large.name == small.name) return std::nullopt;
  if (large.kind == FigureKind::kDuration && GroupOf(large.name) != GroupOf(small.name)) {
    const auto a = SecondsOf(reader, large.name);
    const auto b = SecondsOf(reader, small.name);
    return a && b && *a > *b ? a->Divide(*b) : std::nullopt;
  }
  const auto a = FactorOf(reader, large.name);
  const auto b = FactorOf(reader, small.name);
  if (large.kind == FigureKind::kMoney) return b && !a ? Decimal(1).Divide(*b) : std::nullopt;
  return a && b && *a > *b ? a->Divide(*b) : std::nullopt;
}

// The first part of a compound: 5 feet, a minute, an hour.
bool ReadLargePart(const Reader& reader, const Lexeme*& at, Sized& sized) {
  if (ReadSized(at, reader.end(), sized) && sized.measure.unit != nullptr) return true;
  const Lexeme* unit = at;
  sized = {};
  if (!x3::parse(unit, reader.end(), a) || reader.At(unit) == nullptr ||
      !unit->has(WordClass::kTimeUnit | WordClass::kCurrency)) {
    return false;
  }
  sized.amount = {at, at + 1, 1, 1};
  sized.measure.unit = unit;
  at = unit + 1;
  return true;
}

// an hour [and a half], two years and a half
bool ReadHalf(const Reader& reader, const Lexeme*& at) {
  const Lexeme* next = at;
  if (!x3::parse(next, reader.end(), word("and") >> -a >> word("half"))) return false;
  if (reader.At(next) != nullptr && (next->has(WordClass::kTimeUnit) || next->reads("a") ||
                                     next->reads("of") || next->is(LexemeKind::kHyphen))) {
    return false;
  }
  at = next;
  return true;
}

}  // namespace

std::optional<Reading> ReadDuration(const Reader& reader, const Lexeme* at) {
  const Lexeme* start = at;
  const Modifier modifier = ReadModifiers(reader, at);
  OneUnit tree;
  const Lexeme* end = at;
  if (!x3::parse(end, reader.end(), one_unit, tree)) return std::nullopt;
  const bool the = tree.article != nullptr && tree.article->reads("the");
  if ((tree.article == nullptr || the) && tree.part == nullptr) return std::nullopt;
  if (tree.part == nullptr && start == at && !MayFollow(reader.Before(start))) {
    return std::nullopt;
  }
  if (reader.At(end) != nullptr && end->is(LexemeKind::kHyphen)) return std::nullopt;
  const bool time = tree.unit->has(WordClass::kTimeUnit);
  const auto name = reader.fact(*tree.unit, Fact::kUnit);
  if (!time && (!name || name == "percentage point" || !FactorOf(reader, *name))) {
    return std::nullopt;  // a point, a percent
  }
  Decimal value = 1;
  if (tree.part != nullptr) {
    value = tree.part->reads("half") ? *Decimal::FromParts(5, 1) : *Decimal::FromParts(25, 2);
  }
  const std::string unit(name.value_or(tree.unit->text));
  ast::Figure f = Exactly(SpanOf(start, end), value, unit, time ? "duration/one" : "measure/one");
  if (!time) f.kind = FigureKind::kMeasure;
  const Softened softened = Soften(value, value, modifier, reader.bands);
  f.interval = softened.interval;
  f.approximation = softened.approximation;
  return Reading{{std::move(f)}, end};
}

std::optional<Reading> ReadCompound(const Reader& reader, const Lexeme* at) {
  const Lexeme* end = at;
  Sized sized;
  if (!ReadLargePart(reader, end, sized) || sized.amount.vague) return std::nullopt;
  Unit unit = UnitOf(reader, sized);
  std::optional<Decimal> value = sized.amount.low;
  bool compound = false;
  if (unit.kind == FigureKind::kDuration && ReadHalf(reader, end)) {
    value = value->Plus(*Decimal::FromParts(5, 1));
    compound = true;
  }
  for (const Lexeme* next = end; !(compound && value && !value->is_whole()); next = end) {
    x3::parse(next, reader.end(), joint);
    Sized smaller;
    if (!ReadSized(next, reader.end(), smaller) || smaller.amount.vague ||
        smaller.measure.unit == nullptr) {
      break;
    }
    const Unit small = UnitOf(reader, smaller);
    const auto ratio = Ratio(reader, unit, small);
    const bool bounded = unit.kind != FigureKind::kMeasure;
    if (!ratio || !value || (bounded && smaller.amount.low >= *ratio)) break;
    if (unit.kind == FigureKind::kDuration && GroupOf(unit.name) == 3 && GroupOf(small.name) != 3 &&
        smaller.amount.first != end) {
      break;  // months, days, and hours in a list are told one by one
    }
    end = next;
    compound = true;
    if (unit.kind == FigureKind::kMoney) {  // thirteen dollars forty-five cents: told in dollars
      const auto share = smaller.amount.low.Divide(*ratio);
      value = share ? value->Plus(*share) : std::nullopt;
      break;
    }
    value = value->Times(*ratio);
    if (value) value = value->Plus(smaller.amount.low);
    unit = small;
  }
  if (!compound || !value) return std::nullopt;
  ast::Figure f = Exactly(SpanOf(at, end), *value, unit.name, "measure/compound");
  f.kind = unit.kind;
  return Reading{{std::move(f)}, end};
}

}  // namespace sayso::grammar
