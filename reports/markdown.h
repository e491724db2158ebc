#ifndef SAYSO_REPORTS_MARKDOWN_H_
#define SAYSO_REPORTS_MARKDOWN_H_

#include <ostream>

#include "reports/report.h"
#include "src/analyzer/analyzer.h"

namespace sayso {

// The report for chat and mail: findings, figures side by side, who said what, outlets, gaps.
void WriteMarkdown(const Analysis& analysis, const ReportOptions& options, std::ostream& out);

}  // namespace sayso

#endif  // SAYSO_REPORTS_MARKDOWN_H_
