#include "reports/compare_view.h"
#include "reports/override_view.h"
#include "src/cli/articles.h"
#include "src/cli/command.h"
#include "src/cli/common_options.h"
#include "src/cli/table_json.h"
#include "src/cli/terminal.h"

namespace sayso::cli {
namespace {

// Tables as one object, so that findings, figures and corrections stay together.
void WriteAllAsJson(const Analysis& analysis, std::ostream& out) {
  out << "{\"findings\": ";
  WriteTableJson(RelationTable(analysis), /*lines=*/false, out);
  out << ",\"figures\": ";
  WriteTableJson(FigureTable(analysis), /*lines=*/false, out);
  out << ",\"overrides\": ";
  WriteTableJson(OverrideTable(analysis), /*lines=*/false, out);
  out << "}\n";
}

void WriteAllAsMarkdown(const Analysis& analysis, std::ostream& out) {
  out << "## Findings\n\n";
  WriteMarkdownTable(RelationTable(analysis), out);
  out << "\n## Figures\n\n";
  WriteMarkdownTable(FigureTable(analysis), out);
  if (analysis.overrides.empty()) return;
  out << "\n## Corrections by the user\n\n";
  WriteMarkdownTable(OverrideTable(analysis), out);
}

void WriteForPeople(const Analysis& analysis, const TerminalStyle& style, std::ostream& out) {
  WriteComparison(analysis, style, out);
  if (analysis.overrides.empty()) return;
  out << "\nCorrections by the user\n";
  WriteTerminalTable(OverrideTable(analysis), style, out);
}

ExitCode RunCompare(const Settings& settings, Messages& messages) {
  const auto articles = Articles::Open(settings, messages);
  if (!articles) return ExitCode::kUsage;
  const Analysis analysis = articles->Analyze();
  const bool for_people = settings.format.empty() || settings.format == "table";
  const bool nothing = analysis.comparison.measures.empty() && analysis.comparison.findings.empty();
  if (for_people && nothing && !analysis.documents.empty()) {
    messages.Warning("no two figures were found that measure the same");
  }
  return WriteResult(settings, messages, &analysis.comparison, [&](std::ostream& out) {
    if (settings.format == "csv") return WriteCsv(FigureTable(analysis), out);
    if (settings.format == "md") return WriteAllAsMarkdown(analysis, out);
    if (settings.format == "json") return WriteAllAsJson(analysis, out);
    WriteForPeople(analysis, TerminalStyleFor(settings), out);
  });
}

}  // namespace

Command CompareCommand() {
  return {
      .name = "compare",
      .summary = "figures side by side, and what the rules say of them",
      .details =
          "Lays the figures of the articles side by side, those that measure one thing "
          "together, and says what the rules make of each pair: a conflict, an update, another "
          "scope, one claim copied. It never says who is right. With --format csv: one row a "
          "figure.",
      .examples = {{"sayso compare articles/", "all that can be compared"},
                   {"sayso compare --fail-on major articles/", "exit with 1 on a major conflict"},
                   {"sayso compare --format csv articles/ -o figures.csv", "for a spreadsheet"}},
      .operands = ArticlePaths(),
      .options = Join({{FormatOption({"table", "json", "csv", "md"}), OutputOption(),
                        FailOnOption(), ValueRuleOption()},
                       ReadingOptions(),
                       MessageOptions()}),
      .run = RunCompare,
  };
}

}  // namespace sayso::cli
