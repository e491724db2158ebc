#include "src/analyzer/analyzer.h"

#include <utility>

#include "grammar/attribution.h"
#include "grammar/figure.h"
#include "src/figures/meaning.h"
#include "src/resolve/resolve.h"

namespace sayso {

DocumentAnalysis AnalyzeDocument(std::shared_ptr<const Document> document, const Ruleset& ruleset,
                                 const AnalyzeOptions& options) {
  DocumentAnalysis analysis;
  analysis.document = std::move(document);
  analysis.text = ReadText(*analysis.document, ruleset);
  const Text& text = analysis.text;

  auto found = grammar::FindAttributions(text, {.keep_candidates = options.keep_candidates});
  analysis.attributions = ResolveSpeakers(text, std::move(found));
  analysis.figures = GiveMeaning(text, grammar::FindFigures(text), analysis.attributions);
  analysis.issues = text.issues;
  return analysis;
}

}  // namespace sayso
