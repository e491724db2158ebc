#ifndef SAYSO_SRC_CLI_WRITE_TABLE_H_
#define SAYSO_SRC_CLI_WRITE_TABLE_H_

#include <ostream>

#include "reports/table.h"
#include "src/cli/command.h"
#include "src/cli/settings.h"

namespace sayso::cli {

// --format of a command whose result is one table: table (for people), json, jsonl, csv, md.
Option TableFormatOption();

// Writes the table in the format that was asked for. For people, what the user looked for with
// --speaker, --outlet and --contains is marked in it.
void WriteTable(const Table& table, const Settings& settings, std::ostream& out);

}  // namespace sayso::cli

#endif  // SAYSO_SRC_CLI_WRITE_TABLE_H_
