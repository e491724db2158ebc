#include "src/cli/completions.h"

#include "src/cli/articles.h"
#include "src/cli/common_options.h"

namespace sayso::cli {
namespace {

ExitCode RunCompletions(const Settings& settings, Messages& messages) {
  const std::string& shell = settings.words.front();
  return WriteResult(settings, messages, nullptr, [&](std::ostream& out) {
    if (shell == "bash") out << BashCompletions(Program());
    if (shell == "zsh") out << ZshCompletions(Program());
    if (shell == "fish") out << FishCompletions(Program());
  });
}

}  // namespace

Command CompletionsCommand() {
  return {
      .name = "completions",
      .summary = "completion script for a shell: bash, zsh, fish",
      .details =
          "Prints a script that completes commands, options and their values. An installed "
          "sayso has them in place.",
      .examples = {{"source <(sayso completions bash)", "in ~/.bashrc"},
                   {"sayso completions zsh > ~/.zfunc/_sayso", "in a folder of $fpath"},
                   {"sayso completions fish | source", "in config.fish"}},
      .operands = {.name = "SHELL", .choices = {"bash", "zsh", "fish"}},
      .options = {OutputOption()},
      .run = RunCompletions,
  };
}

}  // namespace sayso::cli
