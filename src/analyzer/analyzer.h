#ifndef SAYSO_SRC_ANALYZER_ANALYZER_H_
#define SAYSO_SRC_ANALYZER_ANALYZER_H_

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "src/ast/loose_quotation.h"
#include "src/figures/figure.h"
#include "src/findings/finding.h"
#include "src/findings/record.h"
#include "src/overrides/override.h"
#include "src/resolve/attribution.h"
#include "src/text/text.h"

namespace sayso {

// The pipeline. Analysing one document is a pure function of its bytes, its metadata and the rules;
// comparing works on the records that documents contribute.

struct AnalyzeOptions {
  bool keep_candidates = false;  // keep what the grammar considered, for `sayso explain`
};

// All that one document says. Owns the document; spans point into document->text.
struct DocumentAnalysis {
  std::shared_ptr<const Document> document;
  Text text;
  std::vector<Attribution> attributions;
  std::vector<Attribution> nested;  // told inside the content of others; `outer` names them
  std::vector<ast::LooseQuotation> loose_quotations;  // nobody's statements
  std::vector<Figure> figures;
  std::vector<std::string> wires;  // agencies credited, canonical names, sorted
  std::vector<Issue> issues;

  // The statements told inside the content of attribution number `outer`.
  std::span<const Attribution> NestedIn(int32_t outer) const;
  // The innermost statement that holds a figure of the document; null where none does.
  const Attribution* HolderOf(const Figure& figure) const;
};

struct Analysis {
  std::vector<DocumentAnalysis> documents;  // in the order given
  std::vector<AppliedOverride> overrides;   // the user's corrections, all that were asked for
  Comparison comparison;
};

DocumentAnalysis AnalyzeDocument(std::shared_ptr<const Document> document, const Ruleset& ruleset,
                                 const AnalyzeOptions& options = {});

// What a document contributes to comparing.
DocumentRecord MakeRecord(const DocumentAnalysis& analysis);

}  // namespace sayso

#endif  // SAYSO_SRC_ANALYZER_ANALYZER_H_
