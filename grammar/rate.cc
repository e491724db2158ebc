#include "grammar/rate.h"

#include <utility>

#include "grammar/approximation.h"
#include "grammar/number.h"

namespace sayso::grammar {
namespace {

bool IsNoun(const Lexeme* l) {
  return l != nullptr && l->is(LexemeKind::kWord) &&
         l->has(WordClass::kNoun | WordClass::kPluralNoun) && !l->has(WordClass::kUnit);
}

// 40 deaths per 100,000 births
bool ReadPerMany(const Reader& reader, const Lexeme*& at, Decimal& value) {
  if (IsNoun(reader.At(at))) ++at;
  if (reader.At(at) == nullptr || !at->reads("per")) return false;
  ++at;
  Amount base;
  if (!ReadAmount(at, reader.end(), base) || base.vague || base.low < Decimal(10)) return false;
  if (IsNoun(reader.At(at))) ++at;
  const auto rate = value.Divide(base.low);
  if (!rate) return false;
  value = *rate;
  return true;
}

// three a day, 12 per hour
bool ReadPerTime(const Reader& reader, const Lexeme*& at) {
  const Lexeme* unit = reader.At(at + 1);
  if (unit == nullptr || !unit->has(WordClass::kTimeUnit)) return false;
  const Lexeme* next = reader.At(at + 2);  // "up from 85 a day earlier" is a day before
  if (next != nullptr && next->has(FigureWord::kToldFrom)) return false;
  if (!at->reads("a") && !at->reads("an") && !at->reads("per") && !at->reads("each")) return false;
  at += 2;
  return true;
}

}  // namespace

std::optional<Reading> ReadRate(const Reader& reader, const Lexeme* at) {
  const Lexeme* start = at;
  const Modifier modifier = ReadModifiers(reader, at);
  Amount amount;
  if (!ReadAmount(at, reader.end(), amount) || amount.vague || reader.At(at) == nullptr) {
    return std::nullopt;
  }
  Decimal value = amount.low;
  const Lexeme* end = at;
  if (!ReadPerTime(reader, end)) {
    end = at;
    if (!ReadPerMany(reader, end, value)) return std::nullopt;
  }
  const Softened softened = Soften(value, value, modifier, reader.bands);
  ast::Figure f;
  f.span = SpanOf(start, end);
  f.kind = FigureKind::kRate;
  f.anchor = value;
  f.interval = softened.interval;
  f.approximation = softened.approximation;
  f.production = "rate/per";
  return Reading{{std::move(f)}, end};
}

}  // namespace sayso::grammar
