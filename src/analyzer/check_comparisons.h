#ifndef SAYSO_SRC_ANALYZER_CHECK_COMPARISONS_H_
#define SAYSO_SRC_ANALYZER_CHECK_COMPARISONS_H_

#include <filesystem>
#include <span>
#include <vector>

#include "src/ruleset/check.h"

namespace sayso {

// What CheckRules cannot tell of the comparison rules among `paths`, put to their entries in
// `checked`: verdicts, conditions and severities that do not exist, missing examples, and examples
// that fail when all the files are in force together, as --rules would have them.
void CheckComparisons(std::span<const std::filesystem::path> paths,
                      std::vector<CheckedFile>& checked);

}  // namespace sayso

#endif  // SAYSO_SRC_ANALYZER_CHECK_COMPARISONS_H_
