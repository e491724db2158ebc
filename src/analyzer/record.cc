#include "src/analyzer/analyzer.h"

namespace sayso {

DocumentRecord MakeRecord(const DocumentAnalysis& analysis) {
  DocumentRecord record;
  record.id = analysis.document->id;
  record.outlet = analysis.text.metadata.outlet;
  record.title = analysis.text.metadata.title;
  record.published = ParseIsoDate(analysis.text.metadata.published);
  record.wires = analysis.wires;
  return record;
}

}  // namespace sayso
