#include "src/cli/help.h"

#include <algorithm>

#include "reports/table.h"
#include "src/cli/command_line.h"

namespace sayso::cli {
namespace {

constexpr int kWidth = 88;

// Two columns, the first as wide as its widest entry.
struct Row {
  std::string left, right;
};
std::string Columns(const std::vector<Row>& rows, const Style& style) {
  size_t width = 0;
  for (const Row& row : rows) width = std::max(width, row.left.size());
  std::string text;
  for (const Row& row : rows) {
    const std::string gap(width - row.left.size() + 2, ' ');
    text += "  " + style.Cyan(row.left) + gap + row.right + "\n";
  }
  return text;
}

std::string Section(const std::string& title, const std::vector<Row>& rows, const Style& style) {
  return rows.empty() ? "" : "\n" + style.Bold(title) + "\n" + Columns(rows, style);
}

std::string ExamplesOf(const Command& command, const Style& style) {
  std::vector<Row> rows;
  for (const Example& example : command.examples) rows.push_back({example.line, example.tells});
  return Section("Examples:", rows, style);
}

std::string CommandsOf(const Command& command, const Style& style) {
  std::vector<Row> rows;
  for (const Command& below : command.commands) rows.push_back({below.name, below.summary});
  return Section("Commands:", rows, style);
}

std::string OptionsOf(const Command& command, bool at_top, const Style& style) {
  std::vector<Row> rows;
  for (const Option& option : command.options) rows.push_back({OptionSyntax(option), option.help});
  rows.push_back({"-h, --help", "this text"});
  if (at_top) rows.push_back({"    --version", "the version, in one line"});
  return Section("Options:", rows, style);
}

std::string ExitStatuses(const Style& style) {
  std::vector<Row> rows;
  for (const ExitStatus& status : kExitStatuses) {
    rows.push_back({std::to_string(status.code), std::string(status.meaning)});
  }
  return Section("Exit status:", rows, style);
}

}  // namespace

std::string OptionSyntax(const Option& option) {
  const size_t comma = option.names.find(',');
  std::string syntax = comma == option.names.npos
                           ? "    " + option.names
                           : option.names.substr(0, comma) + ", " + option.long_name();
  return option.value.empty() ? syntax : syntax + " " + option.value;
}

std::string UsageLine(const std::vector<const Command*>& path) {
  const Command& command = *path.back();
  std::string usage = FullName(path);
  if (!command.commands.empty()) return usage + " COMMAND [OPTION]... [ARGUMENT]...";
  if (!command.options.empty()) usage += " [OPTION]...";
  const Operands& operands = command.operands;
  if (operands.name.empty()) return usage;
  return usage + " " + (operands.required ? operands.name : "[" + operands.name + "]");
}

std::string HelpText(const std::vector<const Command*>& path, const Style& style) {
  const Command& command = *path.back();
  std::string details;
  for (const std::string& line : Wrapped(command.details, kWidth)) details += line + "\n";
  return details + ExamplesOf(command, style) + "\n" + style.Bold("Usage:") + " " +
         UsageLine(path) + "\n" + CommandsOf(command, style) +
         OptionsOf(command, /*at_top=*/path.size() == 1, style) + ExitStatuses(style);
}

std::string ShortHelp(const std::vector<const Command*>& path, const Style& style) {
  const Command& command = *path.back();
  return style.Bold("Usage:") + " " + UsageLine(path) + "\n" + CommandsOf(command, style) +
         ExamplesOf(command, style) + "\nhint: " + FullName(path) + " --help tells more\n";
}

}  // namespace sayso::cli
