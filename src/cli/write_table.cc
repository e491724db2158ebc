#include "src/cli/write_table.h"

#include "src/cli/common_options.h"
#include "src/cli/table_json.h"
#include "src/cli/terminal.h"

namespace sayso::cli {

Option TableFormatOption() { return FormatOption({"table", "json", "jsonl", "csv", "md"}); }

void WriteTable(const Table& table, const Settings& settings, std::ostream& out) {
  if (settings.format == "csv") return WriteCsv(table, out);
  if (settings.format == "md") return WriteMarkdownTable(table, out);
  if (settings.format == "json") return WriteTableJson(table, /*lines=*/false, out);
  if (settings.format == "jsonl") return WriteTableJson(table, /*lines=*/true, out);
  TerminalStyle style = TerminalStyleFor(settings);
  style.looked_for = {settings.speaker, settings.outlet, settings.contains};
  WriteTerminalTable(table, style, out);
}

}  // namespace sayso::cli
