#include "grammar/holiday.h"

#include <algorithm>
#include <chrono>

namespace sayso::grammar {
namespace {

namespace chrono = std::chrono;

constexpr std::string_view kCurly = "\xe2\x80\x99";  // an apostrophe

char Lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool IsLetter(char c) {
  return (Lower(c) >= 'a' && Lower(c) <= 'z') || (static_cast<unsigned char>(c) & 0x80) != 0;
}

// How many bytes of `text` read as `name`; 0 where they do not.
size_t SizeOf(std::string_view name, std::string_view text) {
  size_t at = 0;
  for (const char c : name) {
    if (c == '\'' && text.substr(at, kCurly.size()) == kCurly) {
      at += kCurly.size();
      continue;
    }
    if (at >= text.size() || Lower(text[at]) != c) return 0;
    ++at;
  }
  return at < text.size() && IsLetter(text[at]) ? 0 : at;
}

HolidayRule::Way WayOf(RuleValue holiday) {
  using enum HolidayRule::Way;
  const std::string_view calendar = holiday["calendar"].text();
  if (calendar == "easter") return kEaster;
  if (calendar == "orthodox-easter") return kOrthodoxEaster;
  if (calendar == "islamic") return kIslamic;
  if (calendar == "hebrew") return kHebrew;
  if (holiday["dates"]) return kListed;
  return holiday["weekday"] ? kWeekday : kFixed;
}

HolidayRule ReadRule(RuleValue holiday) {
  HolidayRule rule;
  for (const std::string_view name : holiday["names"].texts()) rule.names.emplace_back(name);
  rule.way = WayOf(holiday);
  rule.month = static_cast<unsigned>(holiday["month"].integer());
  rule.day = static_cast<unsigned>(holiday["day"].integer());
  rule.weekday = static_cast<unsigned>(holiday["weekday"].integer());
  rule.nth = holiday["nth"].integer();
  rule.offset = holiday["offset"].integer();
  rule.length = holiday["length"].integer(1);
  for (const std::string_view day : holiday["dates"].texts()) {
    const auto date = ParseIsoDate(day);
    if (date) rule.listed[static_cast<int>(chrono::year_month_day(*date).year())] = *date;
  }
  return rule;
}

// The nth weekday of a month, counted from its end where n is negative.
std::optional<Date> NthWeekday(int year, unsigned month, unsigned weekday, int n) {
  const chrono::weekday day(weekday % 7);
  const auto there = chrono::year(year) / chrono::month(month);
  if (n < 0) return Date(there / day[chrono::last]) - chrono::days(7 * (-n - 1));
  const chrono::year_month_weekday nth = there / day[static_cast<unsigned>(n)];
  return nth.ok() ? std::optional<Date>(Date(nth)) : std::nullopt;
}

// The day of a calendar whose year `shift` years on holds it in this year of ours.
template <class ToDate>
std::optional<Date> InOtherCalendar(int year, int first_year, ToDate to_date) {
  for (int other = first_year; other <= first_year + 3; ++other) {
    const Date day = to_date(other);
    if (static_cast<int>(chrono::year_month_day(day).year()) == year) return day;
  }
  return std::nullopt;
}

std::optional<Date> FirstDay(const HolidayRule& rule, int year) {
  switch (rule.way) {
    case HolidayRule::Way::kFixed:
      return DayOf(year, rule.month, rule.day);
    case HolidayRule::Way::kWeekday:
      return NthWeekday(year, rule.month, rule.weekday, rule.nth);
    case HolidayRule::Way::kEaster:
      return Easter(year);
    case HolidayRule::Way::kOrthodoxEaster:
      return OrthodoxEaster(year);
    case HolidayRule::Way::kIslamic:
      return InOtherCalendar(year, (year - 622) * 33 / 32 - 1,
                             [&](int other) { return FromIslamic(other, rule.month, rule.day); });
    case HolidayRule::Way::kHebrew:
      return InOtherCalendar(year, year + 3760,
                             [&](int other) { return FromHebrew(other, rule.month, rule.day); });
    case HolidayRule::Way::kListed:
      if (const auto day = rule.listed.find(year); day != rule.listed.end()) return day->second;
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Days> HolidayRule::In(int year) const {
  if (year < 1600 || year > 2300) return std::nullopt;
  const auto first = FirstDay(*this, year);
  if (!first) return std::nullopt;
  const Date low = *first + chrono::days(offset);
  return Days{low, low + chrono::days(length - 1)};
}

Holidays::Holidays(const Ruleset& ruleset) {
  for (const RuleValue holiday : ruleset.value("figures", "holidays")["holidays"].items()) {
    if (holiday.is_object()) rules_.push_back(ReadRule(holiday));
  }
  for (uint32_t i = 0; i < rules_.size(); ++i) {
    for (const std::string& name : rules_[i].names) {
      if (!name.empty()) names_.push_back({name, i});
    }
  }
  std::ranges::stable_sort(names_, {}, [](const Name& name) { return name.text.front(); });
}

Holidays::Match Holidays::Find(std::string_view text) const {
  Match longest;
  if (text.empty()) return longest;
  const char first = text.starts_with(kCurly) ? '\'' : Lower(text.front());
  const auto begin_with = std::ranges::equal_range(
      names_, first, {}, [](const Name& name) { return name.text.front(); });
  for (const Name& name : begin_with) {
    const size_t size = SizeOf(name.text, text);
    if (size > longest.size) longest = {&rules_[name.rule], size};
  }
  return longest;
}

}  // namespace sayso::grammar
