#ifndef SAYSO_GRAMMAR_HIDDEN_H_
#define SAYSO_GRAMMAR_HIDDEN_H_

#include <cstddef>
#include <cstdint>
#include <span>

#include "grammar/feature.h"

namespace sayso::grammar {

// The hidden units of the network by which readings are weighed (weights.h): three nets of 32 side
// by side, whose weights behind them are a third of each. Values are whole hundredths.
inline constexpr int kHiddenUnits = 96;
struct Hidden {
  alignas(64) int16_t units[kHiddenUnits] = {};  // whole lines of the cache
};

// Adds the rows of `features` to `sum`; their number is a multiple of kRowsAtOnce.
inline constexpr size_t kRowsAtOnce = 4;
void AddRows(std::span<const Hidden> table, std::span<const FeatureId> features, Hidden& sum);
void AddRow(const Hidden& row, Hidden& sum);

// What the positive ones of `sum` come to, weighed, in hundredths of thousandths.
int32_t Weighed(const Hidden& sum, const Hidden& weights);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_HIDDEN_H_
