#include "grammar/hidden.h"

#include <algorithm>

namespace sayso::grammar {

// A copy of the sum overlaps no row, so that the compiler may add eight units at once.
void AddRows(std::span<const Hidden> table, std::span<const FeatureId> features, Hidden& sum) {
  Hidden copy = sum;
  for (size_t i = 0; i < features.size(); i += kRowsAtOnce) {
    const Hidden &a = table[features[i]], &b = table[features[i + 1]];
    const Hidden &c = table[features[i + 2]], &d = table[features[i + 3]];
    for (int h = 0; h < kHiddenUnits; ++h) {
      copy.units[h] += a.units[h] + b.units[h] + c.units[h] + d.units[h];
    }
  }
  sum = copy;
}

void AddRow(const Hidden& row, Hidden& sum) {
  Hidden copy = sum;
  for (int h = 0; h < kHiddenUnits; ++h) copy.units[h] += row.units[h];
  sum = copy;
}

int32_t Weighed(const Hidden& sum, const Hidden& weights) {
  int32_t weighed = 0;
  for (int h = 0; h < kHiddenUnits; ++h) {
    weighed += weights.units[h] * std::max<int16_t>(sum.units[h], 0);
  }
  return weighed;
}

}  // namespace sayso::grammar
