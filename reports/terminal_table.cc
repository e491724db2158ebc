#include <algorithm>

#include "absl/strings/ascii.h"
#include "reports/model/words.h"
#include "reports/table.h"
#include "reports/visible.h"
#include "src/base/absl_view.h"

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

// Takes from the widest column until all fit or none has more than its least.
void Shrink(const Table& table, int width, Layout& layout) {
  for (int over = layout.total() - width; over > 0; --over) {
    int widest = -1;
    for (size_t i = 0; i < layout.widths.size(); ++i) {
      bool spare = layout.widths[i] > table.columns[layout.shown[i]].least;
      if (spare && (widest < 0 || layout.widths[i] > layout.widths[widest])) {
        widest = static_cast<int>(i);
      }
    }
    if (widest < 0) return;
    --layout.widths[widest];
  }
}

// Without the columns that can be spared; their names go to `left_out`.
Layout WithoutSpare(const Table& table, const Layout& layout, std::vector<std::string>& left_out) {
  Layout kept;
  for (size_t i = 0; i < layout.shown.size(); ++i) {
    const Column& column = table.columns[layout.shown[i]];
    if (column.spare) {
      left_out.push_back(column.name);
    } else {
      kept.shown.push_back(layout.shown[i]);
      kept.widths.push_back(layout.widths[i]);
    }
  }
  return kept;
}

// Makes the layout fit. False where no column may be made narrower any more.
bool Fit(const Table& table, int width, Layout& layout, std::vector<std::string>& left_out) {
  const Layout natural = layout;
  Shrink(table, width, layout);
  if (layout.total() <= width) return true;
  layout = WithoutSpare(table, natural, left_out);
  Shrink(table, width, layout);
  return layout.total() <= width;
}

std::string Padded(const std::string& text, std::string marked, int width, bool right) {
  std::string space(std::max(0, width - ColumnsOf(text)), ' ');
  return right ? space + marked : std::move(marked) + space;
}

// Writes a table to a terminal of some style.
class TableWriter {
 public:
  TableWriter(const Table& table, const TerminalStyle& style, std::ostream& out)
      : table_(table), style_(style), out_(out) {
    for (const Column& column : table.columns) names_.push_back(Capitalised(column.name));
    for (const std::string& text : style.looked_for) {
      if (style.colour && !text.empty()) looked_for_.push_back(absl::AsciiStrToLower(ToAbsl(text)));
    }
  }

  void WriteColumns(const Layout& layout) {
    std::vector<std::string> rules(names_.size());
    for (size_t i = 0; i < layout.shown.size(); ++i) {
      rules[layout.shown[i]] = std::string(layout.widths[i], '-');
    }
    WriteRow(layout, names_, "\x1b[1m");
    WriteRow(layout, rules, "\x1b[2m");
    for (const auto& row : table_.rows) WriteRow(layout, row, "");
  }

  // Every row as lines of name and cell, a blank line between rows.
  void WriteBlocks(const Layout& layout) {
    int names = 0;
    for (size_t column : layout.shown) names = std::max(names, ColumnsOf(names_[column]));
    const int room = std::max(kLeastRoom, style_.width - names - kGap);
    for (size_t r = 0; r < table_.rows.size(); ++r) {
      if (r > 0) out_ << '\n';
      for (size_t column : layout.shown) WriteField(column, table_.rows[r][column], names, room);
    }
  }

  void WriteLeftOut(const std::vector<std::string>& columns) {
    out_ << Start("\x1b[2m") << "(left out for want of room: " << Joined(columns) << ")"
         << Start("\x1b[0m") << '\n';
  }

 private:
  static constexpr int kLeastRoom = 12;

  std::string_view Start(std::string_view escape) const { return style_.colour ? escape : ""; }

  void WriteField(size_t column, const std::string& cell, int names, int room) {
    if (cell.empty()) return;
    std::string name = names_[column];
    for (const std::string& line : Wrapped(cell, room)) {
      out_ << Start("\x1b[2m") << Padded(name, name, names, false) << Start("\x1b[0m") << "  "
           << Marked(line) << '\n';
      name.clear();
    }
  }

  void WriteRow(const Layout& layout, const std::vector<std::string>& cells,
                std::string_view escape) {
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
        text += Padded(cell, escape.empty() ? Marked(cell) : cell, layout.widths[i],
                       table_.columns[layout.shown[i]].numeric);
      }
      text.erase(text.find_last_not_of(' ') + 1);
      out_ << Start(escape) << text << (escape.empty() ? "" : Start("\x1b[0m")) << '\n';
    }
  }

  // With what was looked for in bold.
  std::string Marked(const std::string& line) const {
    std::string marked;
    const std::string lower = looked_for_.empty() ? "" : absl::AsciiStrToLower(ToAbsl(line));
    for (size_t at = 0; at < line.size();) {
      const size_t found = LookedForAt(lower, at);
      if (found > 0) {
        marked += "\x1b[1;33m" + line.substr(at, found) + "\x1b[0m";
        at += found;
      } else {
        marked += line[at++];
      }
    }
    return marked;
  }

  // How many bytes at `at` were looked for; 0 = none.
  size_t LookedForAt(std::string_view lower, size_t at) const {
    for (const std::string& text : looked_for_) {
      if (at < lower.size() && lower.substr(at).starts_with(text)) return text.size();
    }
    return 0;
  }

  const Table& table_;
  const TerminalStyle& style_;
  std::ostream& out_;
  std::vector<std::string> names_;
  std::vector<std::string> looked_for_;  // lower case
};

}  // namespace

void WriteTerminalTable(const Table& table, const TerminalStyle& style, std::ostream& out) {
  Table clean = table;
  for (auto& row : clean.rows) {
    for (std::string& cell : row) cell = OneLine(Visible(cell));
  }
  TableWriter writer(clean, style, out);
  Layout layout = Natural(clean);
  std::vector<std::string> left_out;
  if (style.width > 0 && !Fit(clean, style.width, layout, left_out)) {
    return writer.WriteBlocks(Natural(clean));
  }
  writer.WriteColumns(layout);
  if (!left_out.empty()) writer.WriteLeftOut(left_out);
}

}  // namespace sayso
