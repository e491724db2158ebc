#ifndef SAYSO_REPORTS_EXPORT_TABLES_H_
#define SAYSO_REPORTS_EXPORT_TABLES_H_

#include <vector>

#include "reports/report.h"
#include "reports/table.h"

namespace sayso {

// One row a claim: a claimant's one value for a measure, with all articles that carry it. Figures
// that nothing was compared with are in the table of figures only.
Table ClaimsTable(const Analysis& analysis);

// For spreadsheets: claims.csv, figures.csv, quotes.csv, relations.csv. Their ids are those of the
// JSON, so that one leads to the other.
std::vector<ReportFile> CsvFiles(const Analysis& analysis, const ReportOptions& options);

}  // namespace sayso

#endif  // SAYSO_REPORTS_EXPORT_TABLES_H_
