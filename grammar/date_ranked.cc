#include <chrono>
#include <optional>
#include <string>

#include "grammar/date.h"
#include "grammar/number.h"
#include "grammar/tense.h"

// Days and weeks told by their place in something longer.
namespace sayso::grammar {
namespace {

namespace chrono = std::chrono;

bool Reads(const Reader& reader, const Lexeme* l, std::string_view word) {
  return reader.At(l) != nullptr && l->reads(word);
}

unsigned IsoWeekday(Date day) { return chrono::weekday(day).iso_encoding(); }

DateStretch OneDay(Date day, const Lexeme* end) {
  return {{day, day}, false, "date/weekday-of", end};
}

// Friday next week · Tuesday of last week · last week's Sunday
std::optional<DateStretch> DayOfWeek(const Reader& reader, const Lexeme* at) {
  auto weekday = WeekdayOf(reader, at);
  const Lexeme* week_at = weekday ? at + 1 : at;
  if (weekday && (Reads(reader, week_at, "of") || Reads(reader, week_at, "from"))) ++week_at;
  if (reader.At(week_at + 1) == nullptr || !week_at[1].reads("week")) return std::nullopt;
  const auto week = ReadRelativeDate(reader, week_at);
  if (!week || week->production != "date/directed" || !week->days.low) return std::nullopt;
  const Lexeme* end = week->end;
  if (!weekday) {
    const bool linked = Reads(reader, end, "'s") || Reads(reader, end, "on") ||
                        (reader.At(end) != nullptr && end->is(LexemeKind::kDash));
    if (linked) ++end;
    weekday = WeekdayOf(reader, end);
    if (!weekday) return std::nullopt;
    ++end;
  }
  return OneDay(*week->days.low + chrono::days(*weekday - 1), end);
}

// The month-day nearest to publication on the side of the tense; on that weekday, where one is
// told.
std::optional<Date> DayNear(Date published, unsigned day, std::optional<unsigned> weekday,
                            Tense tense) {
  const int step = tense == Tense::kFuture || tense == Tense::kDeadline ? 1 : -1;
  const chrono::year_month_day here(published);
  for (int months = 0; months < 12; ++months) {
    const chrono::year_month_day there(
        AddMonths(Date(here.year() / here.month() / 1), step * months));
    const auto date =
        DayOf(static_cast<int>(there.year()), static_cast<unsigned>(there.month()), day);
    if (!date || (weekday && IsoWeekday(*date) != *weekday)) continue;
    if (step > 0 ? *date >= published : *date <= published) return date;
  }
  return std::nullopt;
}

bool IsDayNumber(const Lexeme& l) {
  return l.is(LexemeKind::kOrdinal) && l.value >= Decimal(1) && l.value <= Decimal(31);
}

// Friday the 15th · Tuesday 19th · on the 21st
std::optional<DateStretch> DayOfThisMonth(const Reader& reader, const Lexeme* at) {
  if (!reader.published) return std::nullopt;
  const auto weekday = WeekdayOf(reader, at);
  const Lexeme* number = at;
  if (weekday) {
    number = Reads(reader, at + 1, "the") ? at + 2 : at + 1;
  } else {
    const Lexeme* led = reader.Before(at, 2);
    if (reader.Before(at) == nullptr || !at[-1].reads("the")) return std::nullopt;
    const bool alone = led == nullptr && reader.At(at + 1) == nullptr;
    const bool said = led != nullptr && (led->reads("on") || led->has(FigureWord::kDeadline) ||
                                         led->reads("since") || led->reads("for"));
    if (!alone && !said) return std::nullopt;
  }
  if (reader.At(number) == nullptr || !IsDayNumber(*number)) return std::nullopt;
  const Lexeme* next = reader.At(number + 1);
  if (next != nullptr && next->is(LexemeKind::kWord) &&
      (next->capital || next->reads("of") ||
       (next->has(WordClass::kNoun | WordClass::kAdjective | WordClass::kTimeUnit) &&
        !next->has(WordClass::kPreposition | WordClass::kCoordinator | WordClass::kAuxiliary)))) {
    return std::nullopt;
  }
  const unsigned day = static_cast<unsigned>(number->value.digits());
  const Tense tense = TenseAt(reader, at, number + 1);
  auto date = DayNear(*reader.published, day, weekday, tense);
  if (weekday && tense == Tense::kNone) {  // the nearer of both sides has that weekday
    const auto ahead = DayNear(*reader.published, day, weekday, Tense::kFuture);
    if (!date || (ahead && *ahead - *reader.published < *reader.published - *date)) date = ahead;
  }
  if (!date) return std::nullopt;
  return OneDay(*date, number + 1);
}

// Which of them: "first" 1, "last" -1, "second last" -2; 0 for none. Moves `at` behind it.
int ReadRank(const Reader& reader, const Lexeme*& at) {
  if (at->reads("last") || at->reads("final")) return ++at, -1;
  Amount tens;
  const Lexeme* next = at;
  int64_t rank = 0;
  if (at->has(WordClass::kNumber) && ReadAmount(next, at + 1, tens) && tens.low >= Decimal(20) &&
      tens.low < Decimal(100)) {  // twenty-third
    rank = tens.low.digits();
    if (reader.At(next) != nullptr && next->is(LexemeKind::kHyphen)) ++next;
  } else {
    next = at;
  }
  if (reader.At(next) == nullptr) return 0;
  const bool ordinal = next->is(LexemeKind::kOrdinal) || next->has(WordClass::kOrdinal);
  if (!ordinal || !next->value.is_whole() || next->value < Decimal(1)) return 0;
  rank += next->value.digits();
  if (rank > 31) return 0;
  at = next + 1;
  if (Reads(reader, at, "last") || Reads(reader, at, "to")) {
    const bool to_last = at->reads("to") && Reads(reader, at + 1, "last");
    if (at->reads("to") && !to_last) return static_cast<int>(rank);
    at += to_last ? 2 : 1;
    return -static_cast<int>(rank);
  }
  return static_cast<int>(rank);
}

// of July · of March 2014 · of next month · in this month · of 2015; moves `at` behind it.
std::optional<Days> Whole(const Reader& reader, const Lexeme*& at) {
  if (Reads(reader, at, "of") || Reads(reader, at, "in"))
    ++at;
  else if (reader.At(at) == nullptr ||
           !at->has(FigureWord::kFuture | FigureWord::kPast | FigureWord::kPresent))
    return std::nullopt;
  const auto whole = ReadWhole(reader, at);
  if (!whole || !whole->days.low || !whole->days.high ||
      *whole->days.high - *whole->days.low < chrono::days(6)) {
    return std::nullopt;
  }
  at = whole->end;
  return whole->days;
}

std::optional<Date> NthDay(const Days& whole, int rank) {
  const Date day =
      rank > 0 ? *whole.low + chrono::days(rank - 1) : *whole.high + chrono::days(rank + 1);
  if (day < *whole.low || day > *whole.high) return std::nullopt;
  return day;
}

Date NthWeekday(const Days& whole, int weekday, int rank) {
  if (rank > 0) {
    const int ahead = (weekday - static_cast<int>(IsoWeekday(*whole.low)) + 7) % 7;
    return *whole.low + chrono::days(ahead + 7 * (rank - 1));
  }
  const int back = (static_cast<int>(IsoWeekday(*whole.high)) - weekday + 7) % 7;
  return *whole.high - chrono::days(back + 7 * (-rank - 1));
}

// A week belongs to the month that holds its Thursday.
Days NthWeek(const Days& whole, int rank) {
  return rank > 0 ? Week(*whole.low + chrono::days(3), rank - 1)
                  : Week(*whole.high - chrono::days(3), rank + 1);
}

std::optional<Days> NthUnit(const Days& whole, std::string_view unit, int rank) {
  if (unit == "week") return NthWeek(whole, rank);
  if (unit == "day") {
    const auto day = NthDay(whole, rank);
    if (!day) return std::nullopt;
    return Days{day, day};
  }
  if (unit == "weekend") {
    const Date saturday = NthWeekday(whole, 6, rank);
    return Days{saturday, saturday + chrono::days(1)};
  }
  if (unit == "month" && *whole.high - *whole.low > chrono::days(300)) {
    const Date from = rank > 0 ? *whole.low : *whole.high;
    return CalendarUnit(from, "month", rank > 0 ? rank - 1 : rank + 1);
  }
  return std::nullopt;
}

std::string_view UnitOf(const Reader& reader, const Lexeme& l) {
  if (l.has(FigureWord::kWeekend)) return "weekend";
  return reader.fact(l, Fact::kUnit).value_or("");
}

// the first Friday of July · the last week of September · the 15th day of June
std::optional<DateStretch> RankedIn(const Reader& reader, const Lexeme* at) {
  const Lexeme* end = at;
  const int rank = ReadRank(reader, end);
  if (rank == 0 || reader.At(end) == nullptr) return std::nullopt;
  const auto weekday = WeekdayOf(reader, end);
  const bool unit = end->has(WordClass::kTimeUnit) || end->has(FigureWord::kWeekend);
  if ((!weekday && !unit) || end->text.ends_with("days")) return std::nullopt;
  const Lexeme* what = end++;
  const auto whole = Whole(reader, end);
  if (!whole) return std::nullopt;
  if (weekday) return OneDay(NthWeekday(*whole, static_cast<int>(*weekday), rank), end);
  const auto days = NthUnit(*whole, UnitOf(reader, *what), rank);
  if (!days) return std::nullopt;
  return DateStretch{*days, false, "date/ranked", end};
}

// the first two weeks of 2021 · the last four months of last year
std::optional<DateStretch> EdgeOf(const Reader& reader, const Lexeme* at) {
  const bool first = at->reads("first");
  if ((!first && !at->reads("last")) || reader.At(at + 2) == nullptr) return std::nullopt;
  Amount count;
  const Lexeme* end = at + 1;
  if (!ReadAmount(end, reader.end(), count) || count.vague || !count.low.is_whole() ||
      count.low > Decimal(100) || reader.At(end) == nullptr || !end->has(WordClass::kTimeUnit)) {
    return std::nullopt;
  }
  const std::string_view unit = UnitOf(reader, *end++);
  const auto whole = Whole(reader, end);
  if (!whole) return std::nullopt;
  const int64_t n = count.low.digits();
  Days days;
  if (unit == "week") {
    const Days first_week = NthWeek(*whole, first ? 1 : -1);
    const auto rest = chrono::days(7 * (n - 1));
    days = first ? Days{first_week.low, *first_week.high + rest}
                 : Days{*first_week.low - rest, first_week.high};
  } else {
    const auto past =
        Shift(first ? *whole->low : *whole->high + chrono::days(1), unit, first ? n : -n);
    if (!past) return std::nullopt;
    days = first ? Days{whole->low, *past - chrono::days(1)} : Days{past, whole->high};
  }
  return DateStretch{days, false, "date/edge", end};
}

// the 20th of next month · 20 of this month
std::optional<DateStretch> DayOfMonth(const Reader& reader, const Lexeme* at) {
  const Lexeme* end = at;
  int rank = 0;
  if (at->is(LexemeKind::kDigits) && at->text.size() <= 2) {
    rank = at->value.is_whole() ? static_cast<int>(at->value.digits()) : 0;
    ++end;
  } else {
    rank = ReadRank(reader, end);
  }
  if (rank < 1 || rank > 31 || !Reads(reader, end, "of")) return std::nullopt;
  ++end;
  if (Reads(reader, end, "the")) ++end;
  const auto month = ReadRelativeDate(reader, end);
  if (!month || month->production != "date/directed" || !month->days.low ||
      *month->days.high - *month->days.low > chrono::days(31)) {
    return std::nullopt;
  }
  const auto day = NthDay(month->days, rank);
  if (!day) return std::nullopt;
  return OneDay(*day, month->end);
}

// the week of October 6
std::optional<DateStretch> WeekOf(const Reader& reader, const Lexeme* at) {
  if (!at->reads("week") || !Reads(reader, at + 1, "of")) return std::nullopt;
  const auto date = ReadWrittenDate(reader, at + 2);
  if (!date || !date->day || !date->month) return std::nullopt;
  const Days day = Resolve(reader, *date, TenseAt(reader, at, date->end));
  if (!day.low) return std::nullopt;
  return DateStretch{Week(*day.low, 0), false, "date/week-of", date->end};
}

}  // namespace

std::optional<DateStretch> ReadRankedDate(const Reader& reader, const Lexeme* at) {
  if (reader.At(at) == nullptr) return std::nullopt;
  if (auto date = RankedIn(reader, at)) return date;
  if (auto date = EdgeOf(reader, at)) return date;
  if (auto date = DayOfWeek(reader, at)) return date;
  if (auto date = DayOfMonth(reader, at)) return date;
  if (auto date = DayOfThisMonth(reader, at)) return date;
  return WeekOf(reader, at);
}

}  // namespace sayso::grammar
