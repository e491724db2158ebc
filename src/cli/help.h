#ifndef SAYSO_SRC_CLI_HELP_H_
#define SAYSO_SRC_CLI_HELP_H_

#include <string>
#include <vector>

#include "src/cli/command.h"
#include "src/cli/style.h"

namespace sayso::cli {

// What --help prints of the command at the end of `path`: what it does, examples, usage, options,
// exit statuses.
std::string HelpText(const std::vector<const Command*>& path, const Style& style);

// A few lines for someone who typed the program's name only.
std::string ShortHelp(const std::vector<const Command*>& path, const Style& style);

// "sayso list [OPTION]... PATH...".
std::string UsageLine(const std::vector<const Command*>& path);

// "-o, --output FILE"; a long name without a short one is indented below the others.
std::string OptionSyntax(const Option& option);

}  // namespace sayso::cli

#endif  // SAYSO_SRC_CLI_HELP_H_
