#include "reports/table.h"
#include "reports/visible.h"
#include "src/base/decimal.h"

namespace sayso {
namespace {

bool LooksLikeFormula(const std::string& cell) {
  return !cell.empty() && std::string_view("=+-@\t\r").find(cell[0]) != std::string_view::npos;
}

std::string Cell(const std::string& raw, bool numeric) {
  std::string cell = Visible(raw);
  if (LooksLikeFormula(cell) && !(numeric && Decimal::Parse(cell))) cell.insert(0, 1, '\'');
  if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
  std::string quoted = "\"";
  for (char c : cell) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

}  // namespace

void WriteCsv(const Table& table, std::ostream& out) {
  auto line = [&](auto cell) {
    std::string text;
    for (size_t c = 0; c < table.columns.size(); ++c) {
      if (table.columns[c].in_csv) text += "," + cell(c);
    }
    out << std::string_view(text).substr(text.empty() ? 0 : 1) << "\r\n";
  };
  line([&](size_t c) { return Cell(table.columns[c].name, false); });
  for (const auto& row : table.rows) {
    line([&](size_t c) { return Cell(row[c], table.columns[c].numeric); });
  }
}

}  // namespace sayso
