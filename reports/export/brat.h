#ifndef SAYSO_REPORTS_EXPORT_BRAT_H_
#define SAYSO_REPORTS_EXPORT_BRAT_H_

#include <string>
#include <vector>

#include "reports/report.h"

namespace sayso {

// brat standoff: for each article its text as it was analysed and an .ann with the same name, and
// annotation.conf, so that brat shows the folder as it stands. Offsets count code points; a span
// over several lines is split at them, since brat takes no line end inside a span.
//
//   T1  Cue 16 20       said
//   T2  Speaker 21 33   Lena Storvik
//   T3  Quote 0 15      The door is open
//   E1  Attribution:T1 Source:T2 Content:T3
//   A1  Denied E1
//   #1  AnnotatorNotes E1   demo/a1; speaker: Lena Storvik
//
// A statement without a word of saying is a relation Attr from its source to its content.
std::vector<ReportFile> BratFiles(const Analysis& analysis, const ReportOptions& options);

// The .ann of one article.
std::string BratAnnotations(const DocumentAnalysis& document);

}  // namespace sayso

#endif  // SAYSO_REPORTS_EXPORT_BRAT_H_
