#ifndef SAYSO_SRC_CLI_LOAD_RULES_H_
#define SAYSO_SRC_CLI_LOAD_RULES_H_

#include <memory>

#include "src/cli/messages.h"
#include "src/cli/settings.h"
#include "src/ruleset/ruleset.h"

namespace sayso::cli {

// The rules the user asked for; faults in them are told. Null where --rules could not be used at
// all, which is told too.
std::shared_ptr<const Ruleset> LoadRules(const Settings& settings, Messages& messages);

// An issue of a rule file, whose message begins with its place: "titles.json:3:7: unknown class".
InputFault FaultOfRules(const Issue& issue);

}  // namespace sayso::cli

#endif  // SAYSO_SRC_CLI_LOAD_RULES_H_
