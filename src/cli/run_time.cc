#include "src/cli/run_time.h"

#include <algorithm>
#include <chrono>

#include "absl/strings/str_format.h"
#include "src/base/date.h"

namespace sayso::cli {
namespace {

std::string Now() {
  const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
  const Date day = std::chrono::floor<std::chrono::days>(now);
  const std::chrono::hh_mm_ss time(now - day);
  return absl::StrFormat("%sT%02d:%02d:%02dZ", IsoDate(day), time.hours().count(),
                         time.minutes().count(), time.seconds().count());
}

// Whether `text` has a digit wherever `pattern` has one, not above it, and else the same letters.
bool Fits(std::string_view text, std::string_view pattern) {
  return std::equal(text.begin(), text.end(), pattern.begin(), pattern.end(), [](char c, char p) {
    return p >= '0' && p <= '9' ? c >= '0' && c <= p : c == p;
  });
}

}  // namespace

std::optional<std::string> RunTime(std::string_view stamp) {
  if (stamp == "now") return Now();
  const bool fits = Fits(stamp, "9999-19-39T29:59Z") || Fits(stamp, "9999-19-39T29:59:59Z");
  constexpr size_t kHour = 11;
  if (!fits || stamp.substr(kHour, 2) > "23" || !ParseIsoDate(stamp)) return std::nullopt;
  return std::string(stamp);
}

}  // namespace sayso::cli
