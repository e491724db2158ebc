#include <chrono>
#include <optional>

#include "grammar/date.h"
#include "grammar/tense.h"

namespace sayso::grammar {
namespace {

namespace chrono = std::chrono;

std::optional<unsigned> WeekdayOf(const Reader& reader, const Lexeme* l) {
  if (reader.At(l) == nullptr || !l->has(WordClass::kWeekday)) return std::nullopt;
  const auto value = Decimal::Parse(reader.fact(*l, Fact::kWeekday).value_or(""));
  if (!value) return std::nullopt;
  return static_cast<unsigned>(value->digits());
}

bool Reads(const Reader& reader, const Lexeme* l, std::string_view word) {
  return reader.At(l) != nullptr && l->reads(word);
}

unsigned IsoWeekday(Date day) { return chrono::weekday(day).iso_encoding(); }

RelativeDate OneDay(Date day, const Lexeme* end) {
  return {{day, day}, false, "date/weekday-of", end};
}

// Friday next week · Tuesday of last week · last week's Sunday
std::optional<RelativeDate> DayOfWeek(const Reader& reader, const Lexeme* at) {
  auto weekday = WeekdayOf(reader, at);
  const Lexeme* week_at = weekday ? at + 1 : at;
  if (weekday && Reads(reader, week_at, "of")) ++week_at;
  if (reader.At(week_at + 1) == nullptr || !week_at[1].reads("week")) return std::nullopt;
  const auto week = ReadRelativeDate(reader, week_at);
  if (!week || week->production != "date/directed" || !week->days.low) return std::nullopt;
  const Lexeme* end = week->end;
  if (!weekday) {
    if (Reads(reader, end, "'s") || Reads(reader, end, "on")) ++end;
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
  for (int months = 0; months < 12; ++months) {
    const chrono::year_month_day there(
        AddMonths(chrono::sys_days(chrono::year_month_day(published).year() /
                                   chrono::year_month_day(published).month() / 1),
                  step * months));
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

// Friday the 15th · on the 21st
std::optional<RelativeDate> DayOfThisMonth(const Reader& reader, const Lexeme* at) {
  if (!reader.published) return std::nullopt;
  const auto weekday = WeekdayOf(reader, at);
  const Lexeme* number = at;
  if (weekday) {
    if (!Reads(reader, at + 1, "the")) return std::nullopt;
    number = at + 2;
  } else {
    const Lexeme* led = reader.Before(at, 2);
    if (led == nullptr || !at[-1].reads("the")) return std::nullopt;
    if (!led->reads("on") && !led->reads("by") && !led->reads("until")) return std::nullopt;
  }
  if (reader.At(number) == nullptr || !IsDayNumber(*number)) return std::nullopt;
  const Lexeme* next = reader.At(number + 1);
  if (next != nullptr && next->is(LexemeKind::kWord) &&
      (next->capital || next->reads("of") ||
       next->has(WordClass::kNoun | WordClass::kAdjective | WordClass::kTimeUnit))) {
    return std::nullopt;
  }
  const auto date = DayNear(*reader.published, static_cast<unsigned>(number->value.digits()),
                            weekday, TenseAt(reader, at, number + 1));
  if (!date) return std::nullopt;
  return OneDay(*date, number + 1);
}

// Which of them: "first" 1, "last" -1; 0 for none.
int RankOf(const Lexeme& l) {
  if (l.reads("last")) return -1;
  const bool ordinal = l.is(LexemeKind::kOrdinal) || l.has(WordClass::kOrdinal);
  if (!ordinal || !l.value.is_whole() || l.value < Decimal(1) || l.value > Decimal(5)) return 0;
  return static_cast<int>(l.value.digits());
}

// of July · of March 2014 · of next month · of 2015
std::optional<Days> Whole(const Reader& reader, const Lexeme*& at) {
  if (Reads(reader, at, "of"))
    ++at;
  else if (!Reads(reader, at, "next") && !Reads(reader, at, "last"))
    return std::nullopt;
  if (Reads(reader, at, "the")) ++at;
  if (const auto date = ReadWrittenDate(reader, at); date && !date->day) {
    const Days days = Resolve(reader, *date, TenseAt(reader, at, date->end));
    if (!days.low || !days.high) return std::nullopt;
    at = date->end;
    return days;
  }
  const auto relative = ReadRelativeDate(reader, at);
  if (!relative || !relative->days.low || !relative->days.high ||
      *relative->days.high - *relative->days.low < chrono::days(27)) {
    return std::nullopt;
  }
  at = relative->end;
  return relative->days;
}

// the first Friday of July · the last week of September · last Monday of March 2014
std::optional<RelativeDate> RankedIn(const Reader& reader, const Lexeme* at) {
  const int rank = RankOf(*at);
  if (rank == 0) return std::nullopt;
  const auto weekday = WeekdayOf(reader, at + 1);
  const bool week = Reads(reader, at + 1, "week");
  if (!weekday && !week) return std::nullopt;
  const Lexeme* end = at + 2;
  const auto whole = Whole(reader, end);
  if (!whole) return std::nullopt;
  if (week) {  // a week belongs to the month that holds its Thursday
    const Days days = rank > 0 ? Week(*whole->low + chrono::days(3), rank - 1)
                               : Week(*whole->high - chrono::days(3), 0);
    return RelativeDate{days, false, "date/week-of", end};
  }
  if (rank > 0) {
    const int ahead =
        (static_cast<int>(*weekday) - static_cast<int>(IsoWeekday(*whole->low)) + 7) % 7;
    return OneDay(*whole->low + chrono::days(ahead + 7 * (rank - 1)), end);
  }
  const int back =
      (static_cast<int>(IsoWeekday(*whole->high)) - static_cast<int>(*weekday) + 7) % 7;
  return OneDay(*whole->high - chrono::days(back), end);
}

}  // namespace

std::optional<RelativeDate> ReadWeekdayOf(const Reader& reader, const Lexeme* at) {
  if (reader.At(at) == nullptr) return std::nullopt;
  if (auto date = RankedIn(reader, at)) return date;
  if (auto date = DayOfWeek(reader, at)) return date;
  return DayOfThisMonth(reader, at);
}

}  // namespace sayso::grammar
