#include <boost/spirit/home/x3/operator/alternative.hpp>
#include <boost/spirit/home/x3/operator/optional.hpp>
#include <boost/spirit/home/x3/operator/sequence.hpp>
#include <chrono>
#include <string>

#include "grammar/amount_of_time.h"
#include "grammar/date.h"
#include "grammar/figure_terminals.h"
#include "grammar/number.h"
#include "grammar/tense.h"

namespace sayso::grammar {
namespace {

namespace x3 = boost::spirit::x3;
namespace chrono = std::chrono;
using terminal::classed;
using terminal::kept;
using terminal::used;
using terminal::word;

// clang-format off
constexpr auto amount    = terminal::part<Amount, ReadAmount>;
constexpr auto time_unit = classed(WordClass::kTimeUnit) | used(FigureWord::kWeekend);
constexpr auto past      = used(FigureWord::kPast);
constexpr auto future    = used(FigureWord::kFuture);
constexpr auto present   = used(FigureWord::kPresent);
constexpr auto whole     = used(FigureWord::kWhole);
constexpr auto counted   = amount >> -used(FigureWord::kMore) >> kept(classed(WordClass::kTimeUnit));
// the two next days, the 5 upcoming years
constexpr auto inverted  = amount >> (past | future);
// clang-format on

// -1 for last, 0 for this, 1 for next, as the word before a unit says; "this past" is past.
std::optional<int> ReadDirection(const Reader& reader, const Lexeme*& at) {
  const Lexeme* next = at;
  if (x3::parse(next, reader.end(), word("this") >> past)) return at = next, -1;
  if (x3::parse(next, reader.end(), word("this") >> (word("coming") | word("upcoming")))) {
    return at = next, 1;
  }
  if (x3::parse(at, reader.end(), past)) return -1;
  if (x3::parse(at, reader.end(), future)) return 1;
  if (x3::parse(at, reader.end(), present)) return 0;
  return std::nullopt;
}

std::string UnitName(const Reader& reader, const Lexeme& l) {
  if (l.has(FigureWord::kWeekend)) return "weekend";
  return std::string(reader.fact(l, Fact::kUnit).value_or(l.text));
}

// the past three years · the next few days: from publication on, or up to it.
std::optional<DateStretch> Rolling(const Reader& reader, const Lexeme* at, int direction) {
  AmountOfTime tree;
  const Lexeme* end = at;
  if (!x3::parse(end, reader.end(), counted, tree) || !reader.published) return std::nullopt;
  if (!tree.amount.high.is_whole()) return std::nullopt;
  const auto far =
      Shift(*reader.published, UnitName(reader, *tree.unit), direction * tree.amount.high.digits());
  if (!far) return std::nullopt;
  Days days{far, reader.published};
  if (direction > 0) std::swap(days.low, days.high);
  return DateStretch{days, true, "date/rolling", end};
}

// the two next days: the number stands before its direction.
std::optional<DateStretch> Inverted(const Reader& reader, const Lexeme* at) {
  Amount count;
  const Lexeme* end = at;
  if (!x3::parse(end, reader.end(), inverted, count) || count.vague || !count.low.is_whole() ||
      reader.At(end) == nullptr || !end->has(WordClass::kTimeUnit) || !reader.published) {
    return std::nullopt;
  }
  const int direction = end[-1].has(FigureWord::kPast) ? -1 : 1;
  const auto far = Shift(*reader.published, UnitName(reader, *end), direction * count.low.digits());
  if (!far) return std::nullopt;
  Days days{far, reader.published};
  if (direction > 0) std::swap(days.low, days.high);
  return DateStretch{days, true, "date/rolling", end + 1};
}

// last month · next year · this week · last weekend · this calendar year
std::optional<DateStretch> DirectedUnit(const Reader& reader, const Lexeme* at) {
  const Lexeme* unit = at;
  const auto direction = ReadDirection(reader, unit);
  if (!direction || reader.At(unit) == nullptr) return std::nullopt;
  if (*direction != 0) {
    if (auto rolling = Rolling(reader, unit, *direction)) return rolling;
  }
  x3::parse(unit, reader.end(), whole);
  if (reader.At(unit) == nullptr) return std::nullopt;
  const Lexeme* end = unit;
  if (!x3::parse(end, reader.end(), time_unit)) return std::nullopt;
  DateStretch result{{}, false, "date/directed", end};
  if (!reader.published) return result;
  const auto days = CalendarUnit(*reader.published, UnitName(reader, *unit), *direction);
  if (!days) return std::nullopt;
  result.days = *days;
  return result;
}

// the year after next, the week before last
std::optional<DateStretch> AfterNext(const Reader& reader, const Lexeme* at) {
  if (reader.At(at + 2) == nullptr || !at->has(WordClass::kTimeUnit) || !reader.published) {
    return std::nullopt;
  }
  const bool after = at[1].reads("after") && at[2].reads("next");
  if (!after && !(at[1].reads("before") && at[2].reads("last"))) return std::nullopt;
  const auto days = CalendarUnit(*reader.published, UnitName(reader, *at), after ? 2 : -2);
  if (!days) return std::nullopt;
  return DateStretch{*days, false, "date/directed", at + 3};
}

// on the weekend · that weekend: the one that the tense points to.
std::optional<DateStretch> Weekend(const Reader& reader, const Lexeme* at) {
  const Lexeme* led = reader.Before(at);
  if (!at->has(FigureWord::kWeekend) || led == nullptr || at->text.ends_with("s")) {
    return std::nullopt;
  }
  const bool said = led->reads("the") || led->reads("over") || led->reads("on") ||
                    led->reads("that") || led->reads("at");
  if (!said) return std::nullopt;
  DateStretch result{{}, false, "date/weekend", at + 1};
  if (!reader.published) return result;
  const Tense tense = TenseAt(reader, at, at + 1);
  const auto here = CalendarUnit(*reader.published, "weekend", 0);
  const bool begun = here->low <= reader.published;
  const bool past = tense == Tense::kPast || (tense == Tense::kNone && begun);
  result.days = past && !begun ? *CalendarUnit(*reader.published, "weekend", -1) : *here;
  return result;
}

// Friday · last Friday · next Sunday · this Monday
std::optional<DateStretch> DirectedWeekday(const Reader& reader, const Lexeme* at) {
  const Lexeme* end = at;
  const auto direction = ReadDirection(reader, end);
  const auto weekday = WeekdayOf(reader, end);
  if (!weekday) return std::nullopt;
  if (!end->capital && !end->has(FigureWord::kCalendar)) return std::nullopt;
  DateStretch result{{}, false, "date/weekday", end + 1};
  if (!reader.published) return result;
  const Tense spoken = TenseAt(reader, at, end + 1);
  const Tense tense = spoken == Tense::kNone ? Tense::kPast : spoken;
  Date day = WeekdayNear(*weekday, *reader.published, tense);
  if (direction && *direction >= 0) {
    day = *Week(*reader.published, *direction).low + chrono::days(*weekday - 1);
  } else if (direction) {
    day = WeekdayNear(*weekday, *reader.published - chrono::days(1), Tense::kPast);
  }
  result.days = {day, day};
  return result;
}

// last March · next May
std::optional<DateStretch> DirectedMonth(const Reader& reader, const Lexeme* at) {
  const Lexeme* end = at;
  const auto direction = ReadDirection(reader, end);
  if (!direction || reader.At(end) == nullptr || !end->has(WordClass::kMonth)) return std::nullopt;
  const auto month = Decimal::Parse(reader.fact(*end, Fact::kMonth).value_or(""));
  if (!month || !reader.published) return std::nullopt;
  const unsigned m = static_cast<unsigned>(month->digits());
  const Tense tense = *direction < 0 ? Tense::kPast : Tense::kFuture;
  const int year = *direction == 0
                       ? static_cast<int>(chrono::year_month_day(*reader.published).year())
                       : YearOf(m, tense == Tense::kFuture ? 28 : 1, *reader.published, tense);
  return DateStretch{Month(year, m), false, "date/directed", end + 1};
}

// How many days after publication a named day lies. The phrases are those of the lexicon.
std::optional<int> StepOf(const Lexeme& l) {
  if (!l.has(WordClass::kRelativeDay)) return std::nullopt;
  if (l.reads("the day before yesterday")) return -2;
  if (l.reads("the day after tomorrow")) return 2;
  if (l.reads("last night") || l.reads("yesterday")) return -1;
  if (l.reads("tomorrow")) return 1;
  const std::string_view first = l.text.substr(0, l.text.find(' '));
  if (first.size() < l.text.size() && first.size() > 4) {  // yesterday morning
    return (first[0] | 0x20) == 'y' ? -1 : 1;
  }
  const bool today = l.reads("today") || l.reads("tonight") || l.reads("this morning") ||
                     l.reads("this afternoon") || l.reads("this evening");
  return today ? std::optional<int>(0) : std::nullopt;
}

std::optional<DateStretch> NamedDay(const Reader& reader, const Lexeme* at) {
  const auto step = StepOf(*at);
  if (!step) return std::nullopt;
  DateStretch result{{}, false, "date/named", at + 1};
  if (!reader.published) return result;
  const Date day = *reader.published + chrono::days(*step);
  result.days = {day, day};
  return result;
}

}  // namespace

std::optional<unsigned> WeekdayOf(const Reader& reader, const Lexeme* l) {
  if (reader.At(l) == nullptr || !l->has(WordClass::kWeekday)) return std::nullopt;
  const auto value = Decimal::Parse(reader.fact(*l, Fact::kWeekday).value_or(""));
  if (!value) return std::nullopt;
  return static_cast<unsigned>(value->digits());
}

std::optional<DateStretch> ReadRelativeDate(const Reader& reader, const Lexeme* at) {
  if (reader.At(at) == nullptr) return std::nullopt;
  if (auto date = NamedDay(reader, at)) return date;
  if (auto date = DirectedUnit(reader, at)) return date;
  if (auto date = DirectedWeekday(reader, at)) return date;
  if (auto date = DirectedMonth(reader, at)) return date;
  if (auto date = AfterNext(reader, at)) return date;
  if (auto date = Inverted(reader, at)) return date;
  return Weekend(reader, at);
}

std::optional<DateStretch> ReadWhole(const Reader& reader, const Lexeme* at) {
  const Lexeme* unit = at;
  if (reader.At(unit) != nullptr && unit->reads("the")) ++unit;
  if (reader.At(unit) == nullptr) return std::nullopt;
  const Lexeme* behind = reader.At(unit + 1);
  const bool bare = unit->has(WordClass::kTimeUnit) && !unit->has(FigureWord::kWeekend) &&
                    (behind == nullptr || !behind->reads("of"));
  if (bare && !unit->text.ends_with("s")) {  // the end of the year: this one
    if (!reader.published) return DateStretch{{}, false, "date/directed", unit + 1};
    const auto days = CalendarUnit(*reader.published, UnitName(reader, *unit), 0);
    if (days && days->low != days->high)
      return DateStretch{*days, false, "date/directed", unit + 1};
    return std::nullopt;
  }
  if (unit->has(FigureWord::kDecade) || unit->is(LexemeKind::kDecade)) {
    return ReadPartOfDate(reader, unit);
  }
  if (const auto date = ReadWrittenDate(reader, unit); date && !date->day) {
    return DateStretch{Resolve(reader, *date, TenseAt(reader, unit, date->end)), false,
                       "date/written", date->end};
  }
  if (unit->is(LexemeKind::kDigits) && IsPlainYear(*unit)) {
    return DateStretch{Year(static_cast<int>(unit->value.digits())), false, "date/written",
                       unit + 1};
  }
  const auto relative = ReadRelativeDate(reader, unit);
  if (relative && relative->production == "date/directed") return relative;
  return std::nullopt;
}

}  // namespace sayso::grammar
