#ifndef SAYSO_SRC_CLI_TABLE_JSON_H_
#define SAYSO_SRC_CLI_TABLE_JSON_H_

#include <ostream>

#include "reports/table.h"

namespace sayso::cli {

// A table for programs: an array of objects with the columns as keys and text as values, null where
// a cell is empty. With `lines` the objects stand one a line, without an array around them.
void WriteTableJson(const Table& table, bool lines, std::ostream& out);

}  // namespace sayso::cli

#endif  // SAYSO_SRC_CLI_TABLE_JSON_H_
