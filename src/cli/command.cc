#include "src/cli/command.h"

namespace sayso::cli {

std::string Option::long_name() const {
  const size_t comma = names.find(',');
  return comma == names.npos ? names : names.substr(comma + 1);
}

const Command* Command::Find(const std::string& wanted) const {
  for (const Command& command : commands) {
    if (command.name == wanted) return &command;
  }
  return nullptr;
}

const Command& Program() {
  static const Command program = {
      .name = "sayso",
      .summary = "who said what in news articles, and which figures differ",
      .details =
          "sayso reads news articles and answers: who said what; which figures differ between "
          "the sources, and is that a conflict; and it writes a fact-check report. It never "
          "says who is right.",
      .examples = {{"sayso list articles/", "who said what"},
                   {"sayso compare articles/", "figures side by side, and what the rules say"},
                   {"sayso report articles/ -o report.html", "the fact-check report"},
                   {"sayso serve articles/", "a page to search and work in"}},
      .commands = {ListCommand(), CompareCommand(), ReportCommand(), ServeCommand(),
                   AnalyzeCommand(), ExplainCommand(), RulesCommand(), CompletionsCommand(),
                   VersionCommand()},
  };
  return program;
}

}  // namespace sayso::cli
