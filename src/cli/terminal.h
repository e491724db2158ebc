#ifndef SAYSO_SRC_CLI_TERMINAL_H_
#define SAYSO_SRC_CLI_TERMINAL_H_

#include "reports/table.h"
#include "src/cli/settings.h"

namespace sayso::cli {

// How tables look where the user's result goes: as wide as the terminal, coloured if wanted; in a
// file or a pipe without limit.
TerminalStyle TerminalStyleFor(const Settings& settings);

}  // namespace sayso::cli

#endif  // SAYSO_SRC_CLI_TERMINAL_H_
