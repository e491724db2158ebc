#include "src/cli/typed_command.h"

#include <algorithm>

namespace sayso::cli {
namespace {

bool IsPlain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view("%+,-./:=@_").find(c) != std::string_view::npos;
}

}  // namespace

// In single quotation marks where a shell would read more into it.
void TypedCommand::AddWord(std::string_view word) {
  text_ += ' ';
  if (!word.empty() && std::all_of(word.begin(), word.end(), IsPlain)) {
    text_ += word;
    return;
  }
  text_ += '\'';
  for (const char c : word) c == '\'' ? text_ += "'\\''" : text_ += c;
  text_ += '\'';
}

TypedCommand& TypedCommand::Add(std::string_view option, std::string_view value) {
  if (value.empty()) return *this;
  text_ += ' ';
  text_ += option;
  AddWord(value);
  return *this;
}

TypedCommand& TypedCommand::AddReading(const Settings& settings) {
  Add("--manifest", settings.manifest);
  Add("--overrides", settings.overrides);
  Add("--rules", settings.rules);
  const bool odd = std::any_of(settings.words.begin(), settings.words.end(), [](const auto& path) {
    return path.size() > 1 && path.front() == '-';
  });
  if (odd) AddWord("--");
  for (const std::string& path : settings.words) AddWord(path);
  return *this;
}

}  // namespace sayso::cli
