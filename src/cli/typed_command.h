#ifndef SAYSO_SRC_CLI_TYPED_COMMAND_H_
#define SAYSO_SRC_CLI_TYPED_COMMAND_H_

#include <string>
#include <string_view>

#include "src/cli/settings.h"

namespace sayso::cli {

// A command as it could be typed again into a shell, for a report to tell how it was made.
//
//   TypedCommand("sayso report").Add("--title", "What we know").text()
//   // sayso report --title 'What we know'
class TypedCommand {
 public:
  explicit TypedCommand(std::string command) : text_(std::move(command)) {}

  // An option with its value; nothing where the value is empty.
  TypedCommand& Add(std::string_view option, std::string_view value);
  // What decides which articles are read and how, and their paths: last.
  TypedCommand& AddReading(const Settings& settings);

  const std::string& text() const { return text_; }

 private:
  void AddWord(std::string_view word);

  std::string text_;
};

}  // namespace sayso::cli

#endif  // SAYSO_SRC_CLI_TYPED_COMMAND_H_
