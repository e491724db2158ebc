#ifndef SAYSO_GRAMMAR_DATE_H_
#define SAYSO_GRAMMAR_DATE_H_

#include <optional>
#include <string_view>

#include "grammar/calendar.h"
#include "grammar/figure_reading.h"

namespace sayso::grammar {

// Dates and stretches of dates, resolved against the publication day:
//
//   November 15 · 3 May 2031 · Friday · two weeks ago · last month · mid-February · the 1990s ·
//   in 2019 · 2013-14 · since March · from Jan. 3 to 9 · Christmas Eve · two days after Easter
//
// A date that nothing anchors has an interval without ends, and its production ends in
// "/unresolved". A day that does not exist (31 June) is a reading without figures, with a fault.
std::optional<Reading> ReadDate(const Reader& reader, const Lexeme* at);

// A date or stretch of dates, as far as one phrase tells it.
struct DateStretch {
  Days days;
  bool approximate = false;
  std::string_view production;
  const Lexeme* end = nullptr;
};

// Any of the forms below, the longest first; ReadPlainDate leaves out those that count from another
// date.
std::optional<DateStretch> ReadDateStretch(const Reader& reader, const Lexeme* at);
std::optional<DateStretch> ReadPlainDate(const Reader& reader, const Lexeme* at);

// Two dates and all between: Jan. 3 to 9 · from May to July 2019 · between now and Friday ·
// 2013-14. `at` is the first word, "from" or "between" included.
std::optional<DateStretch> ReadDateRange(const Reader& reader, const Lexeme* at);

// A cheap look ahead for what joins two dates.
bool MayBeDateRange(const Reader& reader, const Lexeme* at);

// One date as it is written, before it is resolved.
struct WrittenDate {
  std::optional<int> year;
  std::optional<unsigned> month;
  std::optional<unsigned> day;
  std::optional<unsigned> weekday;
  const Lexeme* end = nullptr;
};

// Absolute forms with a month or a year: November 15 · 15 Nov 2020 · 2020-11-15 · June 2016 · 2019.
std::optional<WrittenDate> ReadWrittenDate(const Reader& reader, const Lexeme* at);

// A year at `at`, moved behind it: 2019 · nineteen ninety-six · two thousand and five.
std::optional<int> ReadYear(const Reader& reader, const Lexeme*& at);
// A year behind a day and month: , 2019 · of 2019 · 96 · last year.
std::optional<int> ReadYearBehind(const Reader& reader, const Lexeme*& at);

// Forms that count from the publication day: yesterday · last Friday · next month · the weekend.
std::optional<DateStretch> ReadRelativeDate(const Reader& reader, const Lexeme* at);
// A stretch of the calendar that others are parts of: the month · this year · 2019 · last week.
std::optional<DateStretch> ReadWhole(const Reader& reader, const Lexeme* at);

// So and so far from publication or another date: two weeks ago · in five days · three days after
// Christmas · 2 Fridays from now.
std::optional<DateStretch> ReadDateOffset(const Reader& reader, const Lexeme* at);

// Days told by their place in a week or month: Friday next week · Tuesday of last week · on the
// 21st · the first Friday of July · the last week of September · the 20th of next month.
std::optional<DateStretch> ReadRankedDate(const Reader& reader, const Lexeme* at);

// Parts of a year: the third quarter of 2016 · Q3 · the first half of last year. A quarter without
// a year is the last one that has begun.
std::optional<DateStretch> ReadQuarter(const Reader& reader, const Lexeme* at);

// mid-February · early November · late 2019 · the end of the year · the rest of the week · earlier
// this month.
std::optional<DateStretch> ReadPartOfDate(const Reader& reader, const Lexeme* at);

// Christmas Eve · Easter 2018 · last Ramadan; without a year, that which the tense points to.
std::optional<DateStretch> ReadHoliday(const Reader& reader, const Lexeme* at);

// Whether the lexeme is four digits that can be a year of our time.
bool IsPlainYear(const Lexeme& l);

// The weekday of a lexeme, 1 = Monday; nothing for other words and for null.
std::optional<unsigned> WeekdayOf(const Reader& reader, const Lexeme* l);

// The days a written date means, by the tense in which it is spoken of.
Days Resolve(const Reader& reader, const WrittenDate& date, Tense tense);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_DATE_H_
