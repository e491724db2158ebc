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
  if (at->text.size() == 2 && (at->text[0] == 'Q' || at->text[0] == 'q') && at->text[1] >= '1' &&
      at->text[1] <= '4') {
    return {1, static_cast<unsigned>(at->text[1] - '0'), at + 1};
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
std::optional<int> ReadYear(const Reader& reader, const Lexeme*& end) {
  const Lexeme* next = end;
  if (reader.At(next) != nullptr && (next->reads("of") || next->reads("in"))) ++next;
  if (reader.At(next) != nullptr && next->reads("the")) ++next;
  if (reader.At(next) == nullptr) return std::nullopt;
  if (IsPlainYear(*next)) {
    end = next + 1;
    return static_cast<int>(next->value.digits());
  }
  if (!reader.published) return std::nullopt;
  if (next->reads("year")) {
    end = next + 1;
    return YearOf(*reader.published);
  }
  const auto relative = ReadRelativeDate(reader, next);
  const bool whole_year = relative && relative->production == "date/directed" &&
                          relative->days.low && relative->days.high &&
                          *relative->days.high - *relative->days.low > chrono::days(300);
  if (!whole_year) return std::nullopt;
  end = relative->end;
  return YearOf(*relative->days.low);
}

}  // namespace

std::optional<RelativeDate> ReadQuarter(const Reader& reader, const Lexeme* at) {
  if (reader.At(at) == nullptr) return std::nullopt;
  const YearPart what = YearPartAt(reader, at);
  if (what.part == 0) return std::nullopt;
  const Lexeme* end = what.end;
  std::optional<int> year = ReadYear(reader, end);
  const unsigned first = (what.part - 1) * what.quarters + 1;
  const unsigned last = first + what.quarters - 1;
  if (!year) {
    if (what.quarters != 1 || !reader.published) return std::nullopt;  // the half of a match
    year = YearOf(*reader.published);
    if (*Quarter(*year, first).low > *reader.published) --*year;
  }
  return RelativeDate{
      {Quarter(*year, first).low, Quarter(*year, last).high}, false, "date/quarter", end};
}

}  // namespace sayso::grammar
