#ifndef SAYSO_REPORTS_HTML_MARK_H_
#define SAYSO_REPORTS_HTML_MARK_H_

#include <string_view>

#include "reports/html/scale.h"
#include "reports/html/writer.h"
#include "src/figures/figure.h"

namespace sayso::html {

// How a value is drawn. Open ends are arrows, never a point at infinity.
enum class MarkKind { kExactly, kAtLeast, kUpTo, kRange, kAbout, kWithdrawn };
MarkKind MarkOf(const Figure& figure);
std::string_view Legend(MarkKind kind);  // "exactly"

// Where a mark stands on its line.
struct Extent {
  double left, right;
};
// Draws the value on the line at height `y`.
Extent DrawMark(const Figure& figure, const Scale& scale, double y, Writer& html);
// A sample of a kind, 48 wide, for the legend.
void DrawSample(MarkKind kind, double x, double y, Writer& html);

}  // namespace sayso::html

#endif  // SAYSO_REPORTS_HTML_MARK_H_
