#include <boost/fusion/include/adapt_struct.hpp>
#include <boost/spirit/home/x3/operator/alternative.hpp>
#include <boost/spirit/home/x3/operator/and_predicate.hpp>
#include <boost/spirit/home/x3/operator/not_predicate.hpp>
#include <boost/spirit/home/x3/operator/optional.hpp>
#include <boost/spirit/home/x3/operator/sequence.hpp>
#include <chrono>
#include <string>

#include "grammar/date.h"
#include "grammar/figure_terminals.h"
#include "grammar/number.h"
#include "grammar/tense.h"

namespace sayso::grammar {

// [two] [weeks] ago; the amount is missing in "a week ago".
struct CountedUnit {
  Amount amount;
  const Lexeme* unit = nullptr;
};

}  // namespace sayso::grammar

BOOST_FUSION_ADAPT_STRUCT(sayso::grammar::CountedUnit, amount, unit)

namespace sayso::grammar {
namespace {

namespace x3 = boost::spirit::x3;
namespace chrono = std::chrono;
using terminal::classed;
using terminal::kept;
using terminal::word;

// clang-format off
constexpr auto amount    = terminal::part<Amount, ReadAmount>;
constexpr auto time_unit = classed(WordClass::kTimeUnit);
constexpr auto article   = word("a") | word("an");
constexpr auto counted   = amount >> kept(time_unit);
constexpr auto one_unit  = article >> kept(time_unit);
constexpr auto past      = word("last") | word("past") | word("previous");
constexpr auto future    = word("next") | word("coming") | word("upcoming") | word("following");
constexpr auto present   = word("this") | word("current");
constexpr auto hence     = word("from") >> (word("now") | word("today"));
// clang-format on

// -1 for last, 0 for this, 1 for next, as the word before a unit says.
std::optional<int> ReadDirection(const Reader& reader, const Lexeme*& at) {
  if (x3::parse(at, reader.end(), past)) return -1;
  if (x3::parse(at, reader.end(), future)) return 1;
  if (x3::parse(at, reader.end(), present)) return 0;
  return std::nullopt;
}

// The day `count` units after publication.
std::optional<Date> Shift(Date from, std::string_view unit, int64_t count) {
  if (count > 4000 || count < -4000) return std::nullopt;
  const int n = static_cast<int>(count);
  if (unit == "day") return from + chrono::days(n);
  if (unit == "week") return from + chrono::days(7 * n);
  if (unit == "fortnight") return from + chrono::days(14 * n);
  if (unit == "month") return AddMonths(from, n);
  if (unit == "year") return AddMonths(from, 12 * n);
  if (unit == "decade") return AddMonths(from, 120 * n);
  if (unit == "hour") return from + chrono::days(n / 24);
  if (unit == "minute" || unit == "second") return from;
  return std::nullopt;
}

// The calendar unit that holds publication, or the one before or after it.
std::optional<Days> CalendarUnit(Date published, std::string_view unit, int step) {
  const chrono::year_month_day today(published);
  const int year = static_cast<int>(today.year());
  const unsigned month = static_cast<unsigned>(today.month());
  if (unit == "day") return Days{published + chrono::days(step), published + chrono::days(step)};
  if (unit == "week") return Week(published, step);
  if (unit == "weekend") {
    const Date saturday = *Week(published, step).low + chrono::days(5);
    return Days{saturday, saturday + chrono::days(1)};
  }
  if (unit == "month") {
    const chrono::year_month_day there(AddMonths(published, step));
    return Month(static_cast<int>(there.year()), static_cast<unsigned>(there.month()));
  }
  if (unit == "quarter") {
    const chrono::year_month_day there(AddMonths(published, 3 * step));
    return Quarter(static_cast<int>(there.year()),
                   (static_cast<unsigned>(there.month()) - 1) / 3 + 1);
  }
  if (unit == "year") return Year(year + step);
  if (unit == "decade") return Decade((year / 10 + step) * 10);
  (void)month;
  return std::nullopt;
}

std::string UnitName(const Reader& reader, const Lexeme& l) {
  return std::string(reader.fact(l, Fact::kUnit).value_or(l.text));
}

// two weeks ago · a year ago · three days from now
std::optional<RelativeDate> Ago(const Reader& reader, const Lexeme* at) {
  const Lexeme* end = at;
  CountedUnit tree;
  int64_t count = 1;
  if (x3::parse(end, reader.end(), counted, tree)) {
    if (tree.amount.vague || !tree.amount.low.is_whole()) return std::nullopt;
    count = tree.amount.low.digits();
  } else {
    end = at;
    if (!x3::parse(end, reader.end(), one_unit, tree.unit)) return std::nullopt;
  }
  int direction = 0;
  if (x3::parse(end, reader.end(), word("ago")))
    direction = -1;
  else if (x3::parse(end, reader.end(), hence))
    direction = 1;
  if (direction == 0) return std::nullopt;
  const std::string unit = UnitName(reader, *tree.unit);
  RelativeDate result{{}, true, "date/ago", end};
  if (!reader.published) return result;
  const auto day = Shift(*reader.published, unit, direction * count);
  result.days = {day, day};
  if (day && (unit == "decade"))
    result.days = Year(static_cast<int>(chrono::year_month_day(*day).year()));
  return result;
}

// last month · next year · this week · the past three years · last weekend
std::optional<RelativeDate> DirectedUnit(const Reader& reader, const Lexeme* at) {
  const Lexeme* end = at;
  const auto direction = ReadDirection(reader, end);
  if (!direction || reader.At(end) == nullptr) return std::nullopt;
  CountedUnit tree;
  const Lexeme* single = end;
  if (*direction != 0 && x3::parse(end, reader.end(), counted, tree)) {
    if (tree.amount.vague || !tree.amount.low.is_whole() || !reader.published) return std::nullopt;
    const auto far = Shift(*reader.published, UnitName(reader, *tree.unit),
                           *direction * tree.amount.low.digits());
    if (!far) return std::nullopt;
    Days days{far, *reader.published};
    if (*direction > 0) std::swap(days.low, days.high);
    return RelativeDate{days, true, "date/rolling", end};
  }
  if (!single->has(WordClass::kTimeUnit) && !single->reads("weekend")) return std::nullopt;
  const std::string unit = single->reads("weekend") ? "weekend" : UnitName(reader, *single);
  RelativeDate result{{}, false, "date/directed", single + 1};
  if (!reader.published) return result;
  const auto days = CalendarUnit(*reader.published, unit, *direction);
  if (!days) return std::nullopt;
  result.days = *days;
  return result;
}

// Friday · last Friday · next Sunday · this Monday, and last March
std::optional<RelativeDate> DirectedDay(const Reader& reader, const Lexeme* at, Tense tense) {
  const Lexeme* end = at;
  const auto direction = ReadDirection(reader, end);
  if (reader.At(end) == nullptr) return std::nullopt;
  RelativeDate result{{}, false, "date/weekday", end + 1};
  if (end->has(WordClass::kWeekday)) {
    const auto weekday = Decimal::Parse(reader.fact(*end, Fact::kWeekday).value_or(""));
    if (!weekday || (end->has(WordClass::kNoun | WordClass::kVerb) && !end->capital)) {
      return std::nullopt;
    }
    if (!reader.published) return result;
    const unsigned w = static_cast<unsigned>(weekday->digits());
    Date day = WeekdayNear(w, *reader.published, tense);
    if (direction && *direction >= 0) {
      day = *Week(*reader.published, *direction).low + chrono::days(w - 1);
    } else if (direction) {
      day = WeekdayNear(w, *reader.published - chrono::days(1), Tense::kPast);
    }
    result.days = {day, day};
    return result;
  }
  if (direction && end->has(WordClass::kMonth)) {
    const auto month = Decimal::Parse(reader.fact(*end, Fact::kMonth).value_or(""));
    if (!month || !reader.published) return std::nullopt;
    const unsigned m = static_cast<unsigned>(month->digits());
    const Tense to = *direction < 0 ? Tense::kPast : *direction > 0 ? Tense::kFuture : tense;
    const int year = YearOf(m, to == Tense::kFuture ? 28 : 1, *reader.published, to);
    result.days = Month(year, m);
    return result;
  }
  return std::nullopt;
}

std::optional<RelativeDate> NamedDay(const Reader& reader, const Lexeme* at) {
  int step = 0;
  if (at->reads("the day before yesterday"))
    step = -2;
  else if (at->reads("the day after tomorrow"))
    step = 2;
  else if (at->reads("yesterday") || at->text.starts_with("yesterday ") || at->reads("last night"))
    step = -1;
  else if (at->reads("tomorrow") || at->text.starts_with("tomorrow "))
    step = 1;
  else if (!at->reads("today") && !at->reads("tonight") && !at->reads("this morning") &&
           !at->reads("this afternoon") && !at->reads("this evening"))
    return std::nullopt;
  RelativeDate result{{}, false, "date/named", at + 1};
  if (!reader.published) return result;
  const Date day = *reader.published + chrono::days(step);
  result.days = {day, day};
  return result;
}

}  // namespace

std::optional<RelativeDate> ReadRelativeDate(const Reader& reader, const Lexeme* at) {
  if (reader.At(at) == nullptr) return std::nullopt;
  if (auto date = NamedDay(reader, at)) return date;
  if (auto date = Ago(reader, at)) return date;
  if (auto date = DirectedUnit(reader, at)) return date;
  const Tense tense = TenseAt(reader, at, at + 1);
  return DirectedDay(reader, at, tense == Tense::kNone ? Tense::kPast : tense);
}

}  // namespace sayso::grammar
