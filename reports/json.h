#ifndef SAYSO_REPORTS_JSON_H_
#define SAYSO_REPORTS_JSON_H_

#include <ostream>
#include <string>

#include "src/analyzer/analyzer.h"

namespace sayso {

// The contract for programs: docs/formats.md says what each field means, docs/analysis.schema.json
// holds its shape. Offsets leave in Unicode code points; numbers are exact; the text is ASCII.

inline constexpr std::string_view kAnalysisSchema = "sayso.analysis/1";

// One object with all documents and findings; a document, finding, measure or origin a line.
void WriteJson(const Analysis& analysis, std::ostream& out);

// One document as one line with its newline, for `--format jsonl`. Findings need all documents and
// are not in it. Documents may be written by many threads, each into a string of its own.
void AppendJsonLine(const DocumentAnalysis& document, std::string& out);
void WriteJsonLine(const DocumentAnalysis& document, std::ostream& out);

}  // namespace sayso

#endif  // SAYSO_REPORTS_JSON_H_
