#include "src/cli/common_options.h"

#include <utility>

#include "src/findings/value_rule.h"

namespace sayso::cli {

Operands ArticlePaths() {
  return {.name = "PATH...",
          .files = true,
          .missing = "name a file, a folder, or - for standard input"};
}

Option FormatOption(std::vector<std::string> formats) {
  std::string help = "how to write it: " + formats.front() + " (default)";
  for (size_t i = 1; i < formats.size(); ++i) help += ", " + formats[i];
  return {"-f,--format", "FORMAT", std::move(help), &Settings::format, std::move(formats)};
}

Option OutputOption() {
  return {"-o,--output", "FILE", "write to FILE rather than to standard output", &Settings::output};
}

Option FailOnOption() {
  return {"--fail-on",
          "SEVERITY",
          "exit with 1 where a finding is at least info, minor, moderate or major",
          &Settings::fail_on,
          {"info", "minor", "moderate", "major"}};
}

Option ValueRuleOption() {
  Option option{"--rule", "RULE", "print one value a measure, picked by:", &Settings::value_rule};
  for (ValueRule rule : kValueRules) {
    option.choices.emplace_back(Name(rule));
    option.help += (option.choices.size() > 1 ? ", " : " ") + option.choices.back();
  }
  return option;
}

std::vector<Option> ReadingOptions() {
  return {
      {"--manifest", "FILE",
       "outlet, date, url and title of the articles (default: sayso.json beside them)",
       &Settings::manifest},
      {"--overrides", "FILE",
       "your corrections (default: sayso-overrides.json beside the articles)",
       &Settings::overrides},
      {"--rules", "DIR", "add the rule packs in DIR to those built in", &Settings::rules},
      {"-j,--jobs", "N", "articles read at a time (default: one a processor)", &Settings::threads},
  };
}

std::vector<Option> MessageOptions() {
  return {
      {"--color",
       "WHEN",
       "auto (default), always, never; NO_COLOR is honoured",
       &Settings::color,
       {"auto", "always", "never"}},
      {"-q,--quiet", "", "errors only", &Settings::quiet},
      {"-v,--verbose", "", "notes too", &Settings::verbose},
  };
}

std::vector<Option> Join(std::initializer_list<std::vector<Option>> groups) {
  std::vector<Option> all;
  for (const std::vector<Option>& group : groups) all.insert(all.end(), group.begin(), group.end());
  return all;
}

}  // namespace sayso::cli
