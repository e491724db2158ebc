#include "src/analyzer/analyze_all.h"

#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/parallel_pipeline.h>

#include <atomic>
#include <iterator>
#include <utility>
#include <vector>

#include "src/compare/compare.h"
#include "src/overrides/apply_overrides.h"

namespace sayso {
namespace {

// Takes documents from `next`, works on `options.threads` of them at a time, and gives the products
// to `use` in the order of the documents until it returns false.
template <typename Product>
void RunInOrder(const NextDocument& next, const BatchOptions& options,
                const std::function<Product(std::shared_ptr<const Document>)>& work,
                const std::function<bool(Product)>& use) {
  namespace tbb = oneapi::tbb;
  const auto threads = static_cast<size_t>(options.threads);
  const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, threads);
  std::atomic<bool> wanted = true;
  size_t done = 0;

  const auto read = [&](tbb::flow_control& flow) -> std::shared_ptr<const Document> {
    auto document = wanted ? next() : nullptr;
    if (!document) flow.stop();
    return document;
  };
  const auto hand_on = [&](const std::shared_ptr<Product>& product) {
    if (!wanted) return;
    if (!use(std::move(*product))) wanted = false;
    if (options.progress) options.progress(++done);
  };
  tbb::parallel_pipeline(
      2 * threads, tbb::make_filter<void, std::shared_ptr<const Document>>(
                       tbb::filter_mode::serial_in_order, read) &
                       tbb::make_filter<std::shared_ptr<const Document>, std::shared_ptr<Product>>(
                           tbb::filter_mode::parallel,
                           [&](std::shared_ptr<const Document> document) {
                             return std::make_shared<Product>(work(std::move(document)));
                           }) &
                       tbb::make_filter<std::shared_ptr<Product>, void>(
                           tbb::filter_mode::serial_in_order, hand_on));
}

std::vector<Override> CorrectionsOf(const BatchOptions& options) {
  std::vector<Override> corrections;
  for (const AppliedOverride& asked : options.overrides) corrections.push_back(asked.correction);
  return corrections;
}

std::vector<std::vector<std::string>> Apply(const std::vector<Override>& corrections,
                                            DocumentAnalysis& found) {
  if (corrections.empty()) return {};
  return Apply(corrections, {found.document->id, found.text, found.attributions, found.figures});
}

}  // namespace

std::vector<AnalyzedDocument> AnalyzeEach(const NextDocument& next, const Ruleset& ruleset,
                                          const BatchOptions& options) {
  const std::vector<Override> corrections = CorrectionsOf(options);
  std::vector<AnalyzedDocument> documents;
  RunInOrder<AnalyzedDocument>(
      next, options,
      [&](std::shared_ptr<const Document> document) {
        DocumentAnalysis found = AnalyzeDocument(std::move(document), ruleset, options.analyze);
        auto changed = Apply(corrections, found);
        DocumentRecord record = MakeRecord(found);
        return AnalyzedDocument{std::move(found), std::move(record), std::move(changed)};
      },
      [&](AnalyzedDocument document) {
        documents.push_back(std::move(document));
        return true;
      });
  return documents;
}

void Correct(const std::vector<Override>& corrections, AnalyzedDocument& document) {
  document.changed = Apply(corrections, document.analysis);
  document.record = MakeRecord(document.analysis);
}

Analysis CompareAnalyzed(std::vector<AnalyzedDocument> documents,
                         std::vector<AppliedOverride> overrides, const Ruleset& ruleset) {
  Analysis analysis;
  analysis.overrides = std::move(overrides);
  std::vector<DocumentRecord> records;
  for (AnalyzedDocument& document : documents) {
    for (size_t i = 0; i < document.changed.size(); ++i) {
      std::move(document.changed[i].begin(), document.changed[i].end(),
                std::back_inserter(analysis.overrides[i].changed));
    }
    analysis.documents.push_back(std::move(document.analysis));
    records.push_back(std::move(document.record));
  }
  analysis.comparison = Compare(records, ruleset);
  return analysis;
}

Analysis AnalyzeAll(const NextDocument& next, const Ruleset& ruleset, const BatchOptions& options) {
  return CompareAnalyzed(AnalyzeEach(next, ruleset, options), options.overrides, ruleset);
}

void AnalyzeStream(const NextDocument& next, const Ruleset& ruleset, const BatchOptions& options,
                   const StreamStages& stages) {
  using Product = std::pair<DocumentAnalysis, std::string>;
  const std::vector<Override> corrections = CorrectionsOf(options);
  RunInOrder<Product>(
      next, options,
      [&](std::shared_ptr<const Document> document) {
        DocumentAnalysis found = AnalyzeDocument(std::move(document), ruleset, options.analyze);
        Apply(corrections, found);
        std::string text = stages.render(found);
        return Product(std::move(found), std::move(text));
      },
      [&](const Product& product) { return stages.write(product.first, product.second); });
}

}  // namespace sayso
