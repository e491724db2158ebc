#include "src/ast/figure.h"

namespace sayso {
namespace {

// Whether `low` lies at or below `high`, so that something can lie between.
bool Meets(const Bound& low, const Bound& high) {
  if (!low.value || !high.value) return true;
  return *low.value < *high.value || (*low.value == *high.value && !low.open && !high.open);
}

}  // namespace

bool Interval::contains(Decimal v) const { return overlaps(Exactly(v)); }

bool Interval::overlaps(const Interval& other) const {
  return Meets(low, other.high) && Meets(other.low, high);
}

}  // namespace sayso
