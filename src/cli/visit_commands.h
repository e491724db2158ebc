#ifndef SAYSO_SRC_CLI_VISIT_COMMANDS_H_
#define SAYSO_SRC_CLI_VISIT_COMMANDS_H_

#include <functional>
#include <string>
#include <vector>

#include "src/cli/command.h"

namespace sayso::cli {

// Calls `visit` for every command below `program` with its path from the program on: {sayso, rules,
// check}; a command before those below it.
void VisitCommands(const Command& program,
                   const std::function<void(const std::vector<const Command*>&)>& visit);

}  // namespace sayso::cli

#endif  // SAYSO_SRC_CLI_VISIT_COMMANDS_H_
