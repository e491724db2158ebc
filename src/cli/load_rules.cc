#include "src/cli/load_rules.h"

#include <string>
#include <utility>
#include <vector>

#include "src/base/absl_view.h"

namespace sayso::cli {

InputFault FaultOfRules(const Issue& issue) {
  InputFault fault{.severity = issue.severity, .what = issue.message, .hint = issue.hint};
  const size_t colon = issue.message.find(": ");
  if (colon != issue.message.npos) {
    fault.path = issue.message.substr(0, colon);
    fault.what = issue.message.substr(colon + 2);
  }
  return fault;
}

std::shared_ptr<const Ruleset> LoadRules(const Settings& settings, Messages& messages) {
  if (settings.rules.empty()) return Ruleset::Builtin();
  std::vector<Issue> issues;
  auto ruleset = Ruleset::WithPacks(settings.rules, issues);
  for (const Issue& issue : issues) messages.Tell(FaultOfRules(issue));
  if (ruleset.ok()) return *std::move(ruleset);
  messages.Error(std::string(ToStd(ruleset.status().message())),
                 "--rules takes a folder laid out like the rules/ of sayso's source");
  return nullptr;
}

}  // namespace sayso::cli
