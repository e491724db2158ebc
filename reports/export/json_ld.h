#ifndef SAYSO_REPORTS_EXPORT_JSON_LD_H_
#define SAYSO_REPORTS_EXPORT_JSON_LD_H_

#include <ostream>

#include "reports/report.h"

namespace sayso {

// schema.org as JSON-LD, one graph: a NewsArticle for each article, a Quotation for each statement
// in quotation marks, a Claim for each reported one and for each claimant's value of a measure, the
// value as an Observation. How claims stand to each other has no place in schema.org and stands
// under "sayso:". What is denied, negated, asked or not said at all is no claim of its speaker and
// is left out. A ClaimReview is written for each of ReportOptions::reviews and never otherwise.
void WriteJsonLd(const Analysis& analysis, const ReportOptions& options, std::ostream& out);

}  // namespace sayso

#endif  // SAYSO_REPORTS_EXPORT_JSON_LD_H_
