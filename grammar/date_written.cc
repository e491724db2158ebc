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

namespace sayso::grammar {

// The pieces of an absolute date; those that are not written are null.
struct DatePieces {
  const Lexeme* weekday = nullptr;
  const Lexeme* first = nullptr;  // month or day, as the form has it
  const Lexeme* second = nullptr;
};

}  // namespace sayso::grammar

BOOST_FUSION_ADAPT_STRUCT(sayso::grammar::DatePieces, weekday, first, second)

namespace sayso::grammar {
namespace {

namespace x3 = boost::spirit::x3;
using terminal::classed;
using terminal::comma;
using terminal::kept;
using terminal::lexeme;
using terminal::word;

bool IsBetween(const Lexeme& l, int64_t low, int64_t high) {
  return l.value.is_whole() && l.value.digits() >= low && l.value.digits() <= high;
}

bool IsYear(const Lexeme& l) {
  return l.is(LexemeKind::kDigits) && l.digit_count == 4 && !l.grouped && l.text.size() == 4 &&
         IsBetween(l, 1000, 2199);
}

// clang-format off
constexpr auto weekday = classed(WordClass::kWeekday);
constexpr auto month   = classed(WordClass::kMonth);
constexpr auto day     = lexeme([](const Lexeme& l) {
  return (l.is(LexemeKind::kOrdinal) || (l.is(LexemeKind::kDigits) && l.text.size() <= 2) ||
          (l.is(LexemeKind::kWord) && l.has(WordClass::kOrdinal))) && IsBetween(l, 1, 31); });
constexpr auto the     = word("the");
constexpr auto of      = word("of");
constexpr auto stop    = terminal::kind(LexemeKind::kPeriod);

constexpr auto on      = -(kept(weekday) >> -comma >> -the);

constexpr auto month_day  = on >> kept(month) >> -comma >> -the >> kept(day);   // Friday, Nov. 15
constexpr auto day_month  = on >> kept(day) >> -(of | stop) >> kept(month);     // 15th of November
// clang-format on

std::optional<unsigned> MonthOf(const Reader& reader, const Lexeme* l) {
  const auto value = Decimal::Parse(reader.fact(*l, Fact::kMonth).value_or(""));
  if (!value || !value->is_whole()) return std::nullopt;
  return static_cast<unsigned>(value->digits());
}

unsigned NumberOf(const Lexeme* l) { return static_cast<unsigned>(l->value.digits()); }

// "In May 12 people died", "Nov. 15 percent": what follows a number that counts.
bool Counts(const Lexeme* next) {
  return next != nullptr &&
         next->has(WordClass::kPluralNoun | WordClass::kMultiplier | WordClass::kUnit) &&
         !next->has(WordClass::kAuxiliary | WordClass::kPreposition);
}
bool IsCounting(const Reader& reader, const Lexeme* day_at, const Lexeme* end) {
  return day_at->is(LexemeKind::kDigits) && Counts(reader.At(end));
}

// The day of a month in words of two parts: May twenty-one, twenty-second of June.
std::optional<unsigned> ReadSpelledDay(const Reader& reader, const Lexeme*& at) {
  const auto part = [&](const Lexeme* l, int64_t low, int64_t high) {
    return reader.At(l) != nullptr && l->is(LexemeKind::kWord) &&
           l->has(WordClass::kNumber | WordClass::kOrdinal) && IsBetween(*l, low, high);
  };
  if (!part(at, 1, 30) || at->has(WordClass::kMultiplier)) return std::nullopt;
  const Lexeme* end = at + 1;
  unsigned day = NumberOf(at);
  if (day == 20 || day == 30) {
    const Lexeme* unit = end;
    if (reader.At(unit) != nullptr && unit->is(LexemeKind::kHyphen)) ++unit;
    if (part(unit, 1, 9)) {
      day += NumberOf(unit);
      end = unit + 1;
    }
  }
  if (day > 31) return std::nullopt;
  at = end;
  return day;
}

// May twenty-one · the twenty-second of June · fifteen August, with a weekday before.
std::optional<WrittenDate> Spelled(const Reader& reader, const Lexeme* at) {
  WrittenDate date;
  const Lexeme* end = at;
  if (const auto weekday = WeekdayOf(reader, end)) {
    date.weekday = weekday;
    ++end;
    if (reader.At(end) != nullptr && end->is(LexemeKind::kComma)) ++end;
  }
  if (reader.At(end + 1) == nullptr) return std::nullopt;
  if (end->has(WordClass::kMonth)) {
    date.month = MonthOf(reader, end++);
    if (end->reads("the")) ++end;
    const Lexeme* number = end;
    date.day = ReadSpelledDay(reader, end);
    if (date.day && number->has(WordClass::kNumber) && Counts(reader.At(end))) return std::nullopt;
  } else {
    date.day = ReadSpelledDay(reader, end);
    const bool ordinal = date.day && end[-1].has(WordClass::kOrdinal);
    if (ordinal && reader.At(end) != nullptr && end->reads("of")) ++end;
    if (!date.day || reader.At(end) == nullptr || !end->has(WordClass::kMonth)) return std::nullopt;
    date.month = MonthOf(reader, end++);
  }
  if (!date.day || !date.month) return std::nullopt;
  date.year = ReadYearBehind(reader, end);
  date.end = end;
  return date;
}

std::optional<WrittenDate> Full(const Reader& reader, const Lexeme* at) {
  const Lexeme* end = at;
  DatePieces p;
  const Lexeme* month_at = nullptr;
  const Lexeme* day_at = nullptr;
  const bool month_first = x3::parse(end, reader.end(), month_day, p);
  if (month_first) {
    month_at = p.first;
    day_at = p.second;
  } else {
    p = {};
    end = at;
    if (!x3::parse(end, reader.end(), day_month, p)) return std::nullopt;
    month_at = p.second;
    day_at = p.first;
  }
  WrittenDate date{.month = MonthOf(reader, month_at), .day = NumberOf(day_at)};
  const Lexeme* behind = end;
  date.year = ReadYearBehind(reader, end);
  if (!date.year && month_first && IsCounting(reader, day_at, behind)) return std::nullopt;
  date.weekday = WeekdayOf(reader, p.weekday);
  date.end = end;
  if (!date.month) return std::nullopt;
  return date;
}

// "June 2016", "2016 June"; and a month alone, which needs more than its capital where it is a word
// too: "May told", "March on".
std::optional<WrittenDate> MonthYear(const Reader& reader, const Lexeme* at) {
  if (IsYear(*at) && reader.At(at + 1) != nullptr && at[1].has(WordClass::kMonth)) {
    return WrittenDate{
        .year = static_cast<int>(NumberOf(at)), .month = MonthOf(reader, at + 1), .end = at + 2};
  }
  if (!at->has(WordClass::kMonth)) return std::nullopt;
  const Lexeme* end = at + 1;
  if (reader.At(end) != nullptr &&
      (end->is(LexemeKind::kComma) || end->reads("of") || end->reads("in"))) {
    ++end;
  }
  if (const auto year = ReadYear(reader, end)) {
    return WrittenDate{.year = year, .month = MonthOf(reader, at), .end = end};
  }
  const Lexeme* before = reader.Before(at);
  const bool alone = before == nullptr && reader.At(at + 1) == nullptr;
  const Lexeme* behind = reader.At(at + 1);
  const bool joined = behind != nullptr && reader.At(at + 2) != nullptr &&
                      at[2].has(WordClass::kMonth) &&
                      (behind->has(FigureWord::kUntil) || behind->is(LexemeKind::kHyphen) ||
                       behind->is(LexemeKind::kDash));
  const bool led =
      before != nullptr && (before->has(WordClass::kPreposition | WordClass::kCoordinator) ||
                            before->is(LexemeKind::kDash) || before->is(LexemeKind::kHyphen) ||
                            before->has(FigureWord::kEarly | FigureWord::kMiddle |
                                        FigureWord::kLate | FigureWord::kUntil));
  if (at->has(WordClass::kVerb | WordClass::kModal | WordClass::kGivenName) && !led && !alone &&
      !joined) {
    return std::nullopt;
  }
  return WrittenDate{.month = MonthOf(reader, at), .end = at + 1};
}

// 2020-11-15 · 11/15/2020 · 15.11.2020
std::optional<WrittenDate> Numeric(const Reader& reader, const Lexeme* at) {
  if (reader.At(at + 4) == nullptr || !at->is(LexemeKind::kDigits)) return std::nullopt;
  const Lexeme& joint = at[1];
  const bool joined = (joint.is(LexemeKind::kDash) || joint.is(LexemeKind::kSlash) ||
                       joint.is(LexemeKind::kHyphen)) &&
                      at[3].text == joint.text && !at[3].space_before && !joint.space_before;
  if (joined && IsYear(at[4]) && at[2].has(WordClass::kMonth)) {  // 05-Aug-2016
    return WrittenDate{.year = static_cast<int>(NumberOf(at + 4)),
                       .month = MonthOf(reader, at + 2),
                       .day = NumberOf(at),
                       .end = at + 5};
  }
  if (!joined || !at[2].is(LexemeKind::kDigits) || !at[4].is(LexemeKind::kDigits)) {
    return std::nullopt;
  }
  const Lexeme* pieces[] = {at, at + 2, at + 4};
  if (IsYear(*at)) {
    std::swap(pieces[0], pieces[2]);  // day month year
  } else if (IsYear(at[4])) {
    if (IsBetween(at[2], 13, 31))
      std::swap(pieces[0], pieces[1]);
    else if (joint.is(LexemeKind::kSlash) && IsBetween(*at, 1, 12))
      std::swap(pieces[0], pieces[1]);
  } else {
    return std::nullopt;
  }
  if (!IsBetween(*pieces[0], 1, 31) || !IsBetween(*pieces[1], 1, 12)) return std::nullopt;
  return WrittenDate{.year = static_cast<int>(NumberOf(pieces[2])),
                     .month = NumberOf(pieces[1]),
                     .day = NumberOf(pieces[0]),
                     .end = at + 5};
}

// A bare year needs a cue: a preposition, or the noun it stands before. "2,000" never is one.
bool HasYearCue(const Reader& reader, const Lexeme* at) {
  const Lexeme* before = reader.Before(at);
  const Lexeme* next = reader.At(at + 1);
  if (next != nullptr && !next->is(LexemeKind::kDash)) {
    if (next->has(WordClass::kMultiplier | WordClass::kUnit | WordClass::kOutcome)) return false;
    if (next->has(WordClass::kPluralNoun) && !next->has(WordClass::kVerb)) return false;
  }
  if (before == nullptr) return next != nullptr && next->has(WordClass::kNoun);
  if (before->is(LexemeKind::kOpen)) return true;
  if (before->has(FigureWord::kYearCue)) return true;
  const bool attributive = next != nullptr && next->is(LexemeKind::kWord) && next->space_before &&
                           (next->capital || next->has(WordClass::kNoun | WordClass::kAdjective));
  if (attributive && (before->has(WordClass::kDeterminer | WordClass::kPossessive |
                                  WordClass::kPreposition | WordClass::kAdjective) ||
                      next->capital)) {
    return true;
  }
  // "2008 and 2012"
  const Lexeme* other = reader.Before(at, 2);
  return other != nullptr && IsYear(*other) && (before->reads("and") || before->reads("or"));
}

std::optional<WrittenDate> BareYear(const Reader& reader, const Lexeme* at) {
  if (IsYear(*at)) {
    if (!IsBetween(*at, 1500, 2100) || !HasYearCue(reader, at)) return std::nullopt;
    return WrittenDate{.year = static_cast<int>(NumberOf(at)), .end = at + 1};
  }
  const Lexeme* before = reader.Before(at);
  if (before == nullptr || !before->has(FigureWord::kYearCue)) return std::nullopt;
  const Lexeme* end = at;
  const auto year = ReadYear(reader, end);
  const Lexeme* next = reader.At(end);
  const bool counts = next != nullptr && next->is(LexemeKind::kWord) &&
                      next->has(WordClass::kPluralNoun | WordClass::kUnit | WordClass::kMultiplier);
  if (!year || counts) return std::nullopt;
  return WrittenDate{.year = year, .end = end};
}

// Most places end here.
bool MayBeginWritten(const Lexeme& l) {
  return l.is(LexemeKind::kDigits) || l.is(LexemeKind::kOrdinal) ||
         l.has(WordClass::kMonth | WordClass::kWeekday | WordClass::kNumber | WordClass::kOrdinal);
}

// nineteen ninety-six · nineteen hundred · twenty ten · two thousand and five: moves `at` behind.
std::optional<int> ReadSpelledYear(const Reader& reader, const Lexeme*& at) {
  if (!at->is(LexemeKind::kWord) || !at->has(WordClass::kNumber)) return std::nullopt;
  const auto number = [&](const Lexeme*& l, const Lexeme* last) -> int64_t {
    Amount amount;
    const bool read = l < last && ReadAmount(l, last, amount) && !amount.vague;
    return read && amount.low.is_whole() ? amount.low.digits() : -1;
  };
  const Lexeme* end = at;
  if (const int64_t whole = number(end, reader.end()); whole >= 1500 && whole < 2100) {
    at = end;
    return static_cast<int>(whole);
  }
  end = at;
  const int64_t century = number(end, at + 1);
  const int64_t rest = number(end, reader.end());
  if (century < 15 || century > 20 || rest < 10 || rest > 99) return std::nullopt;
  at = end;
  return static_cast<int>(century * 100 + rest);
}

// 3 Aug 96 · Aug. 9, 96: two digits, where nothing is counted by them.
std::optional<int> ReadShortYear(const Reader& reader, const Lexeme*& at, bool comma_before) {
  if (!at->is(LexemeKind::kDigits) || at->text.size() != 2 || at->digit_count != 2) {
    return std::nullopt;
  }
  const Lexeme* next = reader.At(at + 1);
  const bool ends = next == nullptr || next->is(LexemeKind::kComma) ||
                    next->is(LexemeKind::kPeriod) || next->is(LexemeKind::kClose);
  if (!ends || (comma_before && next != nullptr)) return std::nullopt;
  const int short_year = static_cast<int>(at->value.digits());
  const int now = reader.published
                      ? static_cast<int>(std::chrono::year_month_day(*reader.published).year())
                      : 2000 + short_year;
  ++at;
  return 2000 + short_year > now + 10 ? 1900 + short_year : 2000 + short_year;
}

}  // namespace

std::optional<int> ReadYear(const Reader& reader, const Lexeme*& at) {
  if (reader.At(at) == nullptr) return std::nullopt;
  if (IsYear(*at)) return static_cast<int>(NumberOf(at++));
  return ReadSpelledYear(reader, at);
}

std::optional<int> ReadYearBehind(const Reader& reader, const Lexeme*& at) {
  const Lexeme* next = at;
  bool comma_before = false;
  if (reader.At(next) != nullptr && next->is(LexemeKind::kComma)) {
    comma_before = true;
    ++next;
  }
  if (reader.At(next) != nullptr && (next->reads("of") || next->reads("in"))) ++next;
  if (reader.At(next) == nullptr) return std::nullopt;
  auto year = ReadYear(reader, next);
  if (!year) year = ReadShortYear(reader, next, comma_before);
  if (!year && next->has(FigureWord::kPast | FigureWord::kFuture | FigureWord::kPresent)) {
    const auto whole = ReadRelativeDate(reader, next);  // July 4 of this year
    if (whole && whole->days.low && whole->days.high &&
        *whole->days.high - *whole->days.low > std::chrono::days(300) && !whole->approximate) {
      next = whole->end;
      year = static_cast<int>(std::chrono::year_month_day(*whole->days.low).year());
    }
  }
  if (year) at = next;
  return year;
}

bool IsPlainYear(const Lexeme& l) { return IsYear(l) && IsBetween(l, 1500, 2100); }

std::optional<WrittenDate> ReadWrittenDate(const Reader& reader, const Lexeme* at) {
  if (reader.At(at) == nullptr || !MayBeginWritten(*at)) return std::nullopt;
  if (auto date = Full(reader, at)) return date;
  if (auto date = Spelled(reader, at)) return date;
  if (auto date = MonthYear(reader, at)) return date;
  if (auto date = Numeric(reader, at)) return date;
  return BareYear(reader, at);
}

Days Resolve(const Reader& reader, const WrittenDate& date, Tense tense) {
  std::optional<int> year = date.year;
  if (!year && reader.published && date.month) {
    const unsigned day = date.day.value_or(tense == Tense::kFuture ? 28 : 1);
    year = YearOf(*date.month, day, *reader.published, tense);
  }
  if (!year) return {};
  if (!date.month) return Year(*year);
  if (!date.day) return Month(*year, *date.month);
  const auto exact = DayOf(*year, *date.month, *date.day);
  return {exact, exact};
}

}  // namespace sayso::grammar
