#ifndef SAYSO_SRC_CLI_COMMON_OPTIONS_H_
#define SAYSO_SRC_CLI_COMMON_OPTIONS_H_

#include <initializer_list>
#include <string>
#include <vector>

#include "src/cli/command.h"

namespace sayso::cli {

// Options that several commands have, in the order in which --help lists them.

Operands ArticlePaths();
// --format with its choices; the first is the default.
Option FormatOption(std::vector<std::string> formats);
Option OutputOption();
Option FailOnOption();
// --rule: how one value is picked out of claims that differ.
Option ValueRuleOption();
// --manifest, --rules, --jobs.
std::vector<Option> ReadingOptions();
// --color, --quiet, --verbose.
std::vector<Option> MessageOptions();

std::vector<Option> Join(std::initializer_list<std::vector<Option>> groups);

}  // namespace sayso::cli

#endif  // SAYSO_SRC_CLI_COMMON_OPTIONS_H_
