#include "nlohmann/json.hpp"
#include "reports/json.h"
#include "src/base/hash.h"
#include "src/cli/articles.h"
#include "src/cli/command.h"
#include "src/cli/common_options.h"

namespace sayso::cli {
namespace {

ExitCode RunVersion(const Settings& settings, Messages& messages) {
  return WriteResult(settings, messages, nullptr, [&](std::ostream& out) {
    if (!settings.json) {
      out << "sayso " SAYSO_VERSION "\n";
      return;
    }
    const nlohmann::ordered_json version = {
        {"sayso", SAYSO_VERSION},
        {"schema", kAnalysisSchema},
        {"lexicon", StableHashHex(Ruleset::Builtin()->lexicon().bytes())},
    };
    out << version.dump(2) << "\n";
  });
}

}  // namespace

Command VersionCommand() {
  return {
      .name = "version",
      .summary = "which sayso this is",
      .details =
          "Prints the version; with --json also the schema that it writes and a checksum of "
          "the lexicon inside it. Two programs with the same three give the same results.",
      .examples = {{"sayso version --json", "for programs"}},
      .options = {{"--json", "", "as a JSON object", &Settings::json}},
      .run = RunVersion,
  };
}

}  // namespace sayso::cli
