#include "src/cli/command_line.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <utility>

#include "src/base/edit_distance.h"

namespace sayso::cli {
namespace {

constexpr int kMostThreads = 1024;

bool IsOption(const std::string& argument) { return argument.size() > 1 && argument[0] == '-'; }

std::string DidYouMean(const std::string& word, const std::vector<std::string>& candidates,
                       std::string otherwise) {
  const std::string nearest = Nearest(word, candidates);
  return nearest.empty() ? std::move(otherwise) : "did you mean " + nearest + "?";
}

std::string SeeHelp(const std::vector<const Command*>& path) {
  return "see " + FullName(path) + " --help";
}

Request Fail(Request request, std::string what, std::string hint) {
  request.kind = Request::Kind::kError;
  request.what = std::move(what);
  request.hint = std::move(hint);
  return request;
}

// Follows the names of commands at the front of the arguments; returns how many there were.
size_t FollowCommands(const std::vector<std::string>& arguments, Request& request) {
  size_t used = 0;
  while (used < arguments.size()) {
    const Command* below = request.command().Find(arguments[used]);
    if (below == nullptr) break;
    request.path.push_back(below);
    ++used;
  }
  return used;
}

// -h and --help anywhere before "--"; --version right after the program.
Request::Kind SpecialKind(const std::vector<std::string>& rest, bool at_top) {
  for (const std::string& argument : rest) {
    if (argument == "--") break;
    if (argument == "-h" || argument == "--help") return Request::Kind::kHelp;
    if (at_top && argument == "--version") return Request::Kind::kVersion;
  }
  return Request::Kind::kRun;
}

Request UnknownCommand(Request request, const std::vector<std::string>& rest) {
  if (rest.empty()) return Fail(std::move(request), "", "");
  std::vector<std::string> names = {};
  for (const Command& command : request.command().commands) names.push_back(command.name);
  const std::string kind = IsOption(rest.front()) ? "option" : "command";
  if (kind == "option") names = {"--help", "--version"};
  const std::string hint = DidYouMean(rest.front(), names, SeeHelp(request.path));
  return Fail(std::move(request), "unknown " + kind + " \"" + rest.front() + "\"", hint);
}

std::string Listed(const std::vector<std::string>& choices) {
  std::string all;
  for (const std::string& choice : choices) all += (all.empty() ? "" : ", ") + choice;
  return all;
}

// What to give where nothing is given.
std::string MissingHint(const Operands& operands, const Request& request) {
  if (!operands.missing.empty()) return operands.missing;
  return operands.choices.empty() ? SeeHelp(request.path) : "it takes " + Listed(operands.choices);
}

// The value of every option that has choices must be one of them.
bool CheckChoices(Request& request) {
  for (const Option& option : request.command().options) {
    const auto* field = std::get_if<std::string Settings::*>(&option.field);
    if (field == nullptr || option.choices.empty()) continue;
    const std::string& value = request.settings.*(*field);
    const auto& choices = option.choices;
    if (value.empty() || std::find(choices.begin(), choices.end(), value) != choices.end()) {
      continue;
    }
    std::string hint = DidYouMean(value, choices, "it takes " + Listed(choices));
    request = Fail(std::move(request), option.long_name() + " does not take \"" + value + "\"",
                   std::move(hint));
    return false;
  }
  return true;
}

// Sorts what CLI11 knew no option for into operands and misspelt options.
bool TakeOperands(const std::vector<std::string>& remaining, Request& request) {
  const Command& command = request.command();
  bool only_operands = false;
  for (const std::string& argument : remaining) {
    if (!only_operands && argument == "--") {
      only_operands = true;
    } else if (!only_operands && IsOption(argument)) {
      std::vector<std::string> names = {"--help"};
      for (const Option& option : command.options) names.push_back(option.long_name());
      std::string hint =
          DidYouMean(argument.substr(0, argument.find('=')), names, SeeHelp(request.path));
      request = Fail(std::move(request), "unknown option \"" + argument + "\"", std::move(hint));
      return false;
    } else {
      request.settings.words.push_back(argument);
    }
  }
  return true;
}

bool CheckOperands(Request& request) {
  const Operands& operands = request.command().operands;
  const std::vector<std::string>& words = request.settings.words;
  if (words.empty() && operands.required && !operands.name.empty()) {
    const std::string hint = MissingHint(operands, request);
    request = Fail(std::move(request), FullName(request.path) + " needs " + operands.name, hint);
    return false;
  }
  const bool too_many =
      operands.name.empty() ? !words.empty() : !operands.name.ends_with("...") && words.size() > 1;
  if (too_many) {
    const std::string what = "\"" + words.back() + "\" is one argument too many";
    request = Fail(std::move(request), what, SeeHelp(request.path));
    return false;
  }
  for (const std::string& word : words) {
    const auto& choices = operands.choices;
    if (choices.empty() || std::find(choices.begin(), choices.end(), word) != choices.end()) {
      continue;
    }
    std::string hint = DidYouMean(word, choices, "it takes " + Listed(choices));
    request = Fail(std::move(request), "\"" + word + "\" is no " + operands.name, std::move(hint));
    return false;
  }
  return true;
}

// What CLI11 found wrong, in our words; its own are "--speaker: 1 required TEXT missing" and "Could
// not convert: --jobs = x".
std::string WhatIsWrong(const CLI::ParseError& error) {
  const std::string what = error.what();
  const size_t colon = what.find(": "), equals = what.find(" = ");
  if (dynamic_cast<const CLI::ConversionError*>(&error) != nullptr && equals != what.npos) {
    return what.substr(colon + 2, equals - colon - 2) + " does not take \"" +
           what.substr(equals + 3) + "\"";
  }
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr && colon != what.npos) {
    return what.substr(0, colon) +
           (what.ends_with("missing") ? " needs a value" : " is given more than once");
  }
  return what;
}

bool CheckThreads(Request& request) {
  if (request.settings.threads >= 0 && request.settings.threads <= kMostThreads) return true;
  request =
      Fail(std::move(request), "--jobs does not take " + std::to_string(request.settings.threads),
           "it takes 1 to " + std::to_string(kMostThreads));
  return false;
}

}  // namespace

std::string FullName(const std::vector<const Command*>& path) {
  std::string name;
  for (const Command* command : path) name += (name.empty() ? "" : " ") + command->name;
  return name;
}

Request ParseCommandLine(const Command& program, const std::vector<std::string>& arguments) {
  Request request;
  request.path = {&program};
  const bool asks_help = !arguments.empty() && arguments.front() == "help";
  std::vector<std::string> rest(arguments.begin() + (asks_help ? 1 : 0), arguments.end());
  const size_t used = FollowCommands(rest, request);
  rest.erase(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(used));

  request.kind = SpecialKind(rest, /*at_top=*/used == 0);
  if (asks_help && rest.empty()) request.kind = Request::Kind::kHelp;
  const bool unknown = used == 0 && !rest.empty() && !IsOption(rest.front());
  if (unknown) return UnknownCommand(std::move(request), rest);
  if (request.kind != Request::Kind::kRun) return request;
  if (request.command().run == nullptr) return UnknownCommand(std::move(request), rest);

  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  for (const Option& option : request.command().options) {
    std::visit(
        [&](auto field) {
          auto& value = request.settings.*field;
          if constexpr (std::is_same_v<decltype(field), bool Settings::*>) {
            app.add_flag(option.names, value);
          } else {
            app.add_option(option.names, value);
          }
        },
        option.field);
  }
  try {
    // CLI11 takes the arguments from the back.
    app.parse(std::vector<std::string>(rest.rbegin(), rest.rend()));
  } catch (const CLI::ParseError& error) {
    const std::string hint = SeeHelp(request.path);
    return Fail(std::move(request), WhatIsWrong(error), hint);
  }
  TakeOperands(app.remaining(), request) && CheckChoices(request) && CheckThreads(request) &&
      CheckOperands(request);
  return request;
}

}  // namespace sayso::cli
