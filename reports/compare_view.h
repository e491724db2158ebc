#ifndef SAYSO_REPORTS_COMPARE_VIEW_H_
#define SAYSO_REPORTS_COMPARE_VIEW_H_

#include <ostream>
#include <string>
#include <vector>

#include "reports/model/measures.h"
#include "reports/table.h"
#include "src/analyzer/analyzer.h"

namespace sayso {

// What `sayso compare` shows: for each measure its claims side by side, and what the rules say.

// A measure's claims: claimant, value as written, our reading, as-of, articles, origins, outlets.
Table ClaimTable(const MeasureView& view);

// "29 (Pavel Drum) / at least 41 (Lena Orsk)".
std::string ClaimsInWords(const Relation& relation, const std::vector<Claim>& claims);
// The reasons of all its findings, each once.
std::vector<std::string> ReasonsOf(const Relation& relation);

void WriteComparison(const Analysis& analysis, const TerminalStyle& style, std::ostream& out);

// For spreadsheets: one row a figure with all parts of its key and the verdicts it is in, also the
// figures that nothing was compared with.
Table FigureTable(const Analysis& analysis);

// One row a finding.
Table RelationTable(const Analysis& analysis);

}  // namespace sayso

#endif  // SAYSO_REPORTS_COMPARE_VIEW_H_
