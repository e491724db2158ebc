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
constexpr auto time_unit = classed(WordClass::kTimeUnit);
constexpr auto a         = word("a") | word("an");

constexpr auto one_unit  = -kept(article) >> -(kept(part) >> -hyphen >> -(word("of") >> a) >> -a) >> kept(time_unit);
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

// Factors compare within seconds to hours, days to weeks, months to centuries.
int GroupOf(std::string_view unit) {
  if (unit == "second" || unit == "minute" || unit == "hour") return 1;
  if (unit == "day" || unit == "week" || unit == "fortnight") return 2;
  return 3;
}

// How many of `small` are one `large`; nothing where they do not measure the same thing.
std::optional<Decimal> Ratio(const Reader& reader, const Sized& large, const Sized& small) {
  const Unit a = UnitOf(reader, large);
  const Unit b = UnitOf(reader, small);
  if (a.kind != b.kind || a.name == b.name) return std::nullopt;
  if (a.kind == FigureKind::kDuration ? GroupOf(a.name) != GroupOf(b.name)
                                      : a.kind != FigureKind::kMeasure) {
    return std::nullopt;
  }
  const auto fa = FactorOf(reader, a.name);
  const auto fb = FactorOf(reader, b.name);
  if (!fa || !fb || *fa <= *fb) return std::nullopt;
  return fa->Divide(*fb);
}

}  // namespace

std::optional<Reading> ReadDuration(const Reader& reader, const Lexeme* at) {
  const Lexeme* start = at;
  Modifier modifier = Modifier::kNone;
  for (; at != reader.end() && at->has(WordClass::kApproximator); ++at) {
    modifier = ModifierOf(reader.fact(*at, Fact::kApprox).value_or(""));
  }
  OneUnit tree;
  const Lexeme* end = at;
  if (!x3::parse(end, reader.end(), one_unit, tree)) return std::nullopt;
  const bool the = tree.article != nullptr && tree.article->reads("the");
  if ((tree.article == nullptr || the) && tree.part == nullptr) return std::nullopt;
  if (tree.part == nullptr && start == at && !MayFollow(reader.Before(start))) {
    return std::nullopt;
  }
  if (reader.At(end) != nullptr && end->is(LexemeKind::kHyphen)) return std::nullopt;
  Decimal value = 1;
  if (tree.part != nullptr) {
    value = tree.part->reads("half") ? *Decimal::FromParts(5, 1) : *Decimal::FromParts(25, 2);
  }
  const std::string unit(reader.fact(*tree.unit, Fact::kUnit).value_or(tree.unit->text));
  ast::Figure f = Exactly(SpanOf(start, end), value, unit, "duration/one");
  const Softened softened = Soften(value, value, modifier, reader.bands);
  f.interval = softened.interval;
  f.approximation = softened.approximation;
  return Reading{{std::move(f)}, end};
}

std::optional<Reading> ReadCompound(const Reader& reader, const Lexeme* at) {
  const Lexeme* end = at;
  Sized sized;
  if (!ReadSized(end, reader.end(), sized) || sized.measure.unit == nullptr) return std::nullopt;
  std::optional<Decimal> value = sized.amount.low;
  bool compound = false;
  for (;;) {
    const Lexeme* next = end;
    x3::parse(next, reader.end(), joint);
    Sized smaller;
    if (sized.amount.vague || !ReadSized(next, reader.end(), smaller) || smaller.amount.vague ||
        smaller.measure.unit == nullptr) {
      break;
    }
    const auto ratio = Ratio(reader, sized, smaller);
    if (!ratio || !value) break;
    value = value->Times(*ratio);
    if (value) value = value->Plus(smaller.amount.low);
    sized = smaller;
    end = next;
    compound = true;
  }
  if (!compound || !value) return std::nullopt;
  const Unit unit = UnitOf(reader, sized);
  ast::Figure f = Exactly(SpanOf(at, end), *value, unit.name, "measure/compound");
  f.kind = unit.kind;
  return Reading{{std::move(f)}, end};
}

}  // namespace sayso::grammar
