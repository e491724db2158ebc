#ifndef SAYSO_REPORTS_JSON_COMPARISON_H_
#define SAYSO_REPORTS_JSON_COMPARISON_H_

#include "reports/json_writer.h"
#include "src/findings/finding.h"

namespace sayso::json {

// The fields that need all documents: findings, measures, origins, quotations; an item a line.
void WriteComparison(const Comparison& comparison, JsonWriter& json);

}  // namespace sayso::json

#endif  // SAYSO_REPORTS_JSON_COMPARISON_H_
