#include "src/serve/library.h"

#include <map>
#include <utility>

#include "src/analyzer/analyze_all.h"
#include "src/compare/compare.h"
#include "src/serve/file_stamp.h"

namespace sayso::serve {
namespace {

bool SameArticle(const Document& a, const Document& b) {
  const Metadata &m = a.metadata, &n = b.metadata;
  return a.path == b.path && a.text == b.text && m.title == n.title && m.outlet == n.outlet &&
         m.published == n.published && m.url == n.url && m.author == n.author &&
         m.language == n.language;
}

// Where the documents of a snapshot stand in it, by id.
std::map<std::string_view, size_t> PlacesIn(const Snapshot* snapshot) {
  std::map<std::string_view, size_t> places;
  if (snapshot == nullptr) return places;
  const auto& documents = snapshot->analysis().documents;
  for (size_t i = 0; i < documents.size(); ++i) places.emplace(documents[i].document->id, i);
  return places;
}

}  // namespace

Library::Library(LibraryOptions options) : options_(std::move(options)) {}

std::shared_ptr<const Snapshot> Library::Current() const {
  const std::lock_guard lock(mutex_);
  return current_;
}

bool Library::Refresh() {
  std::vector<std::string> paths = options_.inputs.paths;
  if (!options_.inputs.manifest.empty()) paths.push_back(options_.inputs.manifest);
  // Taken before reading: what is written meanwhile is seen the next time.
  std::string stamp = FileStamp(paths);
  if (current_ && stamp == stamp_) return false;
  stamp_ = std::move(stamp);
  auto next = std::make_shared<const Snapshot>(Read(), options_.report);
  if (current_ && current_->id() == next->id()) return false;
  const std::lock_guard lock(mutex_);
  current_ = std::move(next);
  return true;
}

Reading Library::Read() {
  Reading reading{.ruleset = options_.ruleset};
  ArticleReader reader(options_.inputs, [&](const InputFault& fault) {
    reading.faults.push_back(fault);
    if (options_.tell) options_.tell(fault);
  });

  // What was analysed before is taken over; the rest is analysed and put into its place.
  const auto old = current_;
  const auto places = PlacesIn(old.get());
  std::vector<size_t> anew;
  const NextDocument next = [&]() -> std::shared_ptr<const Document> {
    while (auto document = reader.Next()) {
      const auto known = places.find(document->id);
      reading.analysis.documents.emplace_back();
      reading.records.emplace_back();
      if (known == places.end() ||
          !SameArticle(*old->analysis().documents[known->second].document, *document)) {
        anew.push_back(reading.records.size() - 1);
        return document;
      }
      reading.analysis.documents.back() = old->analysis().documents[known->second];
      reading.records.back() = old->records()[known->second];
    }
    return nullptr;
  };
  auto found = AnalyzeEach(next, *options_.ruleset,
                           {.threads = options_.threads, .progress = options_.progress});
  for (size_t i = 0; i < found.size(); ++i) {
    reading.analysis.documents[anew[i]] = std::move(found[i].analysis);
    reading.records[anew[i]] = std::move(found[i].record);
  }
  reading.analysis.comparison = Compare(reading.records, *options_.ruleset);
  return reading;
}

}  // namespace sayso::serve
