#ifndef SAYSO_REPORTS_TABLE_H_
#define SAYSO_REPORTS_TABLE_H_

#include <ostream>
#include <string>
#include <vector>

namespace sayso {

// Rows of text for people and spreadsheets. A view fills one; how it looks is decided here.
struct Column {
  std::string name;         // "speaker"
  bool on_terminal = true;  // false: only in CSV
  bool in_csv = true;       // false: only for people
  bool numeric = false;     // to the right; a leading minus is a sign, not a formula
  int least = 8;            // columns of a terminal it keeps when room is short
  bool spare = false;       // left out first when room is short
};

struct Table {
  std::vector<Column> columns;
  std::vector<std::vector<std::string>> rows;  // as many cells as columns
};

struct TerminalStyle {
  int width = 80;       // columns to fill at most; 0 = no limit
  bool colour = false;  // escape sequences for bold and dim
  // What was looked for: in colour it is marked wherever it stands, in any case.
  std::vector<std::string> looked_for = {};
};

// RFC 4180: CRLF, quoted where needed, a header row. A cell that a spreadsheet would run as a
// formula (it begins with = + - @ or a tab) gets a ' in front, except numbers in numeric columns.
void WriteCsv(const Table& table, std::ostream& out);

// GitHub's tables: cells on one line, marks escaped.
void WriteMarkdownTable(const Table& table, std::ostream& out);

// Columns that fit the width, wrapped at spaces, wide characters counted as two. Columns in which
// no row has text are left out. Where room is short, spare columns go, and it is said which; where
// it is too short for columns, every row is written as a block of lines.
void WriteTerminalTable(const Table& table, const TerminalStyle& style, std::ostream& out);

// `text` in lines of at most `width` columns, broken at spaces, inside a word only where it must
// be.
std::vector<std::string> Wrapped(std::string_view text, int width);

// `text` with everything that Markdown reads as a mark escaped, on one line.
std::string MarkdownText(std::string_view text);

}  // namespace sayso

#endif  // SAYSO_REPORTS_TABLE_H_
