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
//   in 2019 · 2013-14 · since March · from Jan. 3 to 9
//
// A date that nothing anchors has an interval without ends.
std::optional<Reading> ReadDate(const Reader& reader, const Lexeme* at);

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

// Forms that count from the publication day: yesterday · two weeks ago · last Friday · next month.
struct RelativeDate {
  Days days;
  bool approximate = false;
  std::string_view production;
  const Lexeme* end = nullptr;
};
std::optional<RelativeDate> ReadRelativeDate(const Reader& reader, const Lexeme* at);

// Days told by their place in a week or month: Friday next week · Tuesday of last week · on the
// 21st · the first Friday of July · the last week of September.
std::optional<RelativeDate> ReadWeekdayOf(const Reader& reader, const Lexeme* at);

// Parts of a year: the third quarter of 2016 · Q3 · the first half of last year. A quarter without
// a year is the last one that has begun.
std::optional<RelativeDate> ReadQuarter(const Reader& reader, const Lexeme* at);

// Whether the lexeme is four digits that can be a year of our time.
bool IsPlainYear(const Lexeme& l);

// The days a written date means, by the tense in which it is spoken of.
Days Resolve(const Reader& reader, const WrittenDate& date, Tense tense);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_DATE_H_
