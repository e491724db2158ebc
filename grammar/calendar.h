#ifndef SAYSO_GRAMMAR_CALENDAR_H_
#define SAYSO_GRAMMAR_CALENDAR_H_

#include <cstdint>
#include <optional>
#include <string_view>

#include "src/base/date.h"

namespace sayso::grammar {

// Days from `low` to `high`, both included; a missing end is open.
struct Days {
  std::optional<Date> low;
  std::optional<Date> high;
};

// Which reading a date without a year, or a bare weekday, has: said of what was, of what will be,
// or of neither.
enum class Tense : uint8_t { kNone, kPast, kFuture, kDeadline };

// The day, or nothing where there is none (31 June).
std::optional<Date> DayOf(int year, unsigned month, unsigned day);

Days Year(int year);
Days Month(int year, unsigned month);
Days Quarter(int year, unsigned quarter);
Days Decade(int first_year);
// Monday to Sunday of the week that holds `day`, `weeks` later.
Days Week(Date day, int weeks);

// The year in which a month and day without one lie: the last before, or the next after the
// publication, as the tense has it; a deadline takes the nearer.
int YearOf(unsigned month, unsigned day, Date published, Tense tense);

// The weekday (1 = Monday) before or on, or after publication.
Date WeekdayNear(unsigned weekday, Date published, Tense tense);

// Easter Sunday of the western and of the eastern churches, both told in our calendar.
Date Easter(int year);
Date OrthodoxEaster(int year);

// A day of the Islamic calendar by its tables; what is seen of the moon may differ by a day.
Date FromIslamic(int year, unsigned month, unsigned day);

// A day of the Hebrew calendar; months are counted from Nisan = 1, the year begins with the
// seventh.
Date FromHebrew(int year, unsigned month, unsigned day);

// `count` months later; the last day of the month where the day does not exist.
Date AddMonths(Date day, int count);

// The day `count` units ("day", "month", "decade") after another; nothing for other units and
// beyond 4,000 of them. Hours count whole days.
std::optional<Date> Shift(Date from, std::string_view unit, int64_t count);

// The calendar unit ("week", "weekend", "quarter") that holds a day, or the one `step` further on.
std::optional<Days> CalendarUnit(Date day, std::string_view unit, int step);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_CALENDAR_H_
