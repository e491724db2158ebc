#ifndef SAYSO_SRC_AST_FIGURE_H_
#define SAYSO_SRC_AST_FIGURE_H_

#include <cstdint>
#include <optional>
#include <string>

#include "src/ast/attribution.h"
#include "src/base/decimal.h"
#include "src/base/span.h"

namespace sayso {

enum class FigureKind : uint8_t {
  kNumber,
  kPercent,
  kPoints,
  kMoney,
  kMeasure,
  kDuration,
  kAge,
  kFraction,
  kFactor,
  kRate,
  kOrdinal,
  kDate,
  kDateRange,
};

// One end of an interval. A date is counted in days since 1970-01-01, so that dates and numbers
// compare alike.
struct Bound {
  std::optional<Decimal> value;  // nothing = unbounded on this side
  bool open = false;             // the value itself does not belong
  friend bool operator==(const Bound&, const Bound&) = default;
};

struct Interval {
  Bound low, high;

  static Interval Exactly(Decimal v) { return {{v, false}, {v, false}}; }
  bool is_point() const { return low.value && low.value == high.value; }
  bool contains(Decimal v) const;
  bool overlaps(const Interval& other) const;
  friend bool operator==(const Interval&, const Interval&) = default;
};

// How the value was softened.
enum class Approximation : uint8_t { kNone, kBelow, kAbove, kAround, kHedged, kVague };

// What the figure does in its sentence. Only level, to and total are levels of today.
enum class Role : uint8_t {
  kLevel,
  kFrom,
  kTo,
  kDelta,
  kDeltaUp,
  kDeltaDown,
  kIncrement,
  kSubset,
  kBase,
  kPrevious,
  kSuperseded,
  kRestatement,
  kFactor,
  kFor,
  kAgainst,
  kTotal,
  kProjection,
};

namespace ast {

// A quantity as the number grammar reads it: words only, no meaning of the sentence around it.
struct Figure {
  Span span;  // modifier and unit inside, counted noun outside
  FigureKind kind = FigureKind::kNumber;
  std::optional<Decimal> anchor;  // the value as written; nothing for a range or a vague word
  Interval interval;              // what is meant, in `unit`; days since 1970-01-01 for dates
  Approximation approximation = Approximation::kNone;
  std::string unit;        // "percent", "dollar", "kilometer", "week"; empty for a bare count
  std::string production;  // "number/range", "date/month-day"
};

}  // namespace ast
}  // namespace sayso

#endif  // SAYSO_SRC_AST_FIGURE_H_
