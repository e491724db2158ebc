#include "reports/html/assets.h"
#include "reports/html/model.h"

namespace sayso::html {
namespace {

// Takes one line off the front of `text`.
std::string_view TakeLine(std::string_view& text) {
  size_t end = text.find('\n');
  std::string_view line = text.substr(0, end);
  text.remove_prefix(end == text.npos ? text.size() : end + 1);
  return line;
}

// `code` between backticks; everything else as it stands.
void WriteInline(std::string_view text, Writer& html) {
  for (bool code = false; !text.empty(); code = !code) {
    size_t end = std::min(text.find('`'), text.size());
    if (code) {
      html.Leaf("code", text.substr(0, end));
    } else {
      html.Text(text.substr(0, end));
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

// "| a | b |": its cells without the spaces around them.
std::vector<std::string_view> CellsOf(std::string_view row) {
  std::vector<std::string_view> cells;
  row.remove_prefix(1);
  while (!row.empty()) {
    size_t end = std::min(row.find('|'), row.size());
    std::string_view cell = row.substr(0, end);
    while (cell.starts_with(' ')) cell.remove_prefix(1);
    while (cell.ends_with(' ')) cell.remove_suffix(1);
    cells.push_back(cell);
    row.remove_prefix(std::min(end + 1, row.size()));
  }
  return cells;
}

void WriteRow(std::string_view line, bool head, Writer& html) {
  auto row = html.Open("tr");
  bool first = true;
  for (std::string_view cell : CellsOf(line)) {
    if (cell.empty()) {
      html.Leaf("td", "");
    } else if (head) {
      html.Leaf("th", {{"scope", "col"}, {"class", first ? "" : "n"}}, cell);
    } else if (first) {
      html.Leaf("th", {{"scope", "row"}}, cell);
    } else {
      html.Leaf("td", {{"class", "n"}}, cell);
    }
    first = false;
  }
}

void WriteTable(std::string_view first, std::string_view& rest, Writer& html) {
  auto scroll = html.OpenScroll("Accuracy");
  auto table = html.Open("table");
  {
    auto head = html.Open("thead");
    WriteRow(first, /*head=*/true, html);
  }
  if (rest.starts_with("|--")) TakeLine(rest);
  auto body = html.Open("tbody");
  while (rest.starts_with("|")) WriteRow(TakeLine(rest), /*head=*/false, html);
}

}  // namespace

// docs/accuracy.md as it was when the program was built: headings, tables, paragraphs.
void WriteAccuracy(Writer& html) {
  html.Leaf("h3", "Measured accuracy");
  auto details = html.Open("details");
  html.Leaf("summary", "How often this version was right on articles that people annotated");
  std::string_view rest = AccuracyText();
  std::string paragraph;
  auto end_paragraph = [&] {
    if (paragraph.empty()) return;
    auto p = html.Open("p");
    WriteInline(paragraph, html);
    paragraph.clear();
  };
  while (!rest.empty()) {
    std::string_view line = TakeLine(rest);
    if (line.empty() || line.starts_with("#") || line.starts_with("|")) end_paragraph();
    if (line.starts_with("## ")) {
      html.Leaf("h4", line.substr(3));
    } else if (line.starts_with("|")) {
      WriteTable(line, rest, html);
    } else if (!line.empty() && !line.starts_with("#")) {
      paragraph += (paragraph.empty() ? "" : " ") + std::string(line);
    }
  }
  end_paragraph();
}

}  // namespace sayso::html
