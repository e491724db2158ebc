#ifndef SAYSO_REPORTS_JSON_DOCUMENT_H_
#define SAYSO_REPORTS_JSON_DOCUMENT_H_

#include "reports/json_writer.h"
#include "src/analyzer/analyzer.h"

namespace sayso::json {

// One document as an object: what it is, its attributions, figures and issues.
void WriteDocument(const DocumentAnalysis& document, JsonWriter& json);

}  // namespace sayso::json

#endif  // SAYSO_REPORTS_JSON_DOCUMENT_H_
