#include "src/cli/completions.h"
#include "src/cli/visit_commands.h"

// One line an option and a command, each with the condition under which it is offered:
//   complete -c sayso -n '__fish_seen_subcommand_from list' -s o -l output -r -F -d '…'

namespace sayso::cli {
namespace {

std::string Quoted(const std::string& text) {
  std::string quoted = "'";
  for (const char c : text) {
    if (c == '\'' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return quoted + "'";
}

// Whether the command at the end of `path` is being typed.
std::string Condition(const std::vector<const Command*>& path) {
  std::string condition;
  for (size_t i = 1; i < path.size(); ++i) {
    condition += (i > 1 ? "; and " : "") + ("__fish_seen_subcommand_from " + path[i]->name);
  }
  return condition.empty() ? "__fish_use_subcommand" : condition;
}

std::string Line(const std::string& condition, const std::string& rest) {
  return "complete -c sayso -n " + Quoted(condition) + " " + rest + "\n";
}

std::string OptionArguments(const Option& option) {
  std::string arguments;
  if (const size_t comma = option.names.find(','); comma != option.names.npos) {
    arguments = "-s " + option.names.substr(1, comma - 1) + " ";
  }
  arguments += "-l " + option.long_name().substr(2);
  if (!option.value.empty()) arguments += " -r";
  if (option.value == "FILE" || option.value == "DIR") arguments += " -F";
  if (!option.choices.empty()) {
    std::string choices;
    for (const std::string& choice : option.choices) choices += choice + " ";
    choices.pop_back();
    arguments += " -a " + Quoted(choices);
  }
  return arguments + " -d " + Quoted(option.help);
}

std::string Lines(const std::vector<const Command*>& path) {
  const Command& command = *path.back();
  const std::string condition = Condition(path);
  std::string text;
  std::string not_yet = path.size() > 1 ? condition + "; and not __fish_seen_subcommand_from" : "";
  for (const Command& below : command.commands) {
    if (!not_yet.empty()) not_yet += " " + below.name;
  }
  for (const Command& below : command.commands) {
    text += Line(path.size() > 1 ? not_yet : condition,
                 "-a " + below.name + " -d " + Quoted(below.summary));
  }
  for (const std::string& choice : command.operands.choices)
    text += Line(condition, "-a " + choice);
  if (command.operands.files) text += Line(condition, "-F");
  for (const Option& option : command.options) text += Line(condition, OptionArguments(option));
  return text;
}

}  // namespace

std::string FishCompletions(const Command& program) {
  std::string text =
      "# fish completion for sayso; made by `sayso completions fish`\n"
      "complete -c sayso -f\n"
      "complete -c sayso -s h -l help -d 'help with examples'\n";
  text += Lines({&program});
  VisitCommands(program, [&](const std::vector<const Command*>& path) { text += Lines(path); });
  return text;
}

}  // namespace sayso::cli
