#ifndef SAYSO_REPORTS_EXPORT_WEB_ANNOTATION_H_
#define SAYSO_REPORTS_EXPORT_WEB_ANNOTATION_H_

#include <ostream>

#include "reports/report.h"

namespace sayso {

// W3C Web Annotation (https://www.w3.org/TR/annotation-model/), one annotation a line: statements
// (motivation identifying: who says it), figures (classifying: what is counted) and findings
// (linking: how figures stand to each other). Each target is named by its words with enough around
// them to be unique, and by its place in code points; without text (ReportOptions::with_text) by
// its place alone.
void WriteWebAnnotations(const Analysis& analysis, const ReportOptions& options, std::ostream& out);

}  // namespace sayso

#endif  // SAYSO_REPORTS_EXPORT_WEB_ANNOTATION_H_
