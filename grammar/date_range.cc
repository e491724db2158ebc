#include <chrono>
#include <optional>

#include "grammar/date.h"
#include "grammar/tense.h"

namespace sayso::grammar {
namespace {

namespace chrono = std::chrono;

bool IsJoint(const Lexeme* l) {
  return l != nullptr &&
         (l->has(FigureWord::kUntil) || l->is(LexemeKind::kDash) || l->is(LexemeKind::kHyphen));
}

bool Reads(const Reader& reader, const Lexeme* l, std::string_view word) {
  return reader.At(l) != nullptr && l->reads(word);
}

bool IsDayNumber(const Lexeme& l) {
  const bool number = l.is(LexemeKind::kOrdinal) ||
                      (l.is(LexemeKind::kDigits) && l.text.size() <= 2) ||
                      (l.is(LexemeKind::kWord) && l.has(WordClass::kOrdinal));
  return number && l.value.is_whole() && l.value >= Decimal(1) && l.value <= Decimal(31);
}

unsigned NumberOf(const Lexeme& l) { return static_cast<unsigned>(l.value.digits()); }

// The days of one month that a range names, and where it stops.
struct TwoDays {
  WrittenDate low;
  WrittenDate high;
};

// 10 to 22 August · the 13th to the 15th of July: the right month serves both.
std::optional<TwoDays> MonthBehind(const Reader& reader, const Lexeme* at, bool between) {
  if (Reads(reader, at, "the")) ++at;
  if (reader.At(at + 2) == nullptr || !IsDayNumber(*at)) return std::nullopt;
  const Lexeme* joint = at + 1;
  if (!IsJoint(joint) && !(between && joint->reads("and"))) return std::nullopt;
  const Lexeme* right = joint + 1;
  if (Reads(reader, right, "the")) ++right;
  auto high = ReadWrittenDate(reader, right);
  if (!high || !high->day || !high->month) return std::nullopt;
  TwoDays days{*high, *high};
  days.low.day = NumberOf(*at);
  return days;
}

// 4 to 23 next month · the 4th until the 22nd of this month
std::optional<DateStretch> WholeBehind(const Reader& reader, const Lexeme* at) {
  if (Reads(reader, at, "the")) ++at;
  if (reader.At(at + 3) == nullptr || !IsDayNumber(*at) || !IsJoint(at + 1)) return std::nullopt;
  const Lexeme* right = at + 2;
  if (Reads(reader, right, "the")) ++right;
  if (reader.At(right + 1) == nullptr || !IsDayNumber(*right)) return std::nullopt;
  const Lexeme* month = right + 1;
  if (Reads(reader, month, "of")) ++month;
  const auto whole = ReadRelativeDate(reader, month);
  if (!whole || !whole->days.low || !whole->days.high) return std::nullopt;
  const auto length = *whole->days.high - *whole->days.low;
  if (length < chrono::days(27) || length > chrono::days(30)) return std::nullopt;
  const Date low = *whole->days.low + chrono::days(NumberOf(*at) - 1);
  const Date high = *whole->days.low + chrono::days(NumberOf(*right) - 1);
  if (low > high || high > *whole->days.high) return std::nullopt;
  return DateStretch{{low, high}, false, "date/shared-month", whole->end};
}

// Jan. 3 to 9 · November 3 - 5, 2019 · November between 19 and 20: the left month serves both.
std::optional<TwoDays> MonthBefore(const Reader& reader, const Lexeme* at) {
  const auto low = ReadWrittenDate(reader, at);
  if (!low || !low->day || !low->month || low->year) return std::nullopt;
  const Lexeme* day = reader.At(low->end + 1);
  if (!IsJoint(reader.At(low->end)) || day == nullptr) return std::nullopt;
  if (day->reads("the")) ++day;
  if (reader.At(day) == nullptr || !IsDayNumber(*day)) return std::nullopt;
  const Lexeme* behind = reader.At(day + 1);
  if (behind != nullptr && (behind->has(WordClass::kMonth) || behind->reads("of"))) {
    return std::nullopt;
  }
  TwoDays days{*low, *low};
  days.high.day = NumberOf(*day);
  days.high.end = day + 1;
  days.high.year = days.low.year = ReadYearBehind(reader, days.high.end);
  return days;
}

std::optional<DateStretch> SharedMonth(const Reader& reader, const Lexeme* start, const Lexeme* at,
                                       bool between) {
  if (auto days = WholeBehind(reader, at)) return days;
  auto days = MonthBehind(reader, at, between);
  if (!days) days = MonthBefore(reader, at);
  if (!days) return std::nullopt;
  const Tense tense = TenseAt(reader, start, days->high.end);
  const Days first = Resolve(reader, days->low, tense);
  const Days last = Resolve(reader, days->high, tense);
  const auto exists = [](const WrittenDate& d) {
    return DayOf(d.year.value_or(2000), *d.month, *d.day).has_value();
  };
  if (!exists(days->low) || !exists(days->high)) {
    return DateStretch{{}, false, "date/no-such-day", days->high.end};
  }
  if (first.low && *first.low > *last.high) return std::nullopt;
  return DateStretch{{first.low, last.high}, false, "date/shared-month", days->high.end};
}

// "from 2014 to 2018 votes": a number that counts is no year.
bool Counts(const Reader& reader, const WrittenDate& high) {
  const Lexeme* next = reader.At(high.end);
  return !high.month && next != nullptr &&
         next->has(WordClass::kPluralNoun | WordClass::kUnit | WordClass::kMultiplier) &&
         !next->has(WordClass::kAuxiliary | WordClass::kPreposition);
}

std::optional<WrittenDate> WrittenOrYear(const Reader& reader, const Lexeme* at) {
  if (auto date = ReadWrittenDate(reader, at)) return date;
  const Lexeme* end = at;
  if (Reads(reader, end, "the")) ++end;
  if (Reads(reader, end, "year")) ++end;
  if (reader.At(end) == nullptr) return std::nullopt;
  const auto year = ReadYear(reader, end);
  if (!year) return std::nullopt;
  return WrittenDate{.year = year, .end = end};
}

int YearOf(Date day) { return static_cast<int>(chrono::year_month_day(day).year()); }

// 10 August to 12 September · 2014 to 2018 · from Sep to Nov: the right year serves both.
std::optional<DateStretch> WrittenRange(const Reader& reader, const Lexeme* start, const Lexeme* at,
                                        bool between) {
  auto low = WrittenOrYear(reader, at);
  if (!low) return std::nullopt;
  const Lexeme* to = reader.At(low->end);
  const bool joined = IsJoint(to) || (between && to != nullptr && to->reads("and"));
  if (!joined || reader.At(to + 1) == nullptr) return std::nullopt;
  const Lexeme* right = to + 1;
  if (right->reads("the") && reader.At(right + 1) != nullptr) ++right;
  auto high = WrittenOrYear(reader, right);
  if (!high || Counts(reader, *high)) return std::nullopt;
  if (!high->year && high->month) high->year = ReadYearBehind(reader, high->end);
  const bool years = !low->month && !high->month;
  if (years && *low->year >= *high->year) return std::nullopt;
  const bool low_inherits = low->month && !low->year;
  if (low_inherits && !high->month) return std::nullopt;  // "May to 2018" is no range
  const Tense tense = TenseAt(reader, start, high->end);
  const Days last = Resolve(reader, *high, tense);
  if (low_inherits && last.high) low->year = YearOf(*last.high);
  Days first = Resolve(reader, *low, tense);
  if (first.low && last.high && *first.low > *last.high && low_inherits) {  // Nov to March
    low->year = YearOf(*last.high) - 1;
    first = Resolve(reader, *low, tense);
  }
  if (first.low && last.high && *first.low > *last.high) return std::nullopt;
  return DateStretch{{first.low, last.high}, false, "date/range", high->end};
}

// An end of a range that need not be written out: now · next Friday · the end of 2008.
std::optional<DateStretch> EndAt(const Reader& reader, const Lexeme* at) {
  if (reader.At(at) == nullptr) return std::nullopt;
  if (at->reads("now") || at->reads("present")) {
    return DateStretch{{reader.published, reader.published}, false, "date/named", at + 1};
  }
  if (at->reads("the") && reader.At(at + 1) != nullptr) ++at;
  if (auto date = ReadDateStretch(reader, at)) return date;
  const auto written = WrittenOrYear(reader, at);
  if (!written) return std::nullopt;
  return DateStretch{Resolve(reader, *written, Tense::kNone), false, "date/written", written->end};
}

// from the end of March to mid-September · today - next Friday · Monday through Thursday
std::optional<DateStretch> AnyRange(const Reader& reader, const Lexeme* at, bool between,
                                    bool led) {
  const auto low = EndAt(reader, at);
  if (!low) return std::nullopt;
  const Lexeme* to = reader.At(low->end);
  if (!IsJoint(to) && !(between && to != nullptr && to->reads("and"))) return std::nullopt;
  if (to->is(LexemeKind::kHyphen) && !led) return std::nullopt;
  auto high = EndAt(reader, to + 1);
  if (!high || !low->days.low || !high->days.high) return std::nullopt;
  if (*low->days.low > *high->days.high) {  // Friday to Tuesday
    const bool weekdays = low->production == "date/weekday" && high->production == "date/weekday";
    if (!weekdays) return std::nullopt;
    high->days.high = *high->days.high + chrono::days(7);
  }
  return DateStretch{{low->days.low, high->days.high},
                     low->approximate || high->approximate,
                     "date/range",
                     high->end};
}

// 2013-14: a season, never a count.
std::optional<DateStretch> Season(const Reader& reader, const Lexeme* at) {
  const Lexeme* tail = reader.At(at + 2);
  if (tail == nullptr || !IsPlainYear(*at) || !at[1].is(LexemeKind::kDash) || at[1].space_before ||
      !tail->is(LexemeKind::kDigits) || tail->text.size() != 2) {
    return std::nullopt;
  }
  const int year = static_cast<int>(at->value.digits());
  const int end = year / 100 * 100 + static_cast<int>(tail->value.digits());
  if (end != year + 1) return std::nullopt;
  return DateStretch{{Year(year).low, Year(end).high}, false, "date/season", tail + 1};
}

}  // namespace

bool MayBeDateRange(const Reader& reader, const Lexeme* at) {
  for (const Lexeme* l = at + 1; l != reader.end() && l < at + 9; ++l) {
    if (IsJoint(l)) return true;
  }
  return false;
}

std::optional<DateStretch> ReadDateRange(const Reader& reader, const Lexeme* at) {
  const bool between = at->reads("between");
  const bool led = between || at->reads("from");
  const Lexeme* low = led ? at + 1 : at;
  if (reader.At(low) == nullptr || (!between && !MayBeDateRange(reader, at))) return std::nullopt;
  if (auto range = SharedMonth(reader, at, low, between)) return range;
  if (auto range = WrittenRange(reader, at, low, between)) return range;
  if (auto season = Season(reader, at)) return season;
  return AnyRange(reader, low, between, led);
}

}  // namespace sayso::grammar
