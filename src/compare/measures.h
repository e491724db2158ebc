#ifndef SAYSO_SRC_COMPARE_MEASURES_H_
#define SAYSO_SRC_COMPARE_MEASURES_H_

#include <vector>

#include "src/compare/position.h"
#include "src/findings/finding.h"

namespace sayso {

// The rows of one plot: figures of a block whose scopes are the same, with the claims that stand
// and the labels chosen. Only those of which some finding speaks.
std::vector<Measure> MeasuresOf(const Block& block, const Scopes& scopes,
                                const std::vector<Finding>& findings);

}  // namespace sayso

#endif  // SAYSO_SRC_COMPARE_MEASURES_H_
