#include <boost/spirit/home/x3/operator/alternative.hpp>
#include <boost/spirit/home/x3/operator/and_predicate.hpp>
#include <boost/spirit/home/x3/operator/not_predicate.hpp>
#include <boost/spirit/home/x3/operator/optional.hpp>
#include <boost/spirit/home/x3/operator/sequence.hpp>
#include <chrono>
#include <string>

#include "absl/container/inlined_vector.h"
#include "grammar/amount_of_time.h"
#include "grammar/date.h"
#include "grammar/figure_terminals.h"
#include "grammar/number.h"
#include "grammar/tense.h"

// So and so far from publication, or from another date.
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
constexpr auto time_unit = classed(WordClass::kTimeUnit);
constexpr auto article   = word("a") | word("an");
constexpr auto distance  = amount >> kept(classed(WordClass::kTimeUnit | WordClass::kWeekday));
constexpr auto one_unit  = article >> kept(time_unit);
constexpr auto joint     = -terminal::comma >> -word("and");
constexpr auto hence     = used(FigureWord::kHence) | word("from") >> (word("now") | word("today"));
constexpr auto future    = word("in") >> word("the") >> word("future");
constexpr auto lead      = word("within") | word("in");
// clang-format on

// How far, as a chain of units: 2 years, 1 month and 12 days. Vague: between two distances.
struct Chain {
  struct Link {
    const Lexeme* unit;
    int64_t low;
    int64_t high;
  };
  absl::InlinedVector<Link, 4> links;
  const Lexeme* end = nullptr;
};

std::optional<Chain::Link> ReadLink(const Reader& reader, const Lexeme*& at) {
  AmountOfTime tree;
  const Lexeme* end = at;
  if (x3::parse(end, reader.end(), distance, tree)) {
    if (!tree.amount.low.is_whole() || !tree.amount.high.is_whole()) return std::nullopt;
    at = end;
    return Chain::Link{tree.unit, tree.amount.low.digits(), tree.amount.high.digits()};
  }
  end = at;
  if (!x3::parse(end, reader.end(), one_unit, tree.unit)) return std::nullopt;
  at = end;
  return Chain::Link{tree.unit, 1, 1};
}

std::optional<Chain> ReadChain(const Reader& reader, const Lexeme* at) {
  Chain chain;
  for (const Lexeme* next = at; chain.links.size() < 4;) {
    const auto link = ReadLink(reader, next);
    if (!link) break;
    chain.links.push_back(*link);
    chain.end = next;
    if (link->unit->has(WordClass::kWeekday)) break;
    x3::parse(next, reader.end(), joint);
  }
  if (chain.links.empty()) return std::nullopt;
  return chain;
}

// The date at a chain's end; a distance in weekdays counts them from the day on.
std::optional<Date> Walk(const Reader& reader, Date from, const Chain& chain, int direction,
                         bool far) {
  std::optional<Date> day = from;
  for (const Chain::Link& link : chain.links) {
    const int64_t count = far ? link.high : link.low;
    if (const auto weekday = WeekdayOf(reader, link.unit)) {
      if (count > 500) return std::nullopt;
      const Date first = WeekdayNear(*weekday, *day + chrono::days(direction),
                                     direction > 0 ? Tense::kFuture : Tense::kPast);
      day = first + chrono::days(7 * direction * (static_cast<int>(count) - 1));
      continue;
    }
    const std::string_view unit = reader.fact(*link.unit, Fact::kUnit).value_or(link.unit->text);
    day = Shift(*day, unit, direction * count);
    if (!day) return std::nullopt;
  }
  return day;
}

// The unit that says how exact the distance is: "two years ago" is some day of that year.
std::string_view GrainOf(const Reader& reader, const Chain& chain) {
  if (chain.links.size() > 1) return "day";
  return reader.fact(*chain.links.front().unit, Fact::kUnit).value_or("");
}

DateStretch At(const Reader& reader, Date from, const Chain& chain, int direction,
               const Lexeme* end) {
  DateStretch result{{}, true, "date/ago", end};
  auto near = Walk(reader, from, chain, direction, false);
  auto far = Walk(reader, from, chain, direction, true);
  if (!near || !far) return result;
  if (*far < *near) std::swap(near, far);
  const std::string_view grain = GrainOf(reader, chain);
  if (near == far && (grain == "year" || grain == "decade")) {
    result.days = *CalendarUnit(*near, "year", 0);
  } else {
    result.days = {near, far};
    result.approximate = !WeekdayOf(reader, chain.links.front().unit) && grain != "day";
  }
  return result;
}

// two weeks ago · three days from now · 2 Fridays hence
std::optional<DateStretch> FromNow(const Reader& reader, const Chain& chain) {
  const Lexeme* end = chain.end;
  int direction = 0;
  if (x3::parse(end, reader.end(), used(FigureWord::kAgo)))
    direction = -1;
  else if (x3::parse(end, reader.end(), hence))
    direction = 1;
  if (direction == 0) return std::nullopt;
  if (!reader.published) return DateStretch{{}, true, "date/ago", end};
  return At(reader, *reader.published, chain, direction, end);
}

// Whether the sentence looks ahead; "within" does so where no verb looks back.
bool IsAhead(const Reader& reader, const Lexeme* first, const Lexeme* last) {
  const Tense tense = TenseAt(reader, first, last);
  const bool alone = first == reader.begin() && last == reader.end();
  return tense == Tense::kFuture || tense == Tense::kDeadline ||
         (tense == Tense::kNone && (alone || first->reads("within")));
}

// in five days · within a few months: a date where the sentence looks ahead, else a duration.
std::optional<DateStretch> InDays(const Reader& reader, const Lexeme* at) {
  const Lexeme* next = at;
  if (!x3::parse(next, reader.end(), lead) || !reader.published) return std::nullopt;
  const bool within = at->reads("within");
  const auto chain = ReadChain(reader, next);
  if (!chain || WeekdayOf(reader, chain->links.front().unit)) return std::nullopt;
  const Lexeme* end = chain->end;
  const bool hyphened = reader.At(end) != nullptr && end->is(LexemeKind::kHyphen);
  const bool said = x3::parse(end, reader.end(), hence);
  if (hyphened || (!said && !IsAhead(reader, at, end))) return std::nullopt;
  DateStretch result = At(reader, *reader.published, *chain, 1, end);
  if (within && result.days.high) {
    const auto far = Walk(reader, *reader.published, *chain, 1, true);
    result.days = {reader.published, far};
  }
  result.production = "date/in";
  return result;
}

// two days after Christmas · 2 weeks before next Friday · a year after the May 3 vote
std::optional<DateStretch> FromDate(const Reader& reader, const Chain& chain) {
  if (reader.At(chain.end + 1) == nullptr) return std::nullopt;
  const Lexeme* joint_at = chain.end;
  const bool after = joint_at->reads("after") || joint_at->reads("since") ||
                     joint_at->reads("following") || joint_at->reads("from");
  if (!after && !joint_at->reads("before")) return std::nullopt;
  const Lexeme* next = joint_at + 1;
  if (next->reads("the") && reader.At(next + 1) != nullptr) ++next;
  if (next->reads("year") && reader.At(next + 1) != nullptr) ++next;
  const auto date = ReadPlainDate(reader, next);
  if (!date) return std::nullopt;
  const Lexeme* behind = reader.At(date->end);
  const bool of_event = behind != nullptr && behind->is(LexemeKind::kWord) &&
                        (behind->reads("'s") || behind->has(WordClass::kNoun)) &&
                        !behind->has(WordClass::kPreposition | WordClass::kCoordinator);
  if (of_event) return std::nullopt;
  DateStretch result{{}, false, "date/offset", date->end};
  const auto from = date->days.low;
  if (!from) return result;
  const auto day = Walk(reader, *from, chain, after ? 1 : -1, false);
  result.days = {day, day};
  return result;
}

}  // namespace

std::optional<DateStretch> ReadDateOffset(const Reader& reader, const Lexeme* at) {
  if (reader.At(at) == nullptr) return std::nullopt;
  const auto chain = ReadChain(reader, at);
  if (!chain) return InDays(reader, at);
  if (auto date = FromNow(reader, *chain)) return date;
  return FromDate(reader, *chain);
}

}  // namespace sayso::grammar
