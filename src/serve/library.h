#ifndef SAYSO_SRC_SERVE_LIBRARY_H_
#define SAYSO_SRC_SERVE_LIBRARY_H_

#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "src/analyzer/analyze_all.h"
#include "src/ingest/article_reader.h"
#include "src/serve/snapshot.h"

namespace sayso::serve {

struct LibraryOptions {
  InputOptions inputs;    // no standard input: it cannot be read again
  std::string overrides;  // the user's corrections; empty = beside the articles
  std::shared_ptr<const Ruleset> ruleset;
  ReportOptions report;  // of the exports
  int threads = 1;
  FaultSink tell;  // what is amiss with an input, each time it is read
  // Articles analysed, of how many: 0 where some are taken over. May be empty.
  std::function<void(size_t done, size_t total)> progress;
};

// The articles behind the pages, read again when files change. An article whose bytes and metadata
// stayed is not analysed again; findings are made anew, since they need all articles.
class Library {
 public:
  explicit Library(LibraryOptions options);

  // Looks at the files, and reads them if any was added, changed or removed since; the first call
  // reads them all. True where that gave other articles. Any thread.
  bool Refresh();
  // Never null after the first Refresh(). Any thread.
  std::shared_ptr<const Snapshot> Current() const;
  // The file that new corrections go to, there or not.
  std::string CorrectionsFile() const;

 private:
  // Without corrections, so that they can be taken back.
  using Articles = std::vector<std::shared_ptr<const AnalyzedDocument>>;

  std::vector<std::string> WatchedPaths() const;
  Reading Read();
  Articles ReadArticles(const FaultSink& tell) const;

  const LibraryOptions options_;
  std::mutex refresh_;  // held while reading: of all below but current_
  std::string stamp_;   // of the files as last read
  Articles articles_;
  mutable std::mutex mutex_;  // of current_
  std::shared_ptr<const Snapshot> current_;
};

}  // namespace sayso::serve

#endif  // SAYSO_SRC_SERVE_LIBRARY_H_
