#ifndef SAYSO_SRC_COMPARE_LABELS_H_
#define SAYSO_SRC_COMPARE_LABELS_H_

#include <vector>

#include "src/compare/position.h"
#include "src/findings/finding.h"

namespace sayso {

// The words of rules/scope/labels.json that articles choose for one group where they give the same
// number: "soldiers" here, "fighters" there. Empty where all choose one word.
std::vector<Label> LabelsOf(const std::vector<const Position*>& positions, const Scopes& scopes);

}  // namespace sayso

#endif  // SAYSO_SRC_COMPARE_LABELS_H_
