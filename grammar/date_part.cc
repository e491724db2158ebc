#include <chrono>
#include <optional>
#include <string>

#include "grammar/date.h"
#include "grammar/tense.h"

// Parts of a stretch of the calendar: its beginning, middle or end, and what is left of it.
namespace sayso::grammar {
namespace {

namespace chrono = std::chrono;

enum class Part { kEarly, kMid, kLate };

std::optional<Part> PartOf(const Lexeme& l) {
  if (l.has(FigureWord::kEarly)) return Part::kEarly;
  if (l.has(FigureWord::kMiddle)) return Part::kMid;
  if (l.has(FigureWord::kLate)) return Part::kLate;
  return std::nullopt;
}

// Days 1-10, 10-20, 20-end of a month; Monday to Wednesday, Tuesday to Thursday, Friday to Sunday
// of a week; months 1-4, 5-8, 9-12 of a year; thirds of a decade.
Days Narrow(Days whole, Part part) {
  if (!whole.low || !whole.high) return {};
  const auto length = (*whole.high - *whole.low).count() + 1;
  const int third = static_cast<int>(part);
  if (length == 7) {
    const Date low = *whole.low + chrono::days(part == Part::kLate ? 4 : third);
    return {low, low + chrono::days(2)};
  }
  if (length < 20) return whole;
  if (length > 31) {
    const int months = length > 400 ? 40 : length > 100 ? 4 : 1;
    const Date low = AddMonths(*whole.low, third * months);
    return {low, AddMonths(low, months) - chrono::days(1)};
  }
  const chrono::year_month_day from(*whole.low);
  const auto month = from.year() / from.month();
  if (part == Part::kEarly) return {whole.low, Date(month / 10)};
  if (part == Part::kMid) return {Date(month / 10), Date(month / 20)};
  return {Date(month / 20), whole.high};
}

// the 1970s · the nineties · the '90s: "in his seventies" is an age.
std::optional<DateStretch> DecadeAt(const Reader& reader, const Lexeme* at) {
  if (at->is(LexemeKind::kDecade)) {
    if (at->value < Decimal(20) || !at->value.is_whole() || at->value.digits() % 10 != 0) {
      return std::nullopt;
    }
    const int64_t year = at->value.digits();
    if (year > 2190 || (year >= 100 && year < 1000)) return std::nullopt;
    return DateStretch{Decade(static_cast<int>(year < 100 ? 1900 + year : year)), false,
                       "date/decade", at + 1};
  }
  const Lexeme* before = reader.Before(at);
  if (!at->has(FigureWord::kDecade) || before == nullptr) return std::nullopt;
  const bool said = before->reads("the") || before->reads("in") || PartOf(*before) ||
                    before->is(LexemeKind::kHyphen);
  if (!said) return std::nullopt;
  std::string tens(at->text.substr(0, at->text.size() - 3));  // nine|ties
  for (char& c : tens) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  const Lexicon& lexicon = reader.text.ruleset->lexicon();
  const WordId word = lexicon.Find(tens + "y");
  const auto value =
      Decimal::Parse(word == 0 ? "" : lexicon.fact(word, Fact::kNumber).value_or(""));
  if (!value) return std::nullopt;
  return DateStretch{Decade(1900 + static_cast<int>(value->digits())), false, "date/decade",
                     at + 1};
}

const Lexeme* SkipOfThe(const Reader& reader, const Lexeme* at) {
  if (reader.At(at) != nullptr && at->is(LexemeKind::kHyphen)) ++at;
  if (reader.At(at) != nullptr && (at->reads("of") || at->reads("in"))) ++at;
  return at;
}

// the rest of the week · the remainder of the year
std::optional<DateStretch> Rest(const Reader& reader, const Lexeme* at) {
  if (!at->has(FigureWord::kRest)) return std::nullopt;
  const Lexeme* next = SkipOfThe(reader, at + 1);
  if (next == at + 1) return std::nullopt;
  if (reader.At(next + 1) != nullptr && next->has(WordClass::kPossessive)) ++next;
  const auto whole = ReadWhole(reader, next);
  if (!whole || !whole->days.high || whole->days.high < reader.published) return std::nullopt;
  return DateStretch{{reader.published, whole->days.high}, false, "date/rest", whole->end};
}

// earlier this month · later in the week: the part behind or before publication.
std::optional<DateStretch> EarlierOrLater(const Reader& reader, const Lexeme* at) {
  const bool earlier = at->reads("earlier");
  if ((!earlier && !at->reads("later")) || !reader.published) return std::nullopt;
  const Lexeme* next = at + 1;
  const bool in = reader.At(next) != nullptr && (next->reads("in") || next->reads("on"));
  if (in) ++next;
  if (reader.At(next) == nullptr || !(in || next->has(FigureWord::kPresent))) return std::nullopt;
  const auto whole = ReadWhole(reader, next);
  if (!whole || !whole->days.low || !whole->days.high || whole->production != "date/directed") {
    return std::nullopt;
  }
  if (whole->days.low > reader.published || whole->days.high < reader.published) {
    return std::nullopt;
  }
  const Days days =
      earlier ? Days{whole->days.low, reader.published} : Days{reader.published, whole->days.high};
  return DateStretch{days, true, "date/part", whole->end};
}

}  // namespace

std::optional<DateStretch> ReadPartOfDate(const Reader& reader, const Lexeme* at) {
  if (reader.At(at) == nullptr) return std::nullopt;
  if (auto decade = DecadeAt(reader, at)) return decade;
  if (auto rest = Rest(reader, at)) return rest;
  if (auto side = EarlierOrLater(reader, at)) return side;
  const auto part = PartOf(*at);
  if (!part) return std::nullopt;
  const Lexeme* next = SkipOfThe(reader, at + 1);
  if (reader.At(next) == nullptr) return std::nullopt;
  const bool adjective = next == at + 1;  // "late the month" and "early year" are none
  if (adjective && (next->reads("the") || next->has(WordClass::kTimeUnit))) return std::nullopt;
  const auto whole = ReadWhole(reader, next);
  if (!whole) return std::nullopt;
  return DateStretch{Narrow(whole->days, *part), true, "date/part", whole->end};
}

}  // namespace sayso::grammar
