#include <algorithm>

#include "reports/model/words.h"
#include "reports/table.h"
#include "reports/visible.h"
#include "src/base/code_points.h"

namespace sayso {
namespace {

constexpr int kGap = 2;

// The columns that are shown and how wide each is.
struct Layout {
  std::vector<size_t> shown;
  std::vector<int> widths;  // of `shown`

  int total() const {
    int sum = kGap * (static_cast<int>(widths.size()) - 1);
    for (int width : widths) sum += width;
    return sum;
  }
};

Layout Natural(const Table& table) {
  Layout layout;
  for (size_t c = 0; c < table.columns.size(); ++c) {
    if (!table.columns[c].on_terminal) continue;
    int width = 0;
    for (const auto& row : table.rows) width = std::max(width, ColumnsOf(row[c]));
    if (width == 0 && !table.rows.empty()) continue;
    layout.shown.push_back(c);
    layout.widths.push_back(std::max(width, ColumnsOf(table.columns[c].name)));
  }
  return layout;
}

// Takes from the widest column until all fit or none has more than `least(column)`.
template <class Least>
void Shrink(int width, Layout& layout, Least least) {
  for (int over = layout.total() - width; over > 0; --over) {
    int widest = -1;
    for (size_t i = 0; i < layout.widths.size(); ++i) {
      bool spare = layout.widths[i] > least(layout.shown[i]);
      if (spare && (widest < 0 || layout.widths[i] > layout.widths[widest])) {
        widest = static_cast<int>(i);
      }
    }
    if (widest < 0) return;
    --layout.widths[widest];
  }
}

void Fit(const Table& table, int width, Layout& layout) {
  constexpr int kReadable = 4;
  Shrink(width, layout, [&](size_t column) { return table.columns[column].least; });
  Shrink(width, layout, [](size_t) { return kReadable; });
}

std::string Padded(const std::string& text, int width, bool right) {
  std::string space(std::max(0, width - ColumnsOf(text)), ' ');
  return right ? space + text : text + space;
}

void WriteRow(const Table& table, const Layout& layout, const std::vector<std::string>& cells,
              std::string_view before, std::string_view after, std::ostream& out) {
  std::vector<std::vector<std::string>> columns;
  size_t height = 1;
  for (size_t i = 0; i < layout.shown.size(); ++i) {
    columns.push_back(Wrapped(cells[layout.shown[i]], layout.widths[i]));
    height = std::max(height, columns.back().size());
  }
  for (size_t line = 0; line < height; ++line) {
    std::string text;
    for (size_t i = 0; i < columns.size(); ++i) {
      const std::string& cell = line < columns[i].size() ? columns[i][line] : std::string();
      if (i) text.append(kGap, ' ');
      text += Padded(cell, layout.widths[i], table.columns[layout.shown[i]].numeric);
    }
    text.erase(text.find_last_not_of(' ') + 1);
    out << before << text << after << '\n';
  }
}

}  // namespace

std::vector<std::string> Wrapped(std::string_view text, int width) {
  std::vector<std::string> lines(1);
  width = std::max(width, 2);
  int used = 0;
  size_t space = 0;  // where the current line may break; 0 = nowhere
  for (size_t i = 0; i < text.size();) {
    CodePoint point = DecodeAt(text, i);
    i += point.size;
    int columns = ColumnsOf(point.value);
    if (point.value == ' ' && used > 0) space = lines.back().size();
    if (used + columns > width) {
      std::string rest;
      if (space > 0) {
        rest = lines.back().substr(std::min(space + 1, lines.back().size()));
        lines.back().resize(space);
      }
      lines.push_back(rest);
      used = ColumnsOf(rest);
      space = 0;
      if (point.value == ' ') continue;
    }
    AppendUtf8(point.value, lines.back());
    used += columns;
  }
  return lines;
}

void WriteTerminalTable(const Table& table, const TerminalStyle& style, std::ostream& out) {
  Table clean = table;
  for (auto& row : clean.rows) {
    for (std::string& cell : row) cell = OneLine(Visible(cell));
  }
  Layout layout = Natural(clean);
  if (style.width > 0) Fit(clean, style.width, layout);
  std::vector<std::string> names, rules;
  for (const Column& column : clean.columns) names.push_back(Capitalised(column.name));
  rules.resize(names.size());
  for (size_t i = 0; i < layout.shown.size(); ++i) {
    rules[layout.shown[i]] = std::string(layout.widths[i], '-');
  }
  std::string_view bold = style.colour ? "\x1b[1m" : "", dim = style.colour ? "\x1b[2m" : "";
  std::string_view plain = style.colour ? "\x1b[0m" : "";
  WriteRow(clean, layout, names, bold, plain, out);
  WriteRow(clean, layout, rules, dim, plain, out);
  for (const auto& row : clean.rows) WriteRow(clean, layout, row, "", "", out);
}

}  // namespace sayso
