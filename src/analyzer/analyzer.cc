#include "src/analyzer/analyzer.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "grammar/attribution.h"
#include "grammar/figure.h"
#include "src/analyzer/provenance.h"
#include "src/figures/meaning.h"
#include "src/resolve/provenance.h"
#include "src/resolve/resolve.h"

namespace sayso {
namespace {

// Results are named by their document and their place in it.
void NameResults(DocumentAnalysis& analysis) {
  const std::string& id = analysis.document->id;
  for (size_t i = 0; i < analysis.attributions.size(); ++i) {
    analysis.attributions[i].id = absl::StrCat(id, "/a", i + 1);
    analysis.attributions[i].outlet = analysis.text.metadata.outlet;
  }
  for (size_t i = 0; i < analysis.figures.size(); ++i) {
    analysis.figures[i].id = absl::StrCat(id, "/f", i + 1);
  }
}

}  // namespace

DocumentAnalysis AnalyzeDocument(std::shared_ptr<const Document> document, const Ruleset& ruleset,
                                 const AnalyzeOptions& options) {
  DocumentAnalysis analysis;
  analysis.document = std::move(document);
  analysis.text = ReadText(*analysis.document, ruleset);
  const Text& text = analysis.text;
  analysis.issues = text.issues;

  const Cast cast(text);
  auto found = grammar::FindAttributions(text, {.keep_candidates = options.keep_candidates});
  analysis.attributions = ResolveSpeakers(cast, std::move(found));
  auto quantities = grammar::FindFigures(text, analysis.issues);
  ResolveProvenance(text, quantities, analysis.attributions);
  analysis.figures = GiveMeaning(cast, std::move(quantities), analysis.attributions);
  analysis.wires = WiresOf(text, analysis.attributions);
  NameResults(analysis);
  return analysis;
}

}  // namespace sayso
