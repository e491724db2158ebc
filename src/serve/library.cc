#include "src/serve/library.h"

#include <map>
#include <utility>

#include "src/ingest/overrides_file.h"
#include "src/serve/file_stamp.h"

namespace sayso::serve {
namespace {

bool SameArticle(const Document& a, const Document& b) {
  const Metadata &m = a.metadata, &n = b.metadata;
  return a.path == b.path && a.text == b.text && m.title == n.title && m.outlet == n.outlet &&
         m.published == n.published && m.url == n.url && m.author == n.author &&
         m.language == n.language;
}

}  // namespace

Library::Library(LibraryOptions options) : options_(std::move(options)) {}

std::shared_ptr<const Snapshot> Library::Current() const {
  const std::lock_guard lock(mutex_);
  return current_;
}

std::string Library::CorrectionsFile() const {
  if (!options_.overrides.empty()) return options_.overrides;
  return OverridesFilesFor(options_.inputs.paths).front();
}

std::vector<std::string> Library::WatchedPaths() const {
  std::vector<std::string> paths = options_.inputs.paths;
  for (const std::string& file : OverridesFilesFor(options_.inputs.paths)) paths.push_back(file);
  for (const std::string& named : {options_.inputs.manifest, options_.overrides}) {
    if (!named.empty()) paths.push_back(named);
  }
  return paths;
}

bool Library::Refresh() {
  const std::lock_guard reading(refresh_);
  // Taken before reading: what is written meanwhile is seen the next time.
  std::string stamp = FileStamp(WatchedPaths());
  const auto old = Current();
  if (old && stamp == stamp_) return false;
  stamp_ = std::move(stamp);
  auto next = std::make_shared<const Snapshot>(Read(), options_.report);
  if (old && old->id() == next->id()) return false;
  const std::lock_guard lock(mutex_);
  current_ = std::move(next);
  return true;
}

Reading Library::Read() {
  Reading reading{.ruleset = options_.ruleset};
  const FaultSink tell = [&](const InputFault& fault) {
    reading.faults.push_back(fault);
    if (options_.tell) options_.tell(fault);
  };
  articles_ = ReadArticles(tell);
  auto overrides = LoadOverrides(options_.inputs.paths, options_.overrides, tell);
  std::vector<Override> corrections;
  for (const AppliedOverride& asked : overrides) corrections.push_back(asked.correction);

  std::vector<AnalyzedDocument> documents;
  for (const auto& article : articles_) {
    documents.push_back(*article);
    if (!corrections.empty()) Correct(corrections, documents.back());
  }
  reading.analysis = CompareAnalyzed(std::move(documents), std::move(overrides), *options_.ruleset);
  return reading;
}

// What was analysed before is taken over; the rest is analysed and put into its place.
Library::Articles Library::ReadArticles(const FaultSink& tell) const {
  std::map<std::string_view, const std::shared_ptr<const AnalyzedDocument>*> known;
  for (const auto& article : articles_) known.emplace(article->analysis.document->id, &article);

  ArticleReader reader(options_.inputs, tell);
  Articles articles;
  std::vector<size_t> anew;
  const NextDocument next = [&]() -> std::shared_ptr<const Document> {
    while (auto document = reader.Next()) {
      const auto old = known.find(document->id);
      if (old == known.end() || !SameArticle(*(*old->second)->analysis.document, *document)) {
        anew.push_back(articles.size());
        articles.push_back(nullptr);
        return document;
      }
      articles.push_back(*old->second);
    }
    return nullptr;
  };
  const auto progress = [&](size_t done) {
    if (options_.progress) options_.progress(done, known.empty() ? reader.total() : 0);
  };
  auto found =
      AnalyzeEach(next, *options_.ruleset, {.threads = options_.threads, .progress = progress});
  for (size_t i = 0; i < found.size(); ++i) {
    articles[anew[i]] = std::make_shared<const AnalyzedDocument>(std::move(found[i]));
  }
  return articles;
}

}  // namespace sayso::serve
