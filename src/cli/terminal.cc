#include "src/cli/terminal.h"

#include <unistd.h>

#include "src/cli/style.h"

namespace sayso::cli {

TerminalStyle TerminalStyleFor(const Settings& settings) {
  const bool to_stdout = settings.output.empty() || settings.output == "-";
  if (!to_stdout) return {.width = 0, .colour = settings.color == "always"};
  return {.width = TerminalWidth(STDOUT_FILENO),
          .colour = WantsColor(settings.color, STDOUT_FILENO)};
}

}  // namespace sayso::cli
