#include "src/cli/manual.h"

#include "src/cli/command_line.h"
#include "src/cli/help.h"
#include "src/cli/visit_commands.h"

namespace sayso::cli {
namespace {

// Text that troff prints as it stands.
std::string Plain(std::string_view text) {
  std::string plain;
  for (const char c : text) {
    if (c == '\\') {
      plain += "\\e";
    } else if (c == '-') {
      plain += "\\-";
    } else if ((c == '.' || c == '\'') && (plain.empty() || plain.back() == '\n')) {
      plain += std::string("\\&") + c;
    } else {
      plain += c;
    }
  }
  return plain;
}

std::string Item(const std::string& label, const std::string& text) {
  return ".TP\n\\fB" + Plain(label) + "\\fR\n" + Plain(text) + "\n";
}

std::string Trimmed(const std::string& syntax) {
  return syntax.substr(syntax.find_first_not_of(' '));
}

std::string CommandSection(const std::vector<const Command*>& path) {
  const Command& command = *path.back();
  std::string text = ".SS \"" + FullName(path) + "\"\n.B " + Plain(UsageLine(path)) + "\n.PP\n" +
                     Plain(command.details) + "\n";
  for (const Option& option : command.options)
    text += Item(Trimmed(OptionSyntax(option)), option.help);
  for (const Example& example : command.examples) {
    text += ".PP\n" + Plain(example.tells) + ":\n.RS\n.EX\n" + Plain(example.line) + "\n.EE\n.RE\n";
  }
  return text;
}

}  // namespace

std::string ManualPage(const Command& program, std::string_view version) {
  std::string text = ".TH SAYSO 1 \"\" \"sayso " + std::string(version) + "\" \"User Commands\"\n";
  text += ".SH NAME\nsayso \\- " + Plain(program.summary) + "\n";
  text += ".SH SYNOPSIS\n.B " + Plain(UsageLine({&program})) + "\n";
  text += ".SH DESCRIPTION\n" + Plain(program.details) + "\n";
  for (const Example& example : program.examples) {
    text += Item(example.line, example.tells);
  }
  text += ".SH COMMANDS\n";
  VisitCommands(program,
                [&](const std::vector<const Command*>& path) { text += CommandSection(path); });
  text += ".SH EXIT STATUS\n";
  for (const ExitStatus& status : kExitStatuses) {
    text += Item(std::to_string(status.code), std::string(status.meaning));
  }
  text += ".SH ENVIRONMENT\n" +
          Item("NO_COLOR", "when set and not empty, no colour is written unless asked for") +
          Item("TERM", "dumb means no colour");
  text += ".SH FILES\n" +
          Item("sayso.json", "beside the articles: their outlets, dates, addresses and titles") +
          Item("sayso-overrides.json", "beside the articles: your corrections");
  return text;
}

}  // namespace sayso::cli
