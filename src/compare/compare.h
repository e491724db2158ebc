#ifndef SAYSO_SRC_COMPARE_COMPARE_H_
#define SAYSO_SRC_COMPARE_COMPARE_H_

#include <vector>

#include "src/findings/finding.h"
#include "src/findings/record.h"
#include "src/ruleset/ruleset.h"

namespace sayso {

// Lays the figures of several documents side by side: which measure one thing, and what the rules of
// rules/comparison say of them, in the decision order of docs/verdicts.md. The result does not
// depend on the order of `records`.
Comparison Compare(const std::vector<DocumentRecord>& records, const Ruleset& ruleset);

}  // namespace sayso

#endif  // SAYSO_SRC_COMPARE_COMPARE_H_
