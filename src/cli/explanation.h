#ifndef SAYSO_SRC_CLI_EXPLANATION_H_
#define SAYSO_SRC_CLI_EXPLANATION_H_

#include <string>
#include <vector>

#include "reports/model/index.h"
#include "src/analyzer/analyzer.h"
#include "src/base/code_points.h"

namespace sayso::cli {

// How a result came about: its parts, the steps that led to it in order, and what of the text they
// saw, each as a labelled line.
struct Explanation {
  struct Part {
    std::string label;  // "speaker", "step"; several parts may have one label
    std::string text;
  };

  std::string id;    // "ferry/a3"
  std::string kind;  // "direct statement"
  std::string path;  // empty for a finding, which stands in no single place
  LineColumn place;  // of its words
  std::vector<Part> parts;
};

// Explains the results of an analysis, which outlives it. `with_tokens`: also every token of the
// result's sentence with its classes, a part each.
class Explainer {
 public:
  Explainer(const Analysis& analysis, bool with_tokens)
      : index_(analysis), with_tokens_(with_tokens) {}

  // The words, the steps, the readings that were considered and the tokens of their sentence.
  Explanation Explain(const DocumentAnalysis& document, const Attribution& attribution) const;
  Explanation Explain(const DocumentAnalysis& document, const Figure& figure) const;
  // The rule, its reasons, and the figures it joins.
  Explanation Explain(const Finding& finding) const;

 private:
  const AnalysisIndex index_;
  const bool with_tokens_;
};

}  // namespace sayso::cli

#endif  // SAYSO_SRC_CLI_EXPLANATION_H_
