#ifndef SAYSO_SRC_SERVE_LIBRARY_H_
#define SAYSO_SRC_SERVE_LIBRARY_H_

#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <string>

#include "src/ingest/article_reader.h"
#include "src/serve/snapshot.h"

namespace sayso::serve {

struct LibraryOptions {
  InputOptions inputs;  // no standard input: it cannot be read again
  std::shared_ptr<const Ruleset> ruleset;
  ReportOptions report;  // of the exports
  int threads = 1;
  FaultSink tell;                             // what is amiss with an input, each time it is read
  std::function<void(size_t done)> progress;  // articles analysed; may be empty
};

// The articles behind the pages, read again when files change. An article whose bytes and metadata
// stayed is not analysed again; findings are made anew, since they need all articles.
class Library {
 public:
  explicit Library(LibraryOptions options);

  // Looks at the files, and reads them if any was added, changed or removed since; the first call
  // reads them all. True where that gave other articles. One thread calls it.
  bool Refresh();
  // Never null after the first Refresh(). Any thread.
  std::shared_ptr<const Snapshot> Current() const;

 private:
  Reading Read();

  LibraryOptions options_;
  std::string stamp_;  // of the files as last read
  mutable std::mutex mutex_;
  std::shared_ptr<const Snapshot> current_;
};

}  // namespace sayso::serve

#endif  // SAYSO_SRC_SERVE_LIBRARY_H_
