#ifndef SAYSO_SRC_COMPARE_SUMS_H_
#define SAYSO_SRC_COMPARE_SUMS_H_

#include <vector>

#include "src/compare/position.h"

namespace sayso {

// A total and the parts that one article says it has.
struct Sum {
  const Position* total = nullptr;
  std::vector<const Position*> parts;  // two
};

// Finds the totals of a block that are the sum of two other figures in the same article,
// each under a scope of its own: 41 in the town, 26 on the islands, 67 in the province.
std::vector<Sum> FindSums(const Block& block);

}  // namespace sayso

#endif  // SAYSO_SRC_COMPARE_SUMS_H_
