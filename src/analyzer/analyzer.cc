#include "src/analyzer/analyzer.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "absl/strings/str_cat.h"
#include "grammar/attribution.h"
#include "grammar/figure.h"
#include "grammar/loose_quotation.h"
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
  int32_t outer = -1;
  int n = 0;
  for (Attribution& a : analysis.nested) {
    n = a.outer == outer ? n + 1 : 1;
    outer = a.outer;
    a.id = absl::StrCat(analysis.attributions[static_cast<size_t>(outer)].id, ".", n);
    a.outlet = analysis.text.metadata.outlet;
  }
  for (size_t i = 0; i < analysis.figures.size(); ++i) {
    analysis.figures[i].id = absl::StrCat(id, "/f", i + 1);
  }
}

// Moves the nested statements, which stand last, to a place of their own.
void SetNestedApart(DocumentAnalysis& analysis) {
  std::vector<Attribution>& all = analysis.attributions;
  const auto nested = std::ranges::find_if(all, [](const Attribution& a) { return a.outer >= 0; });
  const auto outermost = static_cast<int32_t>(nested - all.begin());
  analysis.nested.assign(std::make_move_iterator(nested), std::make_move_iterator(all.end()));
  all.erase(nested, all.end());
  for (Figure& figure : analysis.figures) {
    if (figure.attribution < outermost) continue;
    figure.nested = figure.attribution - outermost;
    figure.attribution = analysis.nested[static_cast<size_t>(figure.nested)].outer;
  }
}

}  // namespace

std::span<const Attribution> DocumentAnalysis::NestedIn(int32_t outer) const {
  const auto [begin, end] =
      std::ranges::equal_range(nested, outer, std::ranges::less(), &Attribution::outer);
  return {begin, end};
}

const Attribution* DocumentAnalysis::HolderOf(const Figure& figure) const {
  if (figure.nested >= 0) return &nested[static_cast<size_t>(figure.nested)];
  return figure.attribution < 0 ? nullptr : &attributions[static_cast<size_t>(figure.attribution)];
}

DocumentAnalysis AnalyzeDocument(std::shared_ptr<const Document> document, const Ruleset& ruleset,
                                 const AnalyzeOptions& options) {
  DocumentAnalysis analysis;
  analysis.document = std::move(document);
  analysis.text = ReadText(*analysis.document, ruleset);
  const Text& text = analysis.text;
  analysis.issues = text.issues;

  const Cast cast(text);
  auto found = grammar::FindAttributions(text, {.keep_candidates = options.keep_candidates});
  analysis.loose_quotations = grammar::FindLooseQuotations(text, found);
  analysis.attributions = ResolveSpeakers(cast, std::move(found));
  auto quantities = grammar::FindFigures(text, analysis.issues);
  ResolveProvenance(text, quantities, analysis.attributions);
  analysis.figures = GiveMeaning(cast, std::move(quantities), analysis.attributions);
  SetNestedApart(analysis);
  analysis.wires = WiresOf(text, analysis.attributions);
  NameResults(analysis);
  return analysis;
}

}  // namespace sayso
