#ifndef SAYSO_SRC_CLI_COMMAND_H_
#define SAYSO_SRC_CLI_COMMAND_H_

#include <string>
#include <variant>
#include <vector>

#include "src/cli/exit_code.h"
#include "src/cli/messages.h"
#include "src/cli/settings.h"

namespace sayso::cli {

// The commands are data: the parser, --help, the completions and the manual all read this tree.

struct Option {
  std::string names;  // "-o,--output", short one first
  std::string value;  // what it takes: "FILE"; empty for a switch
  std::string help;   // a line
  std::variant<bool Settings::*, int Settings::*, std::string Settings::*> field;
  std::vector<std::string> choices = {};  // all values it takes; empty = any

  std::string long_name() const;  // "--output"
};

struct Example {
  std::string line;   // "sayso list --speaker lund articles/"
  std::string tells;  // "what one person said"
};

// What stands after the options.
struct Operands {
  std::string name;  // "PATH..."; empty = none are taken
  bool required = true;
  std::vector<std::string> choices = {};  // all that may stand there; empty = any; files if `files`
  bool files = false;
  std::string missing = {};  // how to mend it where none is given; empty = see --help
};

struct Command {
  std::string name;     // "list"
  std::string summary;  // half a line, lower case, for the list of commands
  std::string details;  // a paragraph
  std::vector<Example> examples;
  Operands operands;
  std::vector<Option> options;
  // Null for a command that only has others below it.
  ExitCode (*run)(const Settings& settings, Messages& messages) = nullptr;
  std::vector<Command> commands = {};

  // The command below with this name; null where there is none.
  const Command* Find(const std::string& name) const;
};

// sayso itself with all its commands.
const Command& Program();

// One function a file.
Command ListCommand();
Command CompareCommand();
Command ReportCommand();
Command ServeCommand();
Command AnalyzeCommand();
Command ExplainCommand();
Command RulesCommand();
Command CompletionsCommand();
Command VersionCommand();

}  // namespace sayso::cli

#endif  // SAYSO_SRC_CLI_COMMAND_H_
