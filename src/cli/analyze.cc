#include <utility>

#include "reports/json.h"
#include "src/cli/articles.h"
#include "src/cli/command.h"
#include "src/cli/common_options.h"

namespace sayso::cli {
namespace {

ExitCode RunAnalyze(const Settings& settings, Messages& messages) {
  const bool lines = settings.format == "jsonl";
  if (lines && !settings.fail_on.empty()) {
    messages.Error("--fail-on needs findings, and JSON lines have none",
                   "findings need all articles: use --format json");
    return ExitCode::kUsage;
  }
  const auto articles = Articles::Open(settings, messages, /*records_on_stdin=*/true);
  if (!articles) return ExitCode::kUsage;
  if (!lines) {
    const Analysis analysis = articles->Analyze();
    return WriteResult(settings, messages, &analysis.comparison,
                       [&](std::ostream& out) { WriteJson(analysis, out); });
  }

  Output output(settings.output);
  articles->Stream(
      [](const DocumentAnalysis& document) {
        std::string line;
        AppendJsonLine(document, line);
        return line;
      },
      [&](const std::string& line) {
        output.stream() << line;
        output.HandOn();  // whoever reads the pipe sees each article as it is done
        return output.ok();
      });
  return FinishResult(output, settings, messages, nullptr);
}

}  // namespace

Command AnalyzeCommand() {
  return {
      .name = "analyze",
      .summary = "everything, for programs: JSON",
      .details =
          "Writes all that was found: one JSON object with documents and findings, or with "
          "--format jsonl one line an article as it is read. docs/formats.md describes every "
          "field. Standard input (-) holds one article a line: {\"id\", \"text\", "
          "\"published\"?, \"outlet\"?, \"title\"?, \"url\"?}.",
      .examples = {{"sayso analyze articles/ > analysis.json", "one object with the findings"},
                   {"sayso analyze --format jsonl articles/",
                    "a line an article, without findings"},
                   {"crawl | sayso analyze --format jsonl -",
                    "articles as JSON lines from a program"}},
      .operands = ArticlePaths(),
      .options = Join(
          {{FormatOption({"json", "jsonl"}), OutputOption(), FailOnOption(), ValueRuleOption()},
           ReadingOptions(),
           MessageOptions()}),
      .run = RunAnalyze,
  };
}

}  // namespace sayso::cli
