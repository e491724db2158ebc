#include "grammar/quantity.h"

#include <boost/fusion/include/adapt_struct.hpp>
#include <boost/spirit/home/x3/operator/alternative.hpp>
#include <boost/spirit/home/x3/operator/and_predicate.hpp>
#include <boost/spirit/home/x3/operator/not_predicate.hpp>
#include <boost/spirit/home/x3/operator/optional.hpp>
#include <boost/spirit/home/x3/operator/sequence.hpp>

#include "grammar/figure_terminals.h"

BOOST_FUSION_ADAPT_STRUCT(sayso::grammar::Measure, nation, unit)
BOOST_FUSION_ADAPT_STRUCT(sayso::grammar::Sized, nation, sign, amount, measure)

namespace sayso::grammar {
namespace {

namespace x3 = boost::spirit::x3;
using terminal::classed;
using terminal::hyphen;
using terminal::kept;
using terminal::lexeme;
using terminal::used;

constexpr WordClasses kUnits = WordClass::kUnit | WordClass::kTimeUnit | WordClass::kCurrency;

// A letter alone is a unit only where it is glued to its number: 5m.
bool IsUnit(const Lexeme& l) {
  return l.has(kUnits) && (l.text.size() > 1 || !l.is(LexemeKind::kWord) || !l.space_before);
}

// $ stands for itself, Rs and EUR stand as written; "euros 5" is none.
bool IsSign(const Lexeme& l) {
  return l.has(WordClass::kCurrency) &&
         (!l.is(LexemeKind::kWord) || (l.text.size() <= 4 && (l.capital || l.reads("rs"))));
}

// clang-format off
constexpr auto amount      = terminal::part<Amount, ReadAmount>;
constexpr auto sign        = lexeme(IsSign);
constexpr auto glued_sign  = lexeme([](const Lexeme& l) {
  return l.has(WordClass::kCurrency) && !l.is(LexemeKind::kWord) && !l.space_before; });
// The letters of a country glued on before its sign: US$, A$, HK$.
constexpr auto letters     = lexeme([](const Lexeme& l) {
  return l.is(LexemeKind::kWord) && l.capital && l.text.size() <= 4; });
constexpr auto nationality = classed(WordClass::kDemonym | WordClass::kCountry);
constexpr auto unit        = lexeme(IsUnit);
// ten additional days, two more weeks, three straight years
constexpr auto more        = used(FigureWord::kMore) >> &classed(WordClass::kTimeUnit);
constexpr auto measure     = -hyphen >> -more >> -kept(nationality) >> kept(unit);

constexpr auto sized       = -(kept(letters) >> &glued_sign) >> -kept(sign) >> amount >> -measure;
// clang-format on

// "eased by 0.4 points" is a change; "scored 20 points" counts points.
bool SpeaksOfChange(const Reader& reader, const Lexeme* at) {
  for (const Lexeme& l : reader.Around(at)) {
    if (l.has(WordClass::kChangeVerb)) return true;
  }
  return false;
}

}  // namespace

bool MayBeginSized(const Lexeme* first, const Lexeme* last) {
  const bool before_sign =
      first->capital && first + 1 != last && first[1].has(WordClass::kCurrency);
  return before_sign || first->has(WordClass::kCurrency) || MayBeginAmount(first, last);
}

bool ReadSized(const Lexeme*& first, const Lexeme* last, Sized& sized_amount) {
  if (!x3::parse(first, last, sized, sized_amount)) return false;
  if (sized_amount.sign == nullptr) sized_amount.nation = nullptr;
  if (sized_amount.measure.unit == nullptr) sized_amount.measure.nation = nullptr;
  return true;
}

Unit UnitOf(const Reader& reader, const Sized& s) {
  if (s.sign != nullptr && s.nation != nullptr) {  // A$, HK$
    const Lexicon& lexicon = reader.text.ruleset->lexicon();
    const Span both{s.nation->span.begin, s.sign->span.end};
    const WordId word = lexicon.FindAsWritten(reader.text.view(both));
    const auto name = word == 0 ? std::nullopt : lexicon.fact(word, Fact::kCurrency);
    if (name) return {FigureKind::kMoney, std::string(*name), {}};
  }
  if (s.sign != nullptr) {
    const auto name = reader.fact(*s.sign, Fact::kCurrency);
    return {FigureKind::kMoney, std::string(name.value_or(s.sign->text)), {}};
  }
  const Lexeme* unit = s.measure.unit;
  if (unit == nullptr) return {};
  if (unit->has(WordClass::kCurrency)) {
    return {FigureKind::kMoney,
            std::string(reader.fact(*unit, Fact::kCurrency).value_or(unit->text)),
            {}};
  }
  const std::string name(reader.fact(*unit, Fact::kUnit).value_or(unit->text));
  if (unit->has(WordClass::kTimeUnit)) return {FigureKind::kDuration, name, {}};
  if (name == "percent") return {FigureKind::kPercent, name, {}};
  if (name == "point" && SpeaksOfChange(reader, unit))
    return {FigureKind::kPoints, "percentage point", {}};
  if (name == "point") return {};
  if (name == "percentage point") return {FigureKind::kPoints, name, {}};
  if (name == "basis point")
    return {FigureKind::kPoints, "percentage point", Decimal::FromParts(1, 2)};
  return {FigureKind::kMeasure, name, {}};
}

}  // namespace sayso::grammar
