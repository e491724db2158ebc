#ifndef SAYSO_SRC_CLI_COMMAND_LINE_H_
#define SAYSO_SRC_CLI_COMMAND_LINE_H_

#include <string>
#include <vector>

#include "src/cli/command.h"

namespace sayso::cli {

// What a command line asks for.
struct Request {
  enum class Kind { kRun, kHelp, kVersion, kError };

  Kind kind = Kind::kRun;
  std::vector<const Command*> path;  // sayso, then the command, then the one below it
  Settings settings;
  std::string what, hint;  // of an error

  const Command& command() const { return *path.back(); }
};

// Reads the arguments after the program's name. Never throws, prints nothing.
Request ParseCommandLine(const Command& program, const std::vector<std::string>& arguments);

// "sayso rules check".
std::string FullName(const std::vector<const Command*>& path);

}  // namespace sayso::cli

#endif  // SAYSO_SRC_CLI_COMMAND_LINE_H_
