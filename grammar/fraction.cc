#include "grammar/fraction.h"

#include <boost/fusion/include/adapt_struct.hpp>
#include <boost/spirit/home/x3/operator/alternative.hpp>
#include <boost/spirit/home/x3/operator/and_predicate.hpp>
#include <boost/spirit/home/x3/operator/kleene.hpp>
#include <boost/spirit/home/x3/operator/not_predicate.hpp>
#include <boost/spirit/home/x3/operator/optional.hpp>
#include <boost/spirit/home/x3/operator/sequence.hpp>
#include <string>
#include <utility>

#include "grammar/approximation.h"
#include "grammar/figure_terminals.h"
#include "grammar/number.h"

namespace sayso::grammar {

// [two] [thirds]; the first is missing in "a third".
struct Parts {
  const Lexeme* over = nullptr;
  const Lexeme* under = nullptr;
};
// [one] in [five]
struct OneIn {
  Amount part;
  Amount whole;
};
// 2 1/2
struct Slashed {
  const Lexeme* whole = nullptr;
  const Lexeme* over = nullptr;
  const Lexeme* under = nullptr;
};

}  // namespace sayso::grammar

BOOST_FUSION_ADAPT_STRUCT(sayso::grammar::Parts, over, under)
BOOST_FUSION_ADAPT_STRUCT(sayso::grammar::OneIn, part, whole)
BOOST_FUSION_ADAPT_STRUCT(sayso::grammar::Slashed, whole, over, under)

namespace sayso::grammar {
namespace {

namespace x3 = boost::spirit::x3;
using terminal::classed;
using terminal::hyphen;
using terminal::kept;
using terminal::kind;
using terminal::lexeme;
using terminal::word;

// clang-format off
constexpr auto amount   = terminal::part<Amount, ReadAmount>;
constexpr auto article  = word("a") | word("an");
constexpr auto cardinal = lexeme([](const Lexeme& l) {
  return (l.is(LexemeKind::kDigits) || l.has(WordClass::kNumber)) && l.value.is_whole() &&
         l.value < Decimal(100) && l.value > Decimal(0); });
constexpr auto part     = classed(WordClass::kFractionWord);
constexpr auto slash    = kind(LexemeKind::kSlash);
constexpr auto digits   = kind(LexemeKind::kDigits);

// two-thirds · a third · half
constexpr auto parts    = -kept(cardinal) >> -article >> -hyphen >> kept(part);
// one in five · nine out of 10
constexpr auto one_in   = amount >> (word("in") | word("out") >> word("of") | word("of") >> word("every")) >> -word("every") >> amount;
// 3/4 · 10 1/2
constexpr auto slashed  = -(kept(digits) >> &(digits >> slash)) >> kept(digits) >> slash >> kept(digits);
// clang-format on

struct Ratio {
  Decimal over;
  Decimal under;
  std::string_view production;
};

// "a third man" and "the first half" are no parts of anything.
bool IsPart(const Reader& reader, const Lexeme* at, const Parts& tree, const Lexeme* end) {
  const Lexeme* next = reader.At(end);
  const bool of = next == nullptr || next->reads("of");
  const bool bare = tree.over == nullptr && at == tree.under;
  const Lexeme* before = reader.Before(at);
  if (bare) {
    return at->reads("half") &&
           (of || next->has(WordClass::kDeterminer | WordClass::kPossessive) ||
            (before != nullptr && before->has(WordClass::kApproximator))) &&
           (before == nullptr || !before->has(WordClass::kOrdinal | WordClass::kAdjective));
  }
  if (of || tree.over != nullptr) return !(next != nullptr && next->is(LexemeKind::kHyphen));
  constexpr WordClasses kNominal = WordClass::kNoun | WordClass::kAdjective | WordClass::kOrdinal;
  return !next->is(LexemeKind::kWord) ? !next->is(LexemeKind::kHyphen) : !next->has(kNominal);
}

std::optional<Ratio> ReadParts(const Reader& reader, const Lexeme*& at) {
  const Lexeme* end = at;
  Parts tree;
  if (!x3::parse(end, reader.end(), parts, tree)) return std::nullopt;
  const Decimal under = tree.under->value;
  if (tree.over != nullptr && tree.over->value >= under) return std::nullopt;
  const bool hyphened = tree.under > reader.begin() && tree.under[-1].is(LexemeKind::kHyphen);
  const bool singular = !hyphened && !tree.under->text.ends_with("s");
  if (tree.over != nullptr && tree.over->value > Decimal(1) && singular && under >= Decimal(100)) {
    return std::nullopt;  // two hundredth
  }
  if (under <= Decimal(1) || !IsPart(reader, at, tree, end)) return std::nullopt;
  at = end;
  return Ratio{tree.over != nullptr ? tree.over->value : Decimal(1), under, "fraction/part"};
}

std::optional<Ratio> ReadOneIn(const Reader& reader, const Lexeme*& at) {
  const Lexeme* end = at;
  OneIn tree;
  if (!x3::parse(end, reader.end(), one_in, tree)) return std::nullopt;
  const bool exact = !tree.part.vague && !tree.whole.vague;
  const bool small = tree.part.low <= Decimal(20) && tree.part.low < tree.whole.low;
  const bool year = end[-1].digit_count == 4 && !end[-1].grouped;
  if (!exact || !small || year) return std::nullopt;
  at = end;
  return Ratio{tree.part.low, tree.whole.low, "fraction/one-in"};
}

// three and one fourth · twenty and three fifths
// two million and one half: the part is one of the magnitude
std::optional<Ratio> ReadMixed(const Reader& reader, const Lexeme*& at, Decimal& whole) {
  const Lexeme* end = at;
  Amount amount;
  if (!ReadAmount(end, reader.end(), amount) || amount.vague) return std::nullopt;
  if (reader.At(end) == nullptr || !end->reads("and") || reader.At(end + 1) == nullptr) {
    return std::nullopt;
  }
  ++end;
  auto ratio = ReadParts(reader, end);
  if (!ratio) return std::nullopt;
  if (amount.magnitude >= Decimal(1000)) {
    const auto over = ratio->over.Times(amount.magnitude);
    if (!over) return std::nullopt;
    ratio->over = *over;
  }
  whole = amount.low;
  at = end;
  return ratio;
}

std::optional<Ratio> ReadSlashed(const Reader& reader, const Lexeme*& at, Decimal& whole) {
  const Lexeme* end = at;
  Slashed tree;
  if (!x3::parse(end, reader.end(), slashed, tree)) return std::nullopt;
  const bool plain = tree.over->value < tree.under->value && tree.under->value <= Decimal(16);
  const Lexeme* next = reader.At(end);
  if (!plain || (next != nullptr && next->is(LexemeKind::kSlash))) return std::nullopt;
  if (tree.over->value == Decimal(9) && tree.under->value == Decimal(11)) return std::nullopt;
  if (tree.whole != nullptr && tree.whole != tree.over) whole = tree.whole->value;
  at = end;
  return Ratio{tree.over->value, tree.under->value, "fraction/slash"};
}

// Whether a number alone goes on to a fraction: 3/4 · 2 1/2 · two thirds · half a third · one in
// five · nine out of 10.
bool MayGoOn(const Lexeme* next) {
  if (next == nullptr) return false;
  return next->is(LexemeKind::kSlash) || next->is(LexemeKind::kDigits) ||
         next->has(WordClass::kFractionWord) || next->reads("a") || next->reads("an") ||
         next->reads("in") || next->reads("out") || next->reads("of");
}

}  // namespace

std::optional<Reading> ReadFraction(const Reader& reader, const Lexeme* at) {
  const Lexeme* start = at;
  const Modifier modifier = ReadModifiers(reader, at);
  if (at == reader.end()) return std::nullopt;
  if (IsLoneNumber(at, reader.end()) && !MayGoOn(reader.At(at + 1))) return std::nullopt;
  Decimal whole = 0;
  auto ratio = ReadSlashed(reader, at, whole);
  if (!ratio) ratio = ReadOneIn(reader, at);
  if (!ratio) ratio = ReadParts(reader, at);
  if (!ratio) ratio = ReadMixed(reader, at, whole);
  if (!ratio) return std::nullopt;
  auto value = ratio->over.Divide(ratio->under);
  if (value) value = value->Plus(whole);
  if (!value) return std::nullopt;
  const Softened softened = Soften(*value, *value, modifier, reader.bands);
  ast::Figure f;
  f.span = SpanOf(start, at);
  f.kind = whole == Decimal(0) ? FigureKind::kFraction : FigureKind::kNumber;
  f.anchor = value;
  f.interval = softened.interval;
  f.approximation = softened.approximation;
  f.production = ratio->production;
  return Reading{{std::move(f)}, at};
}

}  // namespace sayso::grammar
