#include <unistd.h>

#include <algorithm>
#include <string>
#include <vector>

#include "src/base/edit_distance.h"
#include "src/cli/articles.h"
#include "src/cli/command.h"
#include "src/cli/common_options.h"
#include "src/cli/explanation.h"

namespace sayso::cli {
namespace {

// Whether any result has the id; otherwise says so and which one was likely meant.
bool CheckId(const Analysis& analysis, const std::string& id, Messages& messages) {
  std::vector<std::string> ids;
  for (const DocumentAnalysis& document : analysis.documents) {
    for (const Attribution& attribution : document.attributions) ids.push_back(attribution.id);
    for (const Figure& figure : document.figures) ids.push_back(figure.id);
  }
  for (const Finding& finding : analysis.comparison.findings) ids.push_back(finding.id);
  if (id.empty() || std::find(ids.begin(), ids.end(), id) != ids.end()) return true;
  const std::string nearest = Nearest(id, ids);
  messages.Error("no result has the id \"" + id + "\"",
                 nearest.empty() ? "sayso analyze shows the ids of all results"
                                 : "did you mean " + nearest + "?");
  return false;
}

void WriteExplanations(const Analysis& analysis, const Settings& settings, std::ostream& out) {
  const Style style(settings.output.empty() && WantsColor(settings.color, STDOUT_FILENO));
  const bool with_tokens = settings.verbose || !settings.id.empty();
  Explanation explanation(analysis, style, with_tokens, out);
  const auto wanted = [&](const std::string& id) {
    return settings.id.empty() || settings.id == id;
  };
  for (const DocumentAnalysis& document : analysis.documents) {
    for (const Attribution& attribution : document.attributions) {
      if (wanted(attribution.id)) explanation.Statement(document, attribution);
    }
    for (const Figure& figure : document.figures) {
      if (wanted(figure.id)) explanation.Figure(document, figure);
    }
  }
  for (const Finding& finding : analysis.comparison.findings) {
    if (wanted(finding.id)) explanation.Finding(finding);
  }
}

ExitCode RunExplain(const Settings& settings, Messages& messages) {
  const auto articles = Articles::Open(settings, messages);
  if (!articles) return ExitCode::kUsage;
  const Analysis analysis = articles->Analyze({.keep_candidates = true});
  if (!CheckId(analysis, settings.id, messages)) return ExitCode::kUsage;
  return WriteResult(settings, messages, nullptr,
                     [&](std::ostream& out) { WriteExplanations(analysis, settings, out); });
}

}  // namespace

Command ExplainCommand() {
  return {
      .name = "explain",
      .summary = "which tokens, productions and rules made a result",
      .details =
          "Shows of every statement, figure and finding how it came about: its words, the "
          "production that read it, the readings that were considered with their scores, the "
          "steps to its speaker, and of a finding its rule and reasons. With --id or "
          "--verbose also the tokens of its sentence.",
      .examples = {{"sayso explain ferry.txt", "everything in one article"},
                   {"sayso explain ferry.txt --id ferry/a3",
                    "one result; ids are those of analyze"},
                   {"sayso explain articles/ --id u-2c41", "a finding over several articles"}},
      .operands = ArticlePaths(),
      .options =
          Join({{{"--id", "ID", "only the result with this id", &Settings::id}, OutputOption()},
                ReadingOptions(),
                MessageOptions()}),
      .run = RunExplain,
  };
}

}  // namespace sayso::cli
