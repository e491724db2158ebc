#ifndef SAYSO_SRC_COMPARE_STANDING_H_
#define SAYSO_SRC_COMPARE_STANDING_H_

#include <vector>

#include "src/compare/position.h"
#include "src/findings/finding.h"

namespace sayso {

// The claims of one measure that stand: what their claimants have not replaced, withdrawn or
// denied, no parts and no lists; a claimant's one number in several wordings and articles is one.
// Outlets' own voices count only where nobody is named. Sorted by value, then by claimant.
std::vector<StandingClaim> StandingClaims(const std::vector<const Position*>& positions);

}  // namespace sayso

#endif  // SAYSO_SRC_COMPARE_STANDING_H_
