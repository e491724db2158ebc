#include "reports/list_view.h"
#include "src/cli/articles.h"
#include "src/cli/command.h"
#include "src/cli/common_options.h"
#include "src/cli/write_table.h"

namespace sayso::cli {
namespace {

ExitCode RunList(const Settings& settings, Messages& messages) {
  const auto articles = Articles::Open(settings, messages);
  if (!articles) return ExitCode::kUsage;
  const Analysis analysis = articles->Analyze();
  const Table table = StatementTable(analysis, {.speaker = settings.speaker,
                                                .outlet = settings.outlet,
                                                .kind = settings.kind,
                                                .contains = settings.contains});
  const bool for_people = settings.format.empty() || settings.format == "table";
  if (for_people && table.rows.empty()) {
    if (!analysis.documents.empty()) messages.Warning("no statement was found");
    return WriteResult(settings, messages, nullptr, [](std::ostream&) {});
  }
  return WriteResult(settings, messages, nullptr,
                     [&](std::ostream& out) { WriteTable(table, settings, out); });
}

std::vector<Option> FilterOptions() {
  return {
      {"--speaker", "NAME", "only of this speaker, also by another name", &Settings::speaker},
      {"--outlet", "NAME", "only in this outlet", &Settings::outlet},
      {"--kind",
       "KIND",
       "only direct, indirect or mixed ones",
       &Settings::kind,
       {"direct", "indirect", "mixed"}},
      {"--contains", "TEXT", "only those with this in their words", &Settings::contains},
  };
}

}  // namespace

Command ListCommand() {
  return {
      .name = "list",
      .summary = "who said what: speaker, statement, kind, outlet",
      .details =
          "Lists who said what: one row a statement with its speaker, its words, whether it "
          "is quoted directly, indirectly or both, and the outlet. Names and words are looked "
          "for in any case and anywhere.",
      .examples = {{"sayso list articles/", "every statement, as a table"},
                   {"sayso list --speaker orsk articles/", "what one person said"},
                   {"sayso list --kind direct --contains bridge ferry.txt",
                    "quotations on a subject"},
                   {"sayso list --format csv articles/ -o quotes.csv", "for a spreadsheet"}},
      .operands = ArticlePaths(),
      .options = Join({FilterOptions(),
                       {TableFormatOption(), OutputOption()},
                       ReadingOptions(),
                       MessageOptions()}),
      .run = RunList,
  };
}

}  // namespace sayso::cli
