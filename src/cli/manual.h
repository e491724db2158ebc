#ifndef SAYSO_SRC_CLI_MANUAL_H_
#define SAYSO_SRC_CLI_MANUAL_H_

#include <string>
#include <string_view>

#include "src/cli/command.h"

namespace sayso::cli {

// sayso(1) in the language of man(7), from the tree of commands.
std::string ManualPage(const Command& program, std::string_view version);

}  // namespace sayso::cli

#endif  // SAYSO_SRC_CLI_MANUAL_H_
