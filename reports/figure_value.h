#ifndef SAYSO_REPORTS_FIGURE_VALUE_H_
#define SAYSO_REPORTS_FIGURE_VALUE_H_

#include <optional>
#include <string>

#include "src/ast/figure.h"

namespace sayso {

// Whether the values of such a figure count days since 1970-01-01.
inline bool IsDated(FigureKind kind) {
  return kind == FigureKind::kDate || kind == FigureKind::kDateRange;
}

// "2031-05-02" for a number of days since 1970-01-01; a part of a day is cut off. Nothing outside
// the years 0 to 9999, which ISO 8601 cannot write in four digits.
std::optional<std::string> IsoDay(Decimal days);

}  // namespace sayso

#endif  // SAYSO_REPORTS_FIGURE_VALUE_H_
