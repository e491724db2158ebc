#include "grammar/factor.h"

#include <string_view>
#include <utility>

#include "grammar/approximation.h"
#include "grammar/number.h"

namespace sayso::grammar {
namespace {

// "as many", "as much", "the number": behind twice, inside the figure.
const Lexeme* SkipAsMany(const Reader& reader, const Lexeme* at) {
  const Lexeme* many = reader.At(at + 1);
  if (reader.At(at) == nullptr || many == nullptr || !at->reads("as")) return at;
  return many->reads("many") || many->reads("much") ? at + 2 : at;
}

// doubled, twice: words that multiply have a factor and are no unit.
std::optional<Decimal> MultiplierOf(const Reader& reader, const Lexeme& l) {
  if (l.has(WordClass::kUnit | WordClass::kTimeUnit | WordClass::kCurrency)) return std::nullopt;
  const auto factor = reader.fact(l, Fact::kFactor);
  return factor ? Decimal::Parse(*factor) : std::nullopt;
}

// "twice a week" is how often; "twice the average" and "twice as many" multiply.
bool IsFrequency(const Reader& reader, const Lexeme* at, const Lexeme* end) {
  if (end != at + 1 || (!at->reads("twice") && !at->reads("thrice"))) return false;
  const Lexeme* next = reader.At(end);
  return next == nullptr || !next->has(WordClass::kDeterminer) || next->reads("a") ||
         next->reads("an");
}

// three times as many, ten times more: the word behind "times" shows that it multiplies.
const Lexeme* ReadTimes(const Reader& reader, const Lexeme* at, Decimal& value) {
  Amount amount;
  const Lexeme* end = at;
  if (!ReadAmount(end, reader.end(), amount) || amount.vague || reader.At(end) == nullptr) {
    return nullptr;
  }
  value = amount.low;
  if (end->reads("fold") ||
      (end->is(LexemeKind::kHyphen) && reader.At(end + 1) != nullptr && end[1].reads("fold"))) {
    return end->reads("fold") ? end + 1 : end + 2;
  }
  const Lexeme* next = reader.At(end + 1);
  if (!end->reads("times") || next == nullptr) return nullptr;
  return next->has(FigureWord::kMultiplying) ? SkipAsMany(reader, end + 1) : nullptr;
}

}  // namespace

std::optional<Reading> ReadFactor(const Reader& reader, const Lexeme* at) {
  const Lexeme* start = at;
  const Modifier modifier = ReadModifiers(reader, at);
  if (at == reader.end()) return std::nullopt;
  Decimal value;
  const Lexeme* end = ReadTimes(reader, at, value);
  if (const auto times = MultiplierOf(reader, *at)) {
    value = *times;
    end = SkipAsMany(reader, at + 1);
    if (IsFrequency(reader, at, end)) return std::nullopt;
  }
  if (end == nullptr) return std::nullopt;
  const Softened softened = Soften(value, value, modifier, reader.bands);
  ast::Figure f;
  f.span = SpanOf(start, end);
  f.kind = FigureKind::kFactor;
  f.anchor = value;
  f.interval = softened.interval;
  f.approximation = softened.approximation;
  f.production = "factor/times";
  return Reading{{std::move(f)}, end};
}

std::optional<Reading> ReadDigitClass(const Reader& reader, const Lexeme* at) {
  const Lexeme* start = at;
  const std::string_view kParts[] = {"low", "mid", "high"};
  int part = -1;
  for (int i = 0; i < 3; ++i) {
    if (at->reads(kParts[i])) part = i;
  }
  if (part >= 0) ++at;
  if (reader.At(at) != nullptr && at->is(LexemeKind::kHyphen)) ++at;
  if (reader.At(at) == nullptr || reader.At(at + 1) == nullptr) return std::nullopt;
  const Lexeme* noun = at[1].is(LexemeKind::kHyphen) ? at + 2 : at + 1;
  if (reader.At(noun) == nullptr) return std::nullopt;
  int64_t digits = at->reads("single") ? 1 : at->reads("double") ? 2 : at->reads("triple") ? 3 : 0;
  if (digits == 0 && at->has(WordClass::kNumber) && at->value.is_whole())
    digits = at->value.digits();
  const bool figure = noun->reads("figure") || noun->reads("figures");
  const bool digit = noun->reads("digit") || noun->reads("digits");
  if (digits < 1 || digits > 12 || (!figure && !digit)) return std::nullopt;
  int64_t low = 1;
  for (int64_t i = 1; i < digits; ++i) low *= 10;
  int64_t high = low * 10 - 1;
  if (part == 0) high = low * 3;
  if (part == 1) {
    low = low * 4;
    high = (high + 1) / 10 * 6;
  }
  if (part == 2) low = (high + 1) / 10 * 7;
  ast::Figure f;
  f.span = SpanOf(start, noun + 1);
  f.kind = figure ? FigureKind::kMoney : FigureKind::kPercent;
  f.unit = figure ? "" : "percent";
  f.interval = {{Decimal(low), false}, {Decimal(high), false}};
  f.approximation = Approximation::kVague;
  f.production = "number/digit-class";
  return Reading{{std::move(f)}, noun + 1};
}

}  // namespace sayso::grammar
