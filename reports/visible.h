#ifndef SAYSO_REPORTS_VISIBLE_H_
#define SAYSO_REPORTS_VISIBLE_H_

#include <string>
#include <string_view>

namespace sayso {

// Text of an article made safe to show: always UTF-8; control characters as their pictures (␇),
// line and paragraph separators and characters that turn the direction of writing as "[U+202E]", so
// that no article can rewrite what stands around it. Line feeds and tabs stay.
std::string Visible(std::string_view bytes);
void AppendVisible(char32_t point, std::string& out);

// Columns of a terminal: 2 for wide characters, 0 for combining ones.
int ColumnsOf(char32_t point);
int ColumnsOf(std::string_view text);

}  // namespace sayso

#endif  // SAYSO_REPORTS_VISIBLE_H_
