#include <algorithm>
#include <chrono>
#include <optional>

#include "grammar/date.h"
#include "grammar/holiday.h"
#include "grammar/tense.h"

namespace sayso::grammar {
namespace {

namespace chrono = std::chrono;

int YearOf(Date day) { return static_cast<int>(chrono::year_month_day(day).year()); }

// last Easter, next Thanksgiving: which way the word before points; 0 for none.
int DirectionBefore(const Lexeme& l) {
  if (l.has(FigureWord::kPast)) return -1;
  return l.has(FigureWord::kFuture) ? 1 : 0;
}

// The lexeme behind the holiday's name, whose bytes end at `end`; null where a lexeme goes further.
const Lexeme* LexemeBehind(const Reader& reader, const Lexeme* at, uint32_t end) {
  while (at != reader.end() && at->span.end < end) ++at;
  return at != reader.end() && at->span.end == end ? at + 1 : nullptr;
}

// of 2015 · 2018 · of this year; moves `at` behind it.
std::optional<int> ReadItsYear(const Reader& reader, const Lexeme*& at) {
  const Lexeme* next = at;
  const bool of = reader.At(next) != nullptr && (next->reads("of") || next->reads("in"));
  if (of) ++next;
  if (reader.At(next) == nullptr) return std::nullopt;
  if (const auto year = ReadYear(reader, next)) return at = next, year;
  const bool directed = next->has(FigureWord::kPast | FigureWord::kFuture | FigureWord::kPresent);
  if (!of && !directed) return std::nullopt;
  const auto whole = ReadWhole(reader, next);
  if (!whole || !whole->days.low || !whole->days.high ||
      *whole->days.high - *whole->days.low < chrono::days(300)) {
    return std::nullopt;
  }
  at = whole->end;
  return YearOf(*whole->days.low);
}

// The one that the words point to: the last before, the next after, or the nearest to publication.
std::optional<Days> Nearest(const HolidayRule& rule, Date published, int direction) {
  std::optional<Days> best;
  for (int year = YearOf(published) - 1; year <= YearOf(published) + 1; ++year) {
    const auto days = rule.In(year);
    if (!days) continue;
    const bool wrong_side =
        direction < 0 ? *days->low > published : direction > 0 && *days->high < published;
    if (wrong_side) continue;
    const auto distance = [&](const Days& d) {
      return std::min(chrono::abs(*d.low - published), chrono::abs(*d.high - published));
    };
    if (!best || distance(*days) < distance(*best)) best = days;
  }
  return best;
}

// "Easter Island", "Christmas Carol": a name goes on behind it.
bool IsPartOfName(const Reader& reader, const Lexeme* first, const Lexeme* end) {
  const Lexeme* next = reader.At(end);
  return next != nullptr && next->is(LexemeKind::kWord) && next->capital && first->capital &&
         !next->has(WordClass::kWeekday | WordClass::kMonth | WordClass::kTimeUnit);
}

}  // namespace

std::optional<DateStretch> ReadHoliday(const Reader& reader, const Lexeme* at) {
  int direction = DirectionBefore(*at);
  const Lexeme* name = at;
  if (!at->has(FigureWord::kHoliday)) {
    if (direction == 0 || reader.At(at + 1) == nullptr || !at[1].has(FigureWord::kHoliday)) {
      return std::nullopt;
    }
    ++name;
  } else {
    direction = 0;
  }
  const auto match = reader.holidays.Find(reader.text.bytes.substr(name->span.begin));
  if (match.rule == nullptr) return std::nullopt;
  const Lexeme* end =
      LexemeBehind(reader, name, name->span.begin + static_cast<uint32_t>(match.size));
  if (end == nullptr || IsPartOfName(reader, name, end)) return std::nullopt;
  const bool by_the_moon = match.rule->way == HolidayRule::Way::kIslamic;
  DateStretch result{{}, by_the_moon, "date/holiday", end};
  if (const auto year = ReadItsYear(reader, result.end)) {
    const auto days = match.rule->In(*year);
    if (days) result.days = *days;
    return result;
  }
  if (!reader.published) return result;
  if (direction == 0) {
    const Tense tense = TenseAt(reader, name, end);
    direction = tense == Tense::kPast ? -1 : tense == Tense::kNone ? 0 : 1;
  }
  if (const auto days = Nearest(*match.rule, *reader.published, direction)) result.days = *days;
  return result;
}

}  // namespace sayso::grammar
