#include "src/base/date.h"

#include <charconv>

#include "absl/strings/str_cat.h"

namespace sayso {

std::optional<Date> ParseIsoDate(std::string_view text) {
  if (text.size() < 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  if (text.size() > 10 && text[10] != 'T' && text[10] != ' ') return std::nullopt;
  int year = 0, month = 0, day = 0;
  auto read = [&](size_t at, size_t size, int& out) {
    const char* first = text.data() + at;
    auto [end, error] = std::from_chars(first, first + size, out);
    return error == std::errc() && end == first + size && out >= 0;
  };
  if (!read(0, 4, year) || !read(5, 2, month) || !read(8, 2, day)) return std::nullopt;
  std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month),
                                   std::chrono::day(day)};
  if (!date.ok()) return std::nullopt;
  return Date(date);
}

std::string IsoDate(Date date) {
  const std::chrono::year_month_day ymd(date);
  return absl::StrCat(absl::Dec(static_cast<int>(ymd.year()), absl::kZeroPad4), "-",
                      absl::Dec(static_cast<unsigned>(ymd.month()), absl::kZeroPad2), "-",
                      absl::Dec(static_cast<unsigned>(ymd.day()), absl::kZeroPad2));
}

}  // namespace sayso
