#include "grammar/age.h"

#include <boost/spirit/home/x3/operator/alternative.hpp>
#include <boost/spirit/home/x3/operator/and_predicate.hpp>
#include <boost/spirit/home/x3/operator/kleene.hpp>
#include <boost/spirit/home/x3/operator/not_predicate.hpp>
#include <boost/spirit/home/x3/operator/optional.hpp>
#include <boost/spirit/home/x3/operator/sequence.hpp>
#include <string>
#include <utility>
#include <vector>

#include "grammar/amount_of_time.h"
#include "grammar/figure_terminals.h"
#include "grammar/number.h"

namespace sayso::grammar {
namespace {

namespace x3 = boost::spirit::x3;
using terminal::classed;
using terminal::comma;
using terminal::hyphen;
using terminal::kept;
using terminal::word;

// clang-format off
constexpr auto amount    = terminal::part<Amount, ReadAmount>;
constexpr auto time_unit = classed(WordClass::kTimeUnit);

constexpr auto age       = amount >> -hyphen >> kept(time_unit)
                           >> -hyphen >> (word("old") | word("olds") | word("of") >> word("age"));
constexpr auto aged      = word("aged") | (word("age") | word("ages")) >> -word("of");
constexpr auto joint     = (comma >> -(word("and") | word("or"))) | word("and") | word("to") | word("or")
                         | terminal::dash;
// clang-format on

ast::Figure Age(Span span, const Amount& amount, std::string unit, std::string production) {
  ast::Figure f;
  f.span = span;
  f.kind = FigureKind::kAge;
  if (!amount.vague) f.anchor = amount.low;
  f.interval = {{amount.low, false}, {amount.high, false}};
  f.unit = std::move(unit);
  f.production = std::move(production);
  return f;
}

bool IsHumanAge(const Amount& amount) {
  return !amount.vague && amount.low.is_whole() && amount.low <= Decimal(120);
}

// aged 9 and 14: one figure each, the word outside.
std::optional<Reading> ReadAged(const Reader& reader, const Lexeme* at) {
  const Lexeme* end = at;
  if (!x3::parse(end, reader.end(), aged)) return std::nullopt;
  Reading reading;
  for (const Lexeme* next = end;;) {
    const Lexeme* first = next;
    Amount one;
    if (!ReadAmount(next, reader.end(), one) || !IsHumanAge(one)) break;
    if (next != reader.end() && (next->is(LexemeKind::kHyphen))) break;
    const bool counts = next != reader.end() && next->has(WordClass::kPluralNoun) &&
                        !next->has(WordClass::kTimeUnit);
    if (counts && !reading.figures.empty()) break;
    reading.figures.push_back(Age(SpanOf(first, next), one, "year", "age/aged"));
    end = next;
    if (!x3::parse(next, reader.end(), joint)) break;
  }
  if (reading.figures.empty()) return std::nullopt;
  reading.end = end;
  return reading;
}

// Jo Lund, 54, said: between commas behind a name.
std::optional<Reading> ReadApposition(const Reader& reader, const Lexeme* at) {
  const Lexeme* comma_before = reader.Before(at);
  const Lexeme* name = reader.Before(at, 2);
  const Lexeme* after = reader.At(at + 1);
  if (!at->is(LexemeKind::kDigits) || name == nullptr || !comma_before->is(LexemeKind::kComma)) {
    return std::nullopt;
  }
  constexpr WordClasses kNoName = WordClass::kMonth | WordClass::kWeekday | WordClass::kCountry;
  if (!name->is(LexemeKind::kWord) || !name->capital || name->has(kNoName)) return std::nullopt;
  const bool closed =
      after == nullptr || after->is(LexemeKind::kComma) || after->is(LexemeKind::kPeriod);
  if (!closed || at->value < Decimal(1) || at->value > Decimal(110)) return std::nullopt;
  const Amount amount{at, at + 1, at->value, at->value};
  return Reading{{Age(at->span, amount, "year", "age/apposition")}, at + 1};
}

}  // namespace

std::optional<Reading> ReadAge(const Reader& reader, const Lexeme* at) {
  const Lexeme* end = at;
  AmountOfTime tree;
  if (x3::parse(end, reader.end(), age, tree)) {
    const std::string unit(reader.fact(*tree.unit, Fact::kUnit).value_or(tree.unit->text));
    return Reading{{Age(SpanOf(at, end), tree.amount, unit, "age/old")}, end};
  }
  if (auto reading = ReadAged(reader, at)) return reading;
  return ReadApposition(reader, at);
}

}  // namespace sayso::grammar
