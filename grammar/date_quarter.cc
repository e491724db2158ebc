#include <chrono>
#include <optional>

#include "grammar/date.h"

namespace sayso::grammar {
namespace {

namespace chrono = std::chrono;

// What of a year: "third quarter", "Q3", "first half"; part 0 for none.
struct YearPart {
  unsigned quarters = 0;  // in one part
  unsigned part = 0;      // from 1
  const Lexeme* end = nullptr;
};

YearPart YearPartAt(const Reader& reader, const Lexeme* at) {
  if (at->text.size() == 1 && reader.At(at + 1) != nullptr && !at[1].space_before &&
      at[1].is(LexemeKind::kDigits)) {  // 2017-q1 is cut into its pieces
    const char letter = static_cast<char>(at->text[0] | 0x20);
    const unsigned part = at[1].digit_count == 1 ? static_cast<unsigned>(at[1].value.digits()) : 0;
    if (letter == 'q' && part >= 1 && part <= 4) return {1, part, at + 2};
  }
  if (at->text.size() == 2 && at->text[1] >= '1' && at->text[1] <= '4') {
    const char letter = static_cast<char>(at->text[0] | 0x20);
    const unsigned part = static_cast<unsigned>(at->text[1] - '0');
    if (letter == 'q') return {1, part, at + 1};
    if (letter == 'h' && part <= 2) return {2, part, at + 1};
  }
  const Lexeme* noun = reader.At(at + 1);
  const bool ordinal = at->is(LexemeKind::kOrdinal) || at->has(WordClass::kOrdinal);
  if (noun == nullptr || !ordinal || !at->value.is_whole()) return {};
  const unsigned part = static_cast<unsigned>(at->value.digits());
  if (noun->reads("quarter") && part >= 1 && part <= 4) return {1, part, at + 2};
  if (noun->reads("half") && (part == 1 || part == 2)) return {2, part, at + 2};
  return {};
}

int YearOf(Date day) { return static_cast<int>(chrono::year_month_day(day).year()); }

// of 2016 · in 2016 · of the year · last year: moves `end` behind it.
std::optional<int> ReadYearOf(const Reader& reader, const Lexeme*& end) {
  const Lexeme* next = end;
  if (reader.At(next) != nullptr && (next->reads("of") || next->reads("in"))) ++next;
  const auto year = ReadWhole(reader, next);
  const bool whole_year = year && year->days.low && year->days.high &&
                          *year->days.high - *year->days.low > chrono::days(300) &&
                          *year->days.high - *year->days.low < chrono::days(367);
  if (!whole_year) return std::nullopt;
  end = year->end;
  return YearOf(*year->days.low);
}

// [2017-]q1, [2019] q3: the year stands before.
std::optional<int> YearBefore(const Reader& reader, const Lexeme*& at) {
  if (!IsPlainYear(*at) || reader.At(at + 1) == nullptr) return std::nullopt;
  const Lexeme* next = at + 1;
  if (next->is(LexemeKind::kHyphen) || next->is(LexemeKind::kDash)) ++next;
  if (reader.At(next) == nullptr || YearPartAt(reader, next).part == 0) return std::nullopt;
  const int year = static_cast<int>(at->value.digits());
  at = next;
  return year;
}

}  // namespace

std::optional<DateStretch> ReadQuarter(const Reader& reader, const Lexeme* at) {
  if (reader.At(at) == nullptr) return std::nullopt;
  std::optional<int> year = YearBefore(reader, at);
  const YearPart what = YearPartAt(reader, at);
  if (what.part == 0) return std::nullopt;
  const Lexeme* end = what.end;
  if (!year) year = ReadYearOf(reader, end);
  const unsigned first = (what.part - 1) * what.quarters + 1;
  const unsigned last = first + what.quarters - 1;
  if (!year) {
    if (what.quarters != 1 || !reader.published) return std::nullopt;  // the half of a match
    year = YearOf(*reader.published);
    if (*Quarter(*year, first).low > *reader.published) --*year;
  }
  return DateStretch{
      {Quarter(*year, first).low, Quarter(*year, last).high}, false, "date/quarter", end};
}

}  // namespace sayso::grammar
