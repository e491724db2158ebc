#include <algorithm>

#include "reports/table.h"
#include "reports/visible.h"
#include "src/base/code_points.h"

namespace sayso {

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

}  // namespace sayso
