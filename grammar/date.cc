#include "grammar/date.h"

#include <chrono>
#include <utility>

#include "grammar/tense.h"

namespace sayso::grammar {
namespace {

namespace chrono = std::chrono;

Bound BoundOf(std::optional<Date> day) {
  if (!day) return {};
  return {Decimal(day->time_since_epoch().count()), false};
}

// A date or a stretch of dates as a figure. A single day is its own anchor.
Reading DateFigure(const Lexeme* first, const Lexeme* last, Days days, std::string production,
                   Approximation approximation = Approximation::kNone) {
  ast::Figure f;
  f.span = SpanOf(first, last);
  f.interval = {BoundOf(days.low), BoundOf(days.high)};
  f.kind = days.low && days.low == days.high ? FigureKind::kDate : FigureKind::kDateRange;
  if (f.kind == FigureKind::kDate) f.anchor = f.interval.low.value;
  f.approximation = approximation;
  f.production = std::move(production);
  if (!days.low && !days.high) {
    f.kind = FigureKind::kDate;
    f.production += "/unresolved";
  }
  return Reading{{std::move(f)}, last};
}

bool IsJoint(const Lexeme* l) {
  return l != nullptr &&
         (l->reads("to") || l->reads("until") || l->reads("till") || l->reads("through") ||
          l->is(LexemeKind::kDash) || l->is(LexemeKind::kHyphen));
}

// Jan. 3 to 9 · 10-22 August · November 3 and 5: the month serves both days.
std::optional<Reading> SharedMonth(const Reader& reader, const Lexeme* start, const Lexeme* at) {
  const Lexeme* joint = reader.At(at + 1);
  auto is_day = [](const Lexeme& l) {
    return (l.is(LexemeKind::kDigits) || l.is(LexemeKind::kOrdinal)) && l.digit_count <= 2 &&
           l.value >= Decimal(1) && l.value <= Decimal(31);
  };
  std::optional<WrittenDate> low;
  std::optional<WrittenDate> high;
  if (IsJoint(joint) && is_day(*at)) {  // 10 to 22 August
    high = ReadWrittenDate(reader, at + 2);
    if (!high || !high->day || !high->month) return std::nullopt;
    low = high;
    low->day = static_cast<unsigned>(at->value.digits());
  } else {  // Jan. 3 to 9
    low = ReadWrittenDate(reader, at);
    if (!low || !low->day || !low->month || low->year) return std::nullopt;
    const Lexeme* to = reader.At(low->end);
    const Lexeme* day = reader.At(low->end + 1);
    if (!IsJoint(to) || day == nullptr || !is_day(*day)) return std::nullopt;
    const Lexeme* behind = reader.At(day + 1);
    if (behind != nullptr && (behind->has(WordClass::kMonth) || behind->reads("of"))) {
      return std::nullopt;
    }
    high = low;
    high->day = static_cast<unsigned>(day->value.digits());
    high->end = day + 1;
    const Lexeme* next = reader.At(high->end);
    if (next != nullptr && next->is(LexemeKind::kComma)) next = reader.At(next + 1);
    if (next != nullptr && next->is(LexemeKind::kDigits) && next->digit_count == 4) {
      low->year = high->year = static_cast<int>(next->value.digits());
      high->end = next + 1;
    }
  }
  const Tense tense = TenseAt(reader, start, high->end);
  const Days first = Resolve(reader, *low, tense);
  const Days last = Resolve(reader, *high, tense);
  if (first.low && !last.high) return std::nullopt;
  return DateFigure(start, high->end, {first.low, last.high}, "date/shared-month");
}

// 10 August to 12 September · 2014 to 2018 · from Sep to Nov: the right year serves both.
std::optional<Reading> DateToDate(const Reader& reader, const Lexeme* start, const Lexeme* at,
                                  bool between) {
  auto low = ReadWrittenDate(reader, at);
  if (!low && IsPlainYear(*at)) {
    low = WrittenDate{.year = static_cast<int>(at->value.digits()), .end = at + 1};
  }
  if (!low) return std::nullopt;
  const Lexeme* to = reader.At(low->end);
  if (!IsJoint(to) && !(between && to != nullptr && to->reads("and"))) return std::nullopt;
  if (reader.At(to + 1) == nullptr) return std::nullopt;
  auto high = ReadWrittenDate(reader, to + 1);
  if (!high && !low->month && low->year && IsPlainYear(to[1]) &&
      to[1].value > Decimal(*low->year)) {
    high = WrittenDate{.year = static_cast<int>(to[1].value.digits()), .end = to + 2};
  }
  if (!high || (!low->month != !high->month)) return std::nullopt;
  const Tense tense = TenseAt(reader, start, high->end);
  const Lexeme* next = reader.At(high->end);
  const bool counts = !low->month && next != nullptr &&
                      next->has(WordClass::kPluralNoun | WordClass::kUnit | WordClass::kMultiplier);
  if (counts) return std::nullopt;
  const Days last = Resolve(reader, *high, tense);
  if (!low->year && high->year) low->year = high->year;
  if (!low->year && last.high) {
    low->year = static_cast<int>(chrono::year_month_day(*last.high).year());
  }
  Days first = Resolve(reader, *low, tense);
  if (first.low && last.high && *first.low > *last.high && low->month) {  // Nov to March
    low->year = static_cast<int>(chrono::year_month_day(*last.high).year()) - 1;
    first = Resolve(reader, *low, tense);
  }
  return DateFigure(start, high->end, {first.low, last.high}, "date/range");
}

// 2013-14: a season, never a count.
std::optional<Reading> Season(const Reader& reader, const Lexeme* at) {
  const Lexeme* tail = reader.At(at + 2);
  if (tail == nullptr || !at->is(LexemeKind::kDigits) || at->digit_count != 4 || at->grouped ||
      !at[1].is(LexemeKind::kDash) || at[1].space_before || !tail->is(LexemeKind::kDigits) ||
      tail->text.size() != 2 || at->value > Decimal(2100) || at->value < Decimal(1500)) {
    return std::nullopt;
  }
  const int year = static_cast<int>(at->value.digits());
  const int end = year / 100 * 100 + static_cast<int>(tail->value.digits());
  if (end != year + 1) return std::nullopt;
  return DateFigure(at, tail + 1, {Year(year).low, Year(end).high}, "date/season");
}

enum class Part { kEarly, kMid, kLate };

std::optional<Part> PartOf(const Lexeme& l) {
  if (l.reads("early") || l.reads("beginning") || l.reads("start")) return Part::kEarly;
  if (l.reads("mid") || l.reads("middle")) return Part::kMid;
  if (l.reads("late") || l.reads("end")) return Part::kLate;
  return std::nullopt;
}

// Days 1-10, 10-20, 20-end of a month; months 1-4, 5-8, 9-12 of a year; thirds of a decade.
Days Narrow(Days whole, Part part) {
  if (!whole.low || !whole.high) return {};
  const auto length = (*whole.high - *whole.low).count();
  const chrono::year_month_day from(*whole.low);
  if (length > 31) {
    const int months = length > 400 ? 40 : 4;
    const int step = part == Part::kEarly ? 0 : part == Part::kMid ? months : 2 * months;
    const Date low = AddMonths(*whole.low, step);
    return {low, AddMonths(low, months) - chrono::days(1)};
  }
  const auto month = from.year() / from.month();
  switch (part) {
    case Part::kEarly:
      return {whole.low, Date(month / 10)};
    case Part::kMid:
      return {Date(month / 10), Date(month / 20)};
    case Part::kLate:
      return {Date(month / 20), whole.high};
  }
  return {};
}

Days DecadeAt(const Lexeme& l) {
  const int64_t year = l.value.digits();
  return Decade(static_cast<int>(year < 100 ? 1900 + year : year));
}

// mid-February · early November · late 2019 · the end of the year
std::optional<Reading> PartOfDate(const Reader& reader, const Lexeme* at) {
  const auto part = PartOf(*at);
  if (!part) return std::nullopt;
  const Lexeme* next = at + 1;
  if (reader.At(next) != nullptr && next->is(LexemeKind::kHyphen)) ++next;
  if (reader.At(next) != nullptr && next->reads("of")) ++next;
  if (reader.At(next) != nullptr && next->reads("the")) ++next;
  if (reader.At(next) == nullptr) return std::nullopt;
  Days whole;
  const Lexeme* end = nullptr;
  if (next->is(LexemeKind::kDecade)) {
    whole = DecadeAt(*next);
    end = next + 1;
  } else if (auto date = ReadWrittenDate(reader, next)) {
    if (date->day) return std::nullopt;
    whole = Resolve(reader, *date, TenseAt(reader, at, date->end));
    end = date->end;
  } else if (auto relative = ReadRelativeDate(reader, next);
             relative && relative->production == "date/directed") {
    whole = relative->days;
    end = relative->end;
  } else {
    return std::nullopt;
  }
  if (whole.low && whole.high && *whole.high - *whole.low < chrono::days(20)) {
    return DateFigure(at, end, whole, "date/part", Approximation::kAround);
  }
  return DateFigure(at, end, Narrow(whole, *part), "date/part", Approximation::kAround);
}

// A date of one piece: written, relative, a decade, a part.
std::optional<Reading> OneDate(const Reader& reader, const Lexeme* at) {
  if (auto reading = PartOfDate(reader, at)) return reading;
  if (at->is(LexemeKind::kDecade) && (at->value >= Decimal(1000) || at->value >= Decimal(20))) {
    if (at->value.digits() % 10 == 0) return DateFigure(at, at + 1, DecadeAt(*at), "date/decade");
  }
  if (auto written = ReadWrittenDate(reader, at)) {
    const Days days = Resolve(reader, *written, TenseAt(reader, at, written->end));
    if (!days.low && (written->year || (written->day && reader.published))) {
      return Reading{{}, written->end};  // 31 June: no day, and no number either
    }
    return DateFigure(at, written->end, days, "date/written");
  }
  if (auto day = ReadWeekdayOf(reader, at)) {
    return DateFigure(at, day->end, day->days, std::string(day->production));
  }
  if (auto quarter = ReadQuarter(reader, at)) {
    return DateFigure(at, quarter->end, quarter->days, "date/quarter");
  }
  if (auto relative = ReadRelativeDate(reader, at)) {
    return DateFigure(at, relative->end, relative->days, std::string(relative->production),
                      relative->approximate ? Approximation::kAround : Approximation::kNone);
  }
  return std::nullopt;
}

}  // namespace

std::optional<Reading> ReadDate(const Reader& reader, const Lexeme* at) {
  if (at->reads("since") && reader.At(at + 1) != nullptr) {
    auto since = OneDate(reader, at + 1);
    if (!since || since->figures.empty()) return std::nullopt;
    ast::Figure& f = since->figures.front();
    f.span.begin = at->span.begin;
    f.kind = FigureKind::kDateRange;
    f.anchor.reset();
    f.interval.high = {};
    f.production = "date/since";
    return since;
  }
  if (at->reads("from") || at->reads("between")) {
    if (reader.At(at + 1) == nullptr) return std::nullopt;
    if (auto range = SharedMonth(reader, at, at + 1)) return range;
    return DateToDate(reader, at, at + 1, at->reads("between"));
  }
  if (auto range = SharedMonth(reader, at, at)) return range;
  if (auto range = DateToDate(reader, at, at, false)) return range;
  if (auto season = Season(reader, at)) return season;
  return OneDate(reader, at);
}

}  // namespace sayso::grammar
