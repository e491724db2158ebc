#ifndef SAYSO_SRC_INGEST_ARTICLE_READER_H_
#define SAYSO_SRC_INGEST_ARTICLE_READER_H_

#include <cstddef>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "src/ingest/input_file.h"
#include "src/ingest/input_path.h"
#include "src/ingest/manifest.h"
#include "src/text/document.h"

namespace sayso {

struct InputOptions {
  std::vector<std::string> paths;         // files, folders, "-" for standard input
  std::string manifest;                   // empty = the sayso.json beside each article
  bool records_on_stdin = false;          // standard input holds JSON lines, not one plain text
  uint64_t max_bytes = kMaxArticleBytes;  // of one article
};

// Articles one after another, in the order given; JSON lines are read as they are asked for, so
// that a stream of any length fits in memory. What cannot be read is told and passed over.
//
//   ArticleReader reader({.paths = {"monday/", "-"}}, tell);
//   while (auto document = reader.Next()) { … }
class ArticleReader {
 public:
  ArticleReader(InputOptions options, FaultSink tell);
  ~ArticleReader();

  // The next article; null after the last.
  std::shared_ptr<const Document> Next();

  // How many articles there are; 0 where that is not known before all are read (JSON, streams).
  size_t total() const { return total_; }

  // Whether the regular file `path` is one of the inputs, under whatever name.
  bool Reads(const std::string& path) const;

 private:
  std::shared_ptr<const Document> Open(const InputPath& input);
  std::shared_ptr<const Document> ReadTextFile(const InputPath& input);
  void OpenJson(const InputPath& input);
  std::shared_ptr<const Document> NextRecord();
  std::shared_ptr<const Document> NextLine();
  std::shared_ptr<const Document> Finish(Document document, const InputPath& input, size_t number);
  void WarnOfInvalidUtf8(const InputPath& input, const std::string& bytes, uint32_t line);
  void Complain(const InputPath& input, uint32_t line, std::string what, std::string hint = "");

  struct Records;  // the articles of a JSON file that are not handed out yet

  InputOptions options_;
  FaultSink tell_;
  Manifests manifests_;
  std::vector<InputPath> inputs_;
  size_t total_ = 0;
  size_t next_input_ = 0;
  std::unique_ptr<InputFile> lines_;  // open JSON lines, of inputs_[next_input_ - 1]
  std::unique_ptr<Records> records_;
  std::set<std::string> ids_;  // in use
};

}  // namespace sayso

#endif  // SAYSO_SRC_INGEST_ARTICLE_READER_H_
