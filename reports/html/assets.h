#ifndef SAYSO_REPORTS_HTML_ASSETS_H_
#define SAYSO_REPORTS_HTML_ASSETS_H_

#include <string_view>

namespace sayso::html {

// reports/assets/report.css, inside the program.
std::string_view ReportCss();

// docs/accuracy.md, inside the program: what was measured before it was built.
std::string_view AccuracyText();

}  // namespace sayso::html

#endif  // SAYSO_REPORTS_HTML_ASSETS_H_
