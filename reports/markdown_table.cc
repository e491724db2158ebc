#include "reports/model/words.h"
#include "reports/table.h"
#include "reports/visible.h"

namespace sayso {

std::string MarkdownText(std::string_view text) {
  constexpr std::string_view kMarks = "\\`*_[]|~#";
  std::string out;
  for (char c : OneLine(Visible(text))) {
    if (c == '<') {
      out += "&lt;";
    } else if (c == '&') {
      out += "&amp;";
    } else {
      if (kMarks.find(c) != std::string_view::npos) out += '\\';
      out += c;
    }
  }
  return out;
}

void WriteMarkdownTable(const Table& table, std::ostream& out) {
  auto shown = [&](auto write) {
    out << '|';
    for (size_t c = 0; c < table.columns.size(); ++c) {
      if (!table.columns[c].on_terminal) continue;
      write(c);
      out << '|';
    }
    out << '\n';
  };
  shown([&](size_t c) { out << ' ' << MarkdownText(Capitalised(table.columns[c].name)) << ' '; });
  shown([&](size_t c) { out << (table.columns[c].numeric ? " ---: " : " --- "); });
  for (const auto& row : table.rows) {
    shown([&](size_t c) { out << ' ' << MarkdownText(row[c]) << ' '; });
  }
}

}  // namespace sayso
