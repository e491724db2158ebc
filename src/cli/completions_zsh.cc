#include "src/cli/completions.h"

// One function a command, named by its path: _sayso_rules_check. Those with commands below them
// offer these and then call theirs.

namespace sayso::cli {
namespace {

// Text inside 'option[…]': what zsh would read as a mark is escaped.
std::string Escaped(const std::string& text) {
  std::string escaped;
  for (const char c : text) {
    if (c == '\'') {
      escaped += "'\\''";
      continue;
    }
    if (c == '[' || c == ']' || c == ':' || c == '\\') escaped += '\\';
    escaped += c;
  }
  return escaped;
}

std::string Action(const Option& option) {
  if (option.value.empty()) return "";
  std::string action = ":" + option.value + ":";
  if (!option.choices.empty()) {
    action += "(";
    for (const std::string& choice : option.choices) action += choice + " ";
    action.back() = ')';
  } else if (option.value == "FILE") {
    action += "_files";
  } else if (option.value == "DIR") {
    action += "_files -/";
  }
  return action;
}

// '(-o --output)'{-o,--output}'[write to FILE]:FILE:_files'
std::string Spec(const Option& option) {
  const std::string rest = "'[" + Escaped(option.help) + "]" + Action(option) + "'";
  const size_t comma = option.names.find(',');
  if (comma == option.names.npos) return "    '" + option.names + rest.substr(1);
  const std::string both = option.names.substr(0, comma) + " " + option.long_name();
  return "    '(" + both + ")'{" + option.names + "}" + rest;
}

std::string Function(const std::string& name, const Command& command) {
  std::string text = name + "() {\n";
  std::string arguments = "    '(-h --help)'{-h,--help}'[help with examples]'";
  for (const Option& option : command.options) arguments += " \\\n" + Spec(option);
  if (command.commands.empty()) {
    if (command.operands.files) arguments += " \\\n    '*:path:_files'";
    if (!command.operands.choices.empty()) {
      arguments += " \\\n    '1:" + Escaped(command.operands.name) + ":(";
      for (const std::string& choice : command.operands.choices) arguments += choice + " ";
      arguments.back() = ')';
      arguments += "'";
    }
    return text + "  _arguments -s \\\n" + arguments + "\n}\n\n";
  }
  text += "  local line state\n  _arguments -C \\\n" + arguments +
          " \\\n    '1:command:->command' '*::argument:->argument'\n  case $state in\n"
          "    command)\n      local -a commands=(\n";
  for (const Command& below : command.commands) {
    text += "        '" + below.name + ":" + Escaped(below.summary) + "'\n";
  }
  text += "      )\n      _describe command commands ;;\n    argument)\n      case $line[1] in\n";
  for (const Command& below : command.commands) {
    text += "        " + below.name + ") " + name + "_" + below.name + " ;;\n";
  }
  return text + "      esac ;;\n  esac\n}\n\n";
}

std::string Functions(const std::string& name, const Command& command) {
  std::string text;
  for (const Command& below : command.commands) text += Functions(name + "_" + below.name, below);
  return text + Function(name, command);
}

}  // namespace

std::string ZshCompletions(const Command& program) {
  return "#compdef sayso\n# zsh completion for sayso; made by `sayso completions zsh`\n\n" +
         Functions("_sayso", program) + "_sayso \"$@\"\n";
}

}  // namespace sayso::cli
