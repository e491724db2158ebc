#ifndef SAYSO_SRC_ANALYZER_ANALYZE_ALL_H_
#define SAYSO_SRC_ANALYZER_ANALYZE_ALL_H_

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "src/analyzer/analyzer.h"

namespace sayso {

// The next document to analyse; null after the last. Called by one thread at a time.
using NextDocument = std::function<std::shared_ptr<const Document>()>;

struct BatchOptions {
  AnalyzeOptions analyze;
  int threads = 1;  // documents analysed at a time, at least 1
  // Corrections to apply to each document; what they changed is noted in Analysis::overrides.
  std::vector<AppliedOverride> overrides;
  // Told after each document how many are done; may be empty. Called by one thread at a time.
  std::function<void(size_t done)> progress;
};

// A document with what it contributes to comparing.
struct AnalyzedDocument {
  DocumentAnalysis analysis;
  DocumentRecord record;
  std::vector<std::vector<std::string>> changed;  // for each correction, ids of what it changed
};

// Analyses all documents and compares nothing: for who keeps them and compares when all are there.
std::vector<AnalyzedDocument> AnalyzeEach(const NextDocument& next, const Ruleset& ruleset,
                                          const BatchOptions& options);

// Applies corrections to a document that has none applied, and makes its record anew.
void Correct(const std::vector<Override>& corrections, AnalyzedDocument& document);

// Compares documents to which the same `overrides` were applied.
Analysis CompareAnalyzed(std::vector<AnalyzedDocument> documents,
                         std::vector<AppliedOverride> overrides, const Ruleset& ruleset);

// Analyses all documents and compares them. The result does not depend on `threads`.
Analysis AnalyzeAll(const NextDocument& next, const Ruleset& ruleset, const BatchOptions& options);

// What to do with each document of a stream.
struct StreamStages {
  // Makes of it what will be written; runs on any thread.
  std::function<std::string(const DocumentAnalysis&)> render;
  // Takes it and what was made of it, in the order given, on one thread at a time. Once it returns
  // false no more documents are asked for.
  std::function<bool(const DocumentAnalysis&, const std::string&)> write;
};

// Analyses documents as they come; holds a few a thread, however many there are.
void AnalyzeStream(const NextDocument& next, const Ruleset& ruleset, const BatchOptions& options,
                   const StreamStages& stages);

}  // namespace sayso

#endif  // SAYSO_SRC_ANALYZER_ANALYZE_ALL_H_
