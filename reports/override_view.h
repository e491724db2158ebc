#ifndef SAYSO_REPORTS_OVERRIDE_VIEW_H_
#define SAYSO_REPORTS_OVERRIDE_VIEW_H_

#include "reports/json_writer.h"
#include "reports/table.h"
#include "src/analyzer/analyzer.h"

namespace sayso {

// The user's corrections, as every result lists them. What a correction changed stands beside it,
// so that one that matched nothing is seen.

// One row a correction: what it does, who made it and why, when, how much it changed, its file.
Table OverrideTable(const Analysis& analysis);

// The array "overrides" of the JSON of an analysis, its key not included.
void WriteOverrides(const Analysis& analysis, JsonWriter& json);

}  // namespace sayso

#endif  // SAYSO_REPORTS_OVERRIDE_VIEW_H_
