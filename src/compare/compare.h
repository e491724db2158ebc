#ifndef SAYSO_SRC_COMPARE_COMPARE_H_
#define SAYSO_SRC_COMPARE_COMPARE_H_

#include <vector>

#include "src/compare/rule.h"
#include "src/compare/scopes.h"
#include "src/findings/finding.h"
#include "src/findings/record.h"
#include "src/ruleset/ruleset.h"

namespace sayso {

// Lays the figures of several documents side by side: which measure one thing, and what the rules
// of rules/comparison say of them, in the decision order of docs/verdicts.md. The result does not
// depend on the order of `records`.
//
//   records ─▶ events, origins ─▶ claims ─▶ blocks of positions ─▶ pairs ─▶ rules ─▶ findings
//
// Cost: linear in articles and figures, quadratic only in the different things said of one subject
// of one event.
Comparison Compare(const std::vector<DocumentRecord>& records, const Ruleset& ruleset);

// The same with rules and facts at hand.
Comparison Compare(const std::vector<DocumentRecord>& records, const ComparisonRules& rules,
                   const Scopes& scopes);

}  // namespace sayso

#endif  // SAYSO_SRC_COMPARE_COMPARE_H_
