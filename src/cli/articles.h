#ifndef SAYSO_SRC_CLI_ARTICLES_H_
#define SAYSO_SRC_CLI_ARTICLES_H_

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "src/analyzer/analyze_all.h"
#include "src/cli/exit_code.h"
#include "src/cli/messages.h"
#include "src/cli/output.h"
#include "src/cli/settings.h"
#include "src/findings/value_rule.h"
#include "src/ingest/article_reader.h"

namespace sayso::cli {

// The articles the user named, being analysed by the rules the user asked for. What is amiss with
// an input is told while it is read.
class Articles {
 public:
  // Nothing where the rules could not be loaded or the output is one of the inputs; that was told.
  // `records_on_stdin`: see InputOptions.
  static std::unique_ptr<Articles> Open(const Settings& settings, Messages& messages,
                                        bool records_on_stdin = false);

  // All of them, compared.
  Analysis Analyze(const AnalyzeOptions& options = {});
  // One after another: what `render` makes of each, on any thread, goes to `write` in order, until
  // that returns false.
  void Stream(const std::function<std::string(const DocumentAnalysis&)>& render,
              const std::function<bool(const std::string&)>& write);

  const Ruleset& ruleset() const { return *ruleset_; }
  // Inputs that could not be read, each with why, as far as they were reached.
  const std::vector<std::string>& skipped() const { return skipped_; }

 private:
  Articles(const Settings& settings, Messages& messages, bool records_on_stdin,
           std::shared_ptr<const Ruleset> ruleset);
  NextDocument Next();
  BatchOptions Options(const AnalyzeOptions& options);
  void TellIssues(const DocumentAnalysis& analysis);
  void TellUnused(const AppliedOverride& applied);

  Messages& messages_;
  int threads_;
  std::optional<ValueRule> value_rule_;
  std::shared_ptr<const Ruleset> ruleset_;
  std::vector<std::string> skipped_;
  ArticleReader reader_;
  std::vector<AppliedOverride> overrides_;  // as asked for; nothing applied yet
};

// Writes what `write` makes to the output the user asked for, and gives the exit code of the whole
// command. `findings` are looked at for --fail-on; may be null.
ExitCode WriteResult(const Settings& settings, Messages& messages, const Comparison* findings,
                     const std::function<void(std::ostream&)>& write);

// Finishes `output` and gives the exit code.
ExitCode FinishResult(Output& output, const Settings& settings, Messages& messages,
                      const Comparison* findings);

}  // namespace sayso::cli

#endif  // SAYSO_SRC_CLI_ARTICLES_H_
