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

Date AddMonths(Date day, int count) {
  const chrono::year_month_day from(day);
  const auto month = from.year() / from.month() + chrono::months(count);
  return DayIn(static_cast<int>(month.year()), static_cast<unsigned>(month.month()),
               static_cast<unsigned>(from.day()));
}

}  // namespace sayso::grammar
