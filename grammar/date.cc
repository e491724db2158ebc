#include "grammar/date.h"

#include <chrono>
#include <string>
#include <utility>

#include "grammar/number.h"
#include "grammar/tense.h"

namespace sayso::grammar {
namespace {

Bound BoundOf(std::optional<Date> day) {
  if (!day) return {};
  return {Decimal(day->time_since_epoch().count()), false};
}

// A date or a stretch of dates as a figure. A single day is its own anchor.
Reading DateFigure(const Lexeme* first, const DateStretch& date) {
  ast::Figure f;
  f.span = SpanOf(first, date.end);
  f.interval = {BoundOf(date.days.low), BoundOf(date.days.high)};
  const bool day = date.days.low && date.days.low == date.days.high;
  f.kind = day ? FigureKind::kDate : FigureKind::kDateRange;
  if (day) f.anchor = f.interval.low.value;
  if (date.approximate) f.approximation = Approximation::kAround;
  f.production = date.production;
  if (!date.days.low && !date.days.high) {
    f.kind = FigureKind::kDate;
    f.production += "/unresolved";
  }
  return Reading{{std::move(f)}, date.end};
}

// "after the 2016 vote": the year is part of a name.
bool IsAttributive(const Lexeme* behind) {
  return behind != nullptr && behind->is(LexemeKind::kWord) && behind->space_before &&
         behind->has(WordClass::kNoun | WordClass::kAdjective) &&
         !behind->has(WordClass::kCoordinator | WordClass::kPreposition | WordClass::kAuxiliary);
}

Bound Open(std::optional<Date> day) {
  Bound bound = BoundOf(day);
  bound.open = true;
  return bound;
}

// after 2016 · before the year 2019 · after January 1, 2007. Other days are left to the sentence:
// "after Tuesday's vote" and "before the May 3 deadline" tell of other things too.
std::optional<Reading> AfterOrBefore(const Reader& reader, const Lexeme* at, const Lexeme* next,
                                     bool after) {
  if (reader.At(next + 1) != nullptr && next->reads("year")) ++next;
  const Lexeme* end = next;
  Days days;
  if (const auto year = ReadYear(reader, end)) {
    days = Year(*year);
  } else if (const auto written = ReadWrittenDate(reader, next); written && written->year) {
    days = Resolve(reader, *written, Tense::kNone);
    end = written->end;
  } else if (const auto ranked = ReadRankedDate(reader, next);  // the 15th day of next month
             ranked && ranked->production == "date/ranked" &&
             ranked->days.low == ranked->days.high) {
    days = ranked->days;
    end = ranked->end;
  }
  if (!days.low || !days.high || IsAttributive(reader.At(end))) return std::nullopt;
  const bool day = days.low == days.high;
  Reading reading = DateFigure(at, {days, false, after ? "date/after" : "date/before", end});
  ast::Figure& f = reading.figures.front();
  f.kind = FigureKind::kDateRange;
  f.anchor.reset();
  f.interval = after
                   ? Interval{day ? Open(days.low) : BoundOf(*days.high + std::chrono::days(1)), {}}
                   : Interval{{}, Open(days.low)};
  return reading;
}

// since March · after 2016: one end stays open.
std::optional<Reading> OpenRange(const Reader& reader, const Lexeme* at) {
  const bool since = at->reads("since");
  const bool after = at->reads("after");
  if ((!since && !after && !at->reads("before")) || reader.At(at + 1) == nullptr) {
    return std::nullopt;
  }
  const Lexeme* next = at + 1;
  if (reader.At(next + 1) != nullptr && next->reads("the") && !next[1].reads("day")) ++next;
  if (!since) return AfterOrBefore(reader, at, next, after);
  auto date = ReadDateStretch(reader, next);
  if (!date || !date->days.low) return std::nullopt;
  Reading reading = DateFigure(at, *date);
  ast::Figure& f = reading.figures.front();
  f.kind = FigureKind::kDateRange;
  f.anchor.reset();
  f.interval.high = {};
  f.production = "date/since";
  return reading;
}

// 31 June: no day, and no number either.
std::optional<Reading> NoSuchDay(const Reader& reader, const Lexeme* at) {
  const auto written = ReadWrittenDate(reader, at);
  if (!written || !written->day || !written->month) return std::nullopt;
  const int year = written->year.value_or(2000);  // a leap year has every day there is
  if (DayOf(year, *written->month, *written->day)) return std::nullopt;
  return Reading{{}, written->end, "no-such-day"};
}

// Whether a number at `at` can only count: it is no year, and nothing behind it makes a date of it.
bool IsCount(const Reader& reader, const Lexeme* at) {
  constexpr Decimal kCenturies = 15;  // nineteen ninety-six
  if (!IsLoneNumber(at, reader.end()) || at->has(WordClass::kOrdinal)) return false;
  if (at->is(LexemeKind::kDigits) ? at->digit_count == 4 : at->value >= kCenturies) return false;
  const Lexeme* next = reader.At(at + 1);
  if (next == nullptr) return true;
  switch (next->kind) {
    case LexemeKind::kDash:  // 15-11-2020, 3 - 5 May
    case LexemeKind::kSlash:
    case LexemeKind::kPeriod:  // 3. May
      return false;
    default:
      return !next->has(WordClass::kMonth | WordClass::kWeekday | WordClass::kTimeUnit) &&
             !next->has(FigureWord::kPast | FigureWord::kFuture | FigureWord::kUntil) &&
             !next->reads("of");
  }
}

// What a plain date begins with; most words that may begin some figure end here.
bool MayBeginPlainDate(const Reader& reader, const Lexeme* at) {
  constexpr WordClasses kClasses = WordClass::kMonth | WordClass::kWeekday |
                                   WordClass::kRelativeDay | WordClass::kOrdinal |
                                   WordClass::kNumber | WordClass::kTimeUnit;
  constexpr FigureUses kUses = FigureWord::kDateLead | FigureWord::kDecade | FigureWord::kWeekend |
                               FigureWord::kHoliday | FigureWord::kEarly | FigureWord::kMiddle |
                               FigureWord::kLate | FigureWord::kRest | FigureWord::kPast |
                               FigureWord::kFuture | FigureWord::kPresent;
  if (at->has(kClasses) || at->has(kUses) || at->is(LexemeKind::kOrdinal) ||
      at->is(LexemeKind::kDecade)) {
    return true;
  }
  const char last = at->text.back();
  const bool quarter =
      at->text.size() <= 2 && ((last >= '1' && last <= '4') || (last | 0x20) == 'q');
  return quarter || at->reads("final") || MayBeginAmount(at, reader.end());
}

}  // namespace

std::optional<DateStretch> ReadPlainDate(const Reader& reader, const Lexeme* at) {
  if (reader.At(at) == nullptr || !MayBeginPlainDate(reader, at)) return std::nullopt;
  if (auto part = ReadPartOfDate(reader, at)) return part;
  if (auto holiday = ReadHoliday(reader, at)) return holiday;
  if (auto ranked = ReadRankedDate(reader, at)) return ranked;
  if (auto quarter = ReadQuarter(reader, at)) return quarter;
  if (const auto written = ReadWrittenDate(reader, at)) {
    const Days days = Resolve(reader, *written, TenseAt(reader, at, written->end));
    if (!days.low && (written->year || (written->day && reader.published))) return std::nullopt;
    return DateStretch{days, false, "date/written", written->end};
  }
  return ReadRelativeDate(reader, at);
}

std::optional<DateStretch> ReadDateStretch(const Reader& reader, const Lexeme* at) {
  auto date = ReadPlainDate(reader, at);
  const auto offset = ReadDateOffset(reader, at);
  if (offset && (!date || offset->end > date->end)) return offset;
  return date;
}

std::optional<Reading> ReadDate(const Reader& reader, const Lexeme* at) {
  if (IsCount(reader, at)) return std::nullopt;
  if (auto open = OpenRange(reader, at)) return open;
  if (const auto range = ReadDateRange(reader, at)) {
    if (range->production == "date/no-such-day") return Reading{{}, range->end, "no-such-day"};
    return DateFigure(at, *range);
  }
  if (const auto date = ReadDateStretch(reader, at)) return DateFigure(at, *date);
  return NoSuchDay(reader, at);
}

}  // namespace sayso::grammar
