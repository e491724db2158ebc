#include "reports/figure_value.h"

#include "src/base/date.h"

namespace sayso {

std::optional<std::string> IsoDay(Decimal days) {
  constexpr Decimal kFirst(-719528), kEnd(2932897);  // 0000-01-01 and 10000-01-01
  if (days < kFirst || days >= kEnd) return std::nullopt;
  int64_t whole = days.digits();
  for (int scale = days.scale(); scale > 0; --scale) whole = whole / 10 - (whole % 10 < 0);
  return IsoDate(Date(std::chrono::days(whole)));
}

}  // namespace sayso
