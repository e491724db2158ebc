#ifndef SAYSO_REPORTS_HTML_H_
#define SAYSO_REPORTS_HTML_H_

#include <ostream>

#include "reports/report.h"
#include "src/analyzer/analyzer.h"

namespace sayso {

// The fact-check report as one page: no network, no script, light and dark, for screen and paper.
// Sections stand in reports/html/, one file each, in the order an editor reads them. Every text of
// an article goes through HtmlWriter, which escapes it.
void WriteHtml(const Analysis& analysis, const ReportOptions& options, std::ostream& out);

}  // namespace sayso

#endif  // SAYSO_REPORTS_HTML_H_
