#include "src/analyzer/analyzer.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "grammar/attribution.h"
#include "grammar/figure.h"
#include "src/figures/meaning.h"
#include "src/resolve/resolve.h"

namespace sayso {
namespace {

// Whether the name at `span` is a news agency's; outlets are credited too.
bool IsAgency(const Text& text, Span span) {
  const uint32_t first = text.TokenAt(span.begin);
  for (const Phrase& phrase : text.phrases) {
    if (phrase.tokens.begin != first) continue;
    const Entry entry = text.ruleset->lexicon().entry(phrase.entry);
    return (entry.classes | entry.proper).has(WordClass::kAgency);
  }
  return first < text.tokens.size() && text.tokens[first].has(WordClass::kAgency);
}

std::vector<std::string> AgenciesCredited(const Text& text) {
  std::vector<std::string> agencies;
  for (const Credit& credit : text.credits) {
    if (IsAgency(text, credit.span)) agencies.push_back(credit.name);
  }
  std::sort(agencies.begin(), agencies.end());
  agencies.erase(std::unique(agencies.begin(), agencies.end()), agencies.end());
  return agencies;
}

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

  auto found = grammar::FindAttributions(text, {.keep_candidates = options.keep_candidates});
  analysis.attributions = ResolveSpeakers(text, std::move(found));
  analysis.figures = GiveMeaning(text, grammar::FindFigures(text), analysis.attributions);
  analysis.wires = AgenciesCredited(text);
  analysis.issues = text.issues;
  NameResults(analysis);
  return analysis;
}

}  // namespace sayso
