#include "grammar/ordinal.h"

#include <utility>

#include "grammar/number.h"

namespace sayso::grammar {
namespace {

ast::Figure Exactly(Span span, FigureKind kind, Decimal value, std::string production) {
  ast::Figure f;
  f.span = span;
  f.kind = kind;
  f.anchor = value;
  f.interval = Interval::Exactly(value);
  f.production = std::move(production);
  return f;
}

bool IsOrdinalWord(const Lexeme& l) {
  return l.is(LexemeKind::kOrdinal) || l.has(WordClass::kOrdinal);
}

}  // namespace

std::optional<Reading> ReadOrdinal(const Reader& reader, const Lexeme* at) {
  const Lexeme* end = at;
  Decimal value = 0;
  Amount tens;
  // twenty-first, one hundred twenty-fifth: cardinal words lead up to it
  if (!IsOrdinalWord(*at)) {
    if (!ReadAmount(end, reader.end(), tens) || tens.vague) return std::nullopt;
    if (reader.At(end) != nullptr && end->is(LexemeKind::kHyphen)) ++end;
    if (reader.At(end) == nullptr || !IsOrdinalWord(*end)) return std::nullopt;
    if (end->is(LexemeKind::kOrdinal)) return std::nullopt;
    if (end->value >= Decimal(100) && tens.low < Decimal(100)) {  // two hundredth
      const auto less_one = tens.low.Minus(1);
      const auto product = less_one ? less_one->Times(end->value) : std::nullopt;
      if (!product) return std::nullopt;
      value = *product;
    } else if (end->value >= tens.low) {
      return std::nullopt;
    } else {
      value = tens.low;
    }
  }
  const Lexeme* next = reader.At(end + 1);
  // seconds of time; "12th Brigade" is a name; "first-ever" no place in an order
  if (end->has(WordClass::kTimeUnit) && value == Decimal(0) &&
      (reader.Before(at) == nullptr || reader.Before(at)->has(WordClass::kNumber))) {
    return std::nullopt;
  }
  if (next != nullptr && next->capital && !next->sentence_start && !next->has(WordClass::kMonth)) {
    return std::nullopt;
  }
  if (end->value == Decimal(0)) return std::nullopt;
  const auto sum = value.Plus(end->value);
  if (!sum) return std::nullopt;
  return Reading{{Exactly(SpanOf(at, end + 1), FigureKind::kOrdinal, *sum, "ordinal/word")},
                 end + 1};
}

std::optional<Reading> ReadZero(const Reader& reader, const Lexeme* at) {
  const Lexeme* next = reader.At(at + 1);
  if (next == nullptr) return std::nullopt;
  bool zero = false;
  if (at->reads("no")) {
    zero = next->is(LexemeKind::kWord) &&
           (next->has(WordClass::kOutcome) || next->has(WordClass::kPluralNoun)) &&
           !next->has(WordClass::kTimeUnit);
  } else if (at->reads("none")) {
    zero = next->reads("of") || next->has(WordClass::kAuxiliary);
  } else if (at->reads("nobody")) {
    zero = next->has(WordClass::kAuxiliary | WordClass::kOutcome);
  }
  if (!zero) return std::nullopt;
  return Reading{{Exactly(at->span, FigureKind::kNumber, 0, "number/zero")}, at + 1};
}

}  // namespace sayso::grammar
