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
// told apart by scope or claimant: 41 in the town, 26 on the islands, 67 in the province.
std::vector<Sum> FindSums(const Block& block);

// Notes in the block whose figures are parts, and of what: with 403 by the ministry and 380 by the
// rescuers making 783, the two count different places in every article.
void NoteParts(const std::vector<Sum>& sums, Block& block);

}  // namespace sayso

#endif  // SAYSO_SRC_COMPARE_SUMS_H_
