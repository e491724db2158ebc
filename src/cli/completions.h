#ifndef SAYSO_SRC_CLI_COMPLETIONS_H_
#define SAYSO_SRC_CLI_COMPLETIONS_H_

#include <string>

#include "src/cli/command.h"

namespace sayso::cli {

// Scripts that complete commands, options, their values and file names, made from the tree of
// commands.
std::string BashCompletions(const Command& program);
std::string ZshCompletions(const Command& program);
std::string FishCompletions(const Command& program);

}  // namespace sayso::cli

#endif  // SAYSO_SRC_CLI_COMPLETIONS_H_
