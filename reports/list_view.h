#ifndef SAYSO_REPORTS_LIST_VIEW_H_
#define SAYSO_REPORTS_LIST_VIEW_H_

#include <string>

#include "reports/table.h"
#include "src/analyzer/analyzer.h"

namespace sayso {

// What `sayso list` shows. An empty field lets everything through; texts match in any case and
// anywhere: "orsk" finds "Lena Orsk", also by the name the article uses for her.
struct StatementFilter {
  std::string speaker;
  std::string outlet;
  std::string kind;      // "direct", "indirect", "mixed"
  std::string contains;  // in the statement's words
};

bool Matches(const StatementFilter& filter, const DocumentAnalysis& document,
             const Attribution& attribution);

// Who said what: one row a statement, in the order of the documents.
Table StatementTable(const Analysis& analysis, const StatementFilter& filter = {});

}  // namespace sayso

#endif  // SAYSO_REPORTS_LIST_VIEW_H_
