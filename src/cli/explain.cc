#include <algorithm>
#include <string>
#include <vector>

#include "src/base/edit_distance.h"
#include "src/cli/articles.h"
#include "src/cli/command.h"
#include "src/cli/common_options.h"
#include "src/cli/write_explanations.h"

namespace sayso::cli {
namespace {

// Whether any result has the id; otherwise says so and which one was likely meant.
bool CheckId(const Analysis& analysis, const std::string& id, Messages& messages) {
  std::vector<std::string> ids;
  for (const DocumentAnalysis& document : analysis.documents) {
    for (const auto* statements : {&document.attributions, &document.nested}) {
      for (const Attribution& attribution : *statements) ids.push_back(attribution.id);
    }
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

// The results asked for, in the order of the articles, findings last.
std::vector<Explanation> Explain(const Analysis& analysis, const Settings& settings) {
  const Explainer explainer(analysis, settings.verbose || !settings.id.empty());
  std::vector<Explanation> explanations;
  const auto add = [&](const std::string& id, const auto&... result) {
    const bool wanted = settings.id.empty() || settings.id == id;
    if (wanted) explanations.push_back(explainer.Explain(result...));
  };
  for (const DocumentAnalysis& document : analysis.documents) {
    for (const auto* statements : {&document.attributions, &document.nested}) {
      for (const Attribution& said : *statements) add(said.id, document, said);
    }
    for (const Figure& figure : document.figures) add(figure.id, document, figure);
  }
  for (const Finding& finding : analysis.comparison.findings) add(finding.id, finding);
  return explanations;
}

ExitCode RunExplain(const Settings& settings, Messages& messages) {
  const auto articles = Articles::Open(settings, messages);
  if (!articles) return ExitCode::kUsage;
  const Analysis analysis = articles->Analyze({.keep_candidates = true});
  if (!CheckId(analysis, settings.id, messages)) return ExitCode::kUsage;
  return WriteResult(settings, messages, nullptr, [&](std::ostream& out) {
    WriteExplanations(Explain(analysis, settings), settings, out);
  });
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
                   {"sayso explain articles/ --id u-2c41", "a finding over several articles"},
                   {"sayso explain --format json ferry.txt", "for programs"}},
      .operands = ArticlePaths(),
      .options = Join({{{"--id", "ID", "only the result with this id", &Settings::id},
                        FormatOption({"text", "json", "jsonl"}),
                        OutputOption()},
                       ReadingOptions(),
                       MessageOptions()}),
      .run = RunExplain,
  };
}

}  // namespace sayso::cli
