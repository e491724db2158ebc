#ifndef SAYSO_SRC_CLI_WRITE_EXPLANATIONS_H_
#define SAYSO_SRC_CLI_WRITE_EXPLANATIONS_H_

#include <ostream>
#include <vector>

#include "src/cli/explanation.h"
#include "src/cli/settings.h"

namespace sayso::cli {

// In the format asked for: as text, or as JSON (docs/explanation.schema.json).
void WriteExplanations(const std::vector<Explanation>& explanations, const Settings& settings,
                       std::ostream& out);

}  // namespace sayso::cli

#endif  // SAYSO_SRC_CLI_WRITE_EXPLANATIONS_H_
