#include "src/cli/table_json.h"

#include "reports/json_writer.h"

namespace sayso::cli {
namespace {

std::string RowObject(const Table& table, const std::vector<std::string>& row) {
  std::string text;
  JsonWriter json(text);
  json.BeginObject();
  for (size_t i = 0; i < table.columns.size(); ++i) {
    json.Key(table.columns[i].name);
    json.StringOrNull(row[i]);
  }
  json.EndObject();
  json.Flush();
  return text;
}

}  // namespace

void WriteTableJson(const Table& table, bool lines, std::ostream& out) {
  const char* separator = lines ? "" : "[\n";
  for (const std::vector<std::string>& row : table.rows) {
    out << separator << RowObject(table, row);
    if (lines) out << "\n";
    separator = lines ? "" : ",\n";
  }
  if (!lines) out << (table.rows.empty() ? "[]\n" : "\n]\n");
}

}  // namespace sayso::cli
