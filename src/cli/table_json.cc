#include "src/cli/table_json.h"

#include "src/cli/json_list.h"

namespace sayso::cli {

void WriteTableJson(const Table& table, bool lines, std::ostream& out) {
  WriteJsonList(table.rows, lines, out, [&](const auto& row, JsonWriter& json) {
    json.BeginObject();
    for (size_t i = 0; i < table.columns.size(); ++i) {
      json.Key(table.columns[i].name);
      json.StringOrNull(row[i]);
    }
    json.EndObject();
  });
}

}  // namespace sayso::cli
