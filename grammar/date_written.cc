#include <boost/fusion/include/adapt_struct.hpp>
#include <boost/spirit/home/x3/operator/alternative.hpp>
#include <boost/spirit/home/x3/operator/and_predicate.hpp>
#include <boost/spirit/home/x3/operator/not_predicate.hpp>
#include <boost/spirit/home/x3/operator/optional.hpp>
#include <boost/spirit/home/x3/operator/sequence.hpp>
#include <string>

#include "grammar/date.h"
#include "grammar/figure_terminals.h"

namespace sayso::grammar {

// The pieces of an absolute date; those that are not written are null.
struct DatePieces {
  const Lexeme* weekday = nullptr;
  const Lexeme* first = nullptr;  // month or day, as the form has it
  const Lexeme* second = nullptr;
  const Lexeme* year = nullptr;
};
struct MonthAndYear {
  const Lexeme* month = nullptr;
  const Lexeme* year = nullptr;
};

}  // namespace sayso::grammar

BOOST_FUSION_ADAPT_STRUCT(sayso::grammar::DatePieces, weekday, first, second, year)
BOOST_FUSION_ADAPT_STRUCT(sayso::grammar::MonthAndYear, month, year)

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
constexpr auto year    = lexeme(IsYear);
constexpr auto the     = word("the");
constexpr auto of      = word("of");

constexpr auto on      = -(kept(weekday) >> -comma >> -the);
constexpr auto in_year = -(-comma >> -(of | word("in")) >> kept(year));

constexpr auto month_day  = on >> kept(month) >> -the >> kept(day) >> in_year;   // Friday, Nov. 15, 2020
constexpr auto day_month  = on >> kept(day) >> -of >> kept(month) >> in_year;    // 15th of November
constexpr auto year_month = kept(year) >> kept(month);                           // 2016 June
constexpr auto month_year = kept(month) >> -(comma | of) >> kept(year);          // June 2016
// clang-format on

std::optional<unsigned> MonthOf(const Reader& reader, const Lexeme* l) {
  const auto value = Decimal::Parse(reader.fact(*l, Fact::kMonth).value_or(""));
  if (!value || !value->is_whole()) return std::nullopt;
  return static_cast<unsigned>(value->digits());
}

std::optional<unsigned> WeekdayOf(const Reader& reader, const Lexeme* l) {
  if (l == nullptr) return std::nullopt;
  const auto value = Decimal::Parse(reader.fact(*l, Fact::kWeekday).value_or(""));
  if (!value) return std::nullopt;
  return static_cast<unsigned>(value->digits());
}

unsigned NumberOf(const Lexeme* l) { return static_cast<unsigned>(l->value.digits()); }

// "In May 12 people died", "Nov. 15 percent": the number counts what follows.
bool IsCounting(const Reader& reader, const Lexeme* day_at, const Lexeme* end) {
  const Lexeme* next = reader.At(end);
  if (next == nullptr || !day_at->is(LexemeKind::kDigits)) return false;
  return next->has(WordClass::kPluralNoun | WordClass::kMultiplier | WordClass::kUnit) &&
         !next->has(WordClass::kAuxiliary | WordClass::kPreposition);
}

std::optional<WrittenDate> Full(const Reader& reader, const Lexeme* at) {
  const Lexeme* end = at;
  DatePieces p;
  const Lexeme* month_at = nullptr;
  const Lexeme* day_at = nullptr;
  if (x3::parse(end, reader.end(), month_day, p)) {
    month_at = p.first;
    day_at = p.second;
    if (p.year == nullptr && IsCounting(reader, day_at, end)) return std::nullopt;
  } else {
    p = {};
    end = at;
    if (!x3::parse(end, reader.end(), day_month, p)) return std::nullopt;
    month_at = p.second;
    day_at = p.first;
  }
  WrittenDate date{.month = MonthOf(reader, month_at), .day = NumberOf(day_at)};
  if (p.year != nullptr) date.year = static_cast<int>(NumberOf(p.year));
  date.weekday = WeekdayOf(reader, p.weekday);
  date.end = end;
  if (!date.month) return std::nullopt;
  return date;
}

std::optional<WrittenDate> MonthYear(const Reader& reader, const Lexeme* at) {
  const Lexeme* end = at;
  MonthAndYear tree;
  if (x3::parse(end, reader.end(), month_year, tree)) {
    WrittenDate date{.year = static_cast<int>(NumberOf(tree.year)),
                     .month = MonthOf(reader, tree.month)};
    date.end = end;
    return date;
  }
  tree = {};
  if (end = at; x3::parse(end, reader.end(), year_month, tree)) {
    WrittenDate date{.year = static_cast<int>(NumberOf(tree.month)),
                     .month = MonthOf(reader, tree.year)};
    date.end = end;
    return date;
  }
  if (!at->has(WordClass::kMonth)) return std::nullopt;
  // A month that is also a word needs more than its capital: "May told", "March on".
  const Lexeme* before = reader.Before(at);
  const bool led =
      before != nullptr && (before->has(WordClass::kPreposition) ||
                            before->has(WordClass::kCoordinator) || before->is(LexemeKind::kDash));
  if (at->has(WordClass::kVerb | WordClass::kModal | WordClass::kGivenName) && !led) {
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
  for (const std::string_view cue :
       {"in", "since", "during", "until", "till", "before", "after", "of", "for", "early", "late",
        "mid", "year", "from", "between", "by", "through", "around", "circa"}) {
    if (before->reads(cue)) return true;
  }
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
  if (!IsYear(*at) || !IsBetween(*at, 1500, 2100) || !HasYearCue(reader, at)) return std::nullopt;
  return WrittenDate{.year = static_cast<int>(NumberOf(at)), .end = at + 1};
}

}  // namespace

bool IsPlainYear(const Lexeme& l) { return IsYear(l) && IsBetween(l, 1500, 2100); }

std::optional<WrittenDate> ReadWrittenDate(const Reader& reader, const Lexeme* at) {
  if (reader.At(at) == nullptr) return std::nullopt;
  if (auto date = Full(reader, at)) return date;
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
