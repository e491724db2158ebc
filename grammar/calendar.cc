#include "grammar/calendar.h"

#include <chrono>

namespace sayso::grammar {

namespace chrono = std::chrono;

namespace {

int YearOf(Date day) { return static_cast<int>(chrono::year_month_day(day).year()); }

// The day in a year, or the last of its month: 29 February of every year.
Date DayIn(int year, unsigned month, unsigned day) {
  if (auto exact = DayOf(year, month, day)) return *exact;
  return chrono::year(year) / chrono::month(month) / chrono::last;
}

// Days since 1970 of day 1 of the Islamic calendar (16 July 622, Julian) and of the Hebrew one.
constexpr int kIslamicEpoch = -492148;
constexpr int kHebrewEpoch = -2092590;

// Days from the start of the Hebrew calendar to the new year, before the rule that keeps it off
// certain weekdays: mean months of 29 days, 12 hours and 793 parts, 1080 parts an hour.
int64_t HebrewElapsed(int year) {
  const int64_t months = (235 * static_cast<int64_t>(year) - 234) / 19;
  const int64_t parts = 12084 + 13753 * months;
  const int64_t day = 29 * months + parts / 25920;
  return 3 * (day + 1) % 7 < 3 ? day + 1 : day;
}

int64_t HebrewNewYear(int year) {
  const int64_t before = HebrewElapsed(year - 1);
  const int64_t here = HebrewElapsed(year);
  const int64_t behind = HebrewElapsed(year + 1);
  const int64_t delay = behind - here == 356 ? 2 : here - before == 382 ? 1 : 0;
  return kHebrewEpoch + here + delay;
}

bool IsHebrewLeap(int year) { return (7 * year + 1) % 19 < 7; }

// Months of a Hebrew year have 29 or 30 days; two of them depend on its length.
int HebrewMonthLength(int year, unsigned month) {
  const int64_t length = HebrewNewYear(year + 1) - HebrewNewYear(year);
  if (month == 2 || month == 4 || month == 6 || month == 10 || month == 13) return 29;
  if (month == 12 && !IsHebrewLeap(year)) return 29;
  if (month == 8) return length % 10 == 5 ? 30 : 29;
  if (month == 9) return length % 10 == 3 ? 29 : 30;
  return 30;
}

}  // namespace

std::optional<Date> DayOf(int year, unsigned month, unsigned day) {
  const chrono::year_month_day date{chrono::year(year), chrono::month(month), chrono::day(day)};
  if (!date.ok()) return std::nullopt;
  return Date(date);
}

Days Year(int year) { return {DayOf(year, 1, 1), DayOf(year, 12, 31)}; }

Days Month(int year, unsigned month) { return {DayOf(year, month, 1), DayIn(year, month, 31)}; }

Days Quarter(int year, unsigned quarter) {
  return {Month(year, quarter * 3 - 2).low, Month(year, quarter * 3).high};
}

Days Decade(int first_year) { return {Year(first_year).low, Year(first_year + 9).high}; }

Days Week(Date day, int weeks) {
  const unsigned weekday = chrono::weekday(day).iso_encoding();
  const Date monday = day - chrono::days(weekday - 1) + chrono::days(7 * weeks);
  return {monday, monday + chrono::days(6)};
}

int YearOf(unsigned month, unsigned day, Date published, Tense tense) {
  const int year = YearOf(published);
  const Date this_year = DayIn(year, month, day);
  const int past = this_year <= published ? year : year - 1;
  const int future = this_year >= published ? year : year + 1;
  if (tense == Tense::kPast) return past;
  if (tense == Tense::kFuture) return future;
  const auto back = published - DayIn(past, month, day);
  const auto ahead = DayIn(future, month, day) - published;
  return back <= ahead ? past : future;
}

Date WeekdayNear(unsigned weekday, Date published, Tense tense) {
  const int today = static_cast<int>(chrono::weekday(published).iso_encoding());
  const int wanted = static_cast<int>(weekday);
  const bool ahead = tense == Tense::kFuture || tense == Tense::kDeadline;
  if (ahead) return published + chrono::days((wanted - today + 7) % 7);
  return published - chrono::days((today - wanted + 7) % 7);
}

Date Easter(int year) {  // Meeus, Jones and Butcher
  const int a = year % 19, b = year / 100, c = year % 100;
  const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const int n = h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114;
  return DayIn(year, static_cast<unsigned>(n / 31), static_cast<unsigned>(n % 31 + 1));
}

Date OrthodoxEaster(int year) {  // Meeus, in the Julian calendar
  const int d = (19 * (year % 19) + 15) % 30;
  const int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const int n = d + e + 114;
  const int lag = year / 100 - year / 400 - 2;
  return DayIn(year, static_cast<unsigned>(n / 31), static_cast<unsigned>(n % 31 + 1)) +
         chrono::days(lag);
}

Date FromIslamic(int year, unsigned month, unsigned day) {
  const int m = static_cast<int>(month);
  const int days =
      static_cast<int>(day) + (59 * (m - 1) + 1) / 2 + (year - 1) * 354 + (3 + 11 * year) / 30 - 1;
  return Date(chrono::days(kIslamicEpoch + days));
}

Date FromHebrew(int year, unsigned month, unsigned day) {
  int64_t days = HebrewNewYear(year) + static_cast<int>(day) - 1;
  const unsigned last = IsHebrewLeap(year) ? 13 : 12;
  for (unsigned m = 7; m != month; m = m == last ? 1 : m + 1) {
    days += HebrewMonthLength(year, m);
  }
  return Date(chrono::days(days));
}

Date AddMonths(Date day, int count) {
  const chrono::year_month_day from(day);
  const auto month = from.year() / from.month() + chrono::months(count);
  return DayIn(static_cast<int>(month.year()), static_cast<unsigned>(month.month()),
               static_cast<unsigned>(from.day()));
}

std::optional<Date> Shift(Date from, std::string_view unit, int64_t count) {
  if (count > 4000 || count < -4000) return std::nullopt;
  const int n = static_cast<int>(count);
  if (unit == "day") return from + chrono::days(n);
  if (unit == "week") return from + chrono::days(7 * n);
  if (unit == "fortnight") return from + chrono::days(14 * n);
  if (unit == "month") return AddMonths(from, n);
  if (unit == "quarter") return AddMonths(from, 3 * n);
  if (unit == "year") return AddMonths(from, 12 * n);
  if (unit == "decade") return AddMonths(from, 120 * n);
  if (unit == "hour") return from + chrono::days(n / 24);
  if (unit == "minute" || unit == "second") return from;
  return std::nullopt;
}

std::optional<Days> CalendarUnit(Date day, std::string_view unit, int step) {
  const int year = YearOf(day);
  if (unit == "day") return Days{day + chrono::days(step), day + chrono::days(step)};
  if (unit == "week") return Week(day, step);
  if (unit == "fortnight" && step != 0) {
    const Date far = day + chrono::days(14 * step);
    return step < 0 ? Days{far, day} : Days{day, far};
  }
  if (unit == "weekend") {
    const Date saturday = *Week(day, step).low + chrono::days(5);
    return Days{saturday, saturday + chrono::days(1)};
  }
  if (unit == "month" || unit == "quarter") {
    const bool month = unit == "month";
    const chrono::year_month_day there(AddMonths(day, month ? step : 3 * step));
    const int y = static_cast<int>(there.year());
    const unsigned m = static_cast<unsigned>(there.month());
    return month ? Month(y, m) : Quarter(y, (m - 1) / 3 + 1);
  }
  if (unit == "year") return Year(year + step);
  if (unit == "decade") return Decade((year / 10 + step) * 10);
  return std::nullopt;
}

}  // namespace sayso::grammar
