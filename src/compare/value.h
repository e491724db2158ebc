#ifndef SAYSO_SRC_COMPARE_VALUE_H_
#define SAYSO_SRC_COMPARE_VALUE_H_

#include <optional>

#include "src/findings/record.h"

namespace sayso {

// A claimed value, ready to be laid beside another of the same dimension.
struct Value {
  Interval interval;              // in the base unit
  std::optional<Decimal> anchor;  // as written, in the unit written; none for a range, a vague word
  double size = 1;                // of the unit written, in base units
  Approximation approximation = Approximation::kNone;

  // The one number that stands for it in ratios: the anchor, else the end that is bounded, else the
  // middle. Base units.
  double Point() const;
  // Whether it bounds from below only: at least 70.
  bool IsFloor() const { return interval.low.value && !interval.high.value; }
};

Value ValueOf(const FigureRecord& record);

// Whether both name the same number, whatever the bound; ranges where they are equal.
bool SameNumber(const Value& a, const Value& b);
// And say the same of it: at least, about.
bool SameBound(const Value& a, const Value& b);
// Whether one is the other, rounded: 4,000 and 3,987, about 80 and 78, six weeks and 44 days.
bool Rounded(const Value& a, const Value& b);
// Whether some number is meant by both; the upper end of a vague word is soft by a factor of 3.
bool Overlap(const Value& a, const Value& b);
// Whether two numbers without bounds, one of them approximate, are equal within a twentieth.
bool Near(const Value& a, const Value& b);
// A digit more or less, or two neighbours exchanged: 60 and 600, 231 and 213.
bool DigitSlip(const Value& a, const Value& b);
// The higher by the lower; 1 where equal, infinite where one is 0.
double Ratio(const Value& a, const Value& b);

}  // namespace sayso

#endif  // SAYSO_SRC_COMPARE_VALUE_H_
