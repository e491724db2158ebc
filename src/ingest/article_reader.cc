#include "src/ingest/article_reader.h"

#include <sys/stat.h>

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "nlohmann/json.hpp"
#include "src/base/code_points.h"
#include "src/base/date.h"
#include "src/ingest/article_record.h"
#include "src/ingest/article_text.h"
#include "src/ingest/json_text.h"

namespace sayso {

using nlohmann::json;

struct ArticleReader::Records {
  json articles;  // an array
  size_t next = 0;
};

ArticleReader::ArticleReader(InputOptions options, FaultSink tell)
    : options_(std::move(options)), tell_(std::move(tell)), manifests_(options_.manifest, tell_) {
  inputs_ = FindInputs(options_.paths, tell_);
  for (InputPath& input : inputs_) {
    if (input.path == "-" && options_.records_on_stdin) input.form = InputForm::kJsonLines;
    if (input.form == InputForm::kText) ids_.insert(input.id);
  }
  const bool known = std::all_of(inputs_.begin(), inputs_.end(), [](const InputPath& input) {
    return input.form == InputForm::kText && input.path != "-";
  });
  if (known) total_ = inputs_.size();
}

ArticleReader::~ArticleReader() = default;

bool ArticleReader::Reads(const std::string& path) const {
  struct stat sought {};
  if (stat(path.c_str(), &sought) != 0 || !S_ISREG(sought.st_mode)) return false;
  return std::any_of(inputs_.begin(), inputs_.end(), [&](const InputPath& input) {
    struct stat status {};
    return stat(input.path.c_str(), &status) == 0 && status.st_dev == sought.st_dev &&
           status.st_ino == sought.st_ino;
  });
}

std::shared_ptr<const Document> ArticleReader::Next() {
  while (true) {
    if (records_ || lines_) {
      if (auto document = records_ ? NextRecord() : NextLine()) return document;
      continue;
    }
    if (next_input_ == inputs_.size()) return nullptr;
    if (auto document = Open(inputs_[next_input_++])) return document;
  }
}

// The article of a text file; null after a fault and where records come from `input` from now on.
std::shared_ptr<const Document> ArticleReader::Open(const InputPath& input) {
  switch (input.form) {
    case InputForm::kText:
      return ReadTextFile(input);
    case InputForm::kJson:
      OpenJson(input);
      return nullptr;
    case InputForm::kJsonLines:
      lines_ = std::make_unique<InputFile>(input.path);
      return nullptr;
  }
  return nullptr;
}

std::shared_ptr<const Document> ArticleReader::ReadTextFile(const InputPath& input) {
  auto document = std::make_shared<Document>();
  auto fault = ReadWhole(input.path, options_.max_bytes, document->text);
  if (!fault) fault = WhyNoText(document->text, input.path);
  if (fault) {
    tell_(*fault);
    return nullptr;
  }
  document->id = input.id;
  document->path = input.path;
  document->metadata = manifests_.Find(input);
  return document;
}

// Reads a file that holds one article, an array of them, or, whatever its name, JSON lines.
void ArticleReader::OpenJson(const InputPath& input) {
  std::string bytes;
  if (const auto fault = ReadWhole(input.path, options_.max_bytes, bytes)) return tell_(*fault);
  json content;
  if (const auto fault = ParseJson(bytes, input.path, content)) {
    json first;
    const size_t line_end = bytes.find('\n');
    const bool lines = line_end < bytes.size() && fault->line > 1 &&
                       !ParseJson(bytes.substr(0, line_end), input.path, first);
    if (!lines) return tell_(*fault);
    lines_ = std::make_unique<InputFile>(input.path);
    return;
  }
  WarnOfInvalidUtf8(input, bytes, 1);
  records_ = std::make_unique<Records>();
  records_->articles = content.is_array() ? std::move(content) : json::array({std::move(content)});
}

std::shared_ptr<const Document> ArticleReader::NextRecord() {
  const InputPath& input = inputs_[next_input_ - 1];
  const size_t total = records_->articles.size();
  if (records_->next == total) {
    records_.reset();
    return nullptr;
  }
  const size_t number = ++records_->next;
  std::string why;
  auto document = ReadRecord(records_->articles[number - 1], why);
  if (document) return Finish(*std::move(document), input, total == 1 ? 0 : number);
  // Other JSON may lie beside the articles of a folder; a file that was named is meant.
  if (total > 1) why = absl::StrCat("article ", number, ": ", why);
  if (input.named() || total > 1) {
    Complain(input, 0, why, "put the text under \"text\"; docs/formats.md lists other names");
  } else {
    tell_({.severity = Issue::Severity::kNote, .path = input.path, .what = why + "; left out"});
  }
  return nullptr;
}

std::shared_ptr<const Document> ArticleReader::NextLine() {
  const InputPath& input = inputs_[next_input_ - 1];
  std::string line;
  const bool has_line = lines_->ReadLine(options_.max_bytes, line);
  if (lines_->fault()) tell_(*lines_->fault());
  if (!has_line) {
    lines_.reset();
    return nullptr;
  }
  if (line.find_first_not_of(" \t\r") == line.npos) return nullptr;
  const uint32_t number = lines_->line_number();
  json record;
  if (auto fault = ParseJson(line, input.path, record, number)) {
    fault->hint = R"(each line is one article: {"id": "…", "text": "…"})";
    tell_(*fault);
    return nullptr;
  }
  WarnOfInvalidUtf8(input, line, number);
  std::string why;
  auto document = ReadRecord(record, why);
  if (document) return Finish(*std::move(document), input, number);
  Complain(input, number, why, R"(each line is one article: {"id": "…", "text": "…"})");
  return nullptr;
}

// Gives a record its path, a unique id and what the manifest adds. `number` counts within the
// input; 0 = it is the only one.
std::shared_ptr<const Document> ArticleReader::Finish(Document document, const InputPath& input,
                                                      size_t number) {
  document.path = input.path;
  if (document.id.empty()) {
    document.id = number == 0 ? input.id : absl::StrCat(input.id, "-", number);
  }
  const std::string given = document.id;
  for (size_t n = 2; !ids_.insert(document.id).second; ++n) {
    document.id = absl::StrCat(given, "#", n);
  }
  Metadata& metadata = document.metadata;
  if (!metadata.published.empty() && !ParseIsoDate(metadata.published)) {
    tell_({.severity = Issue::Severity::kWarning,
           .path = input.path,
           .line = lines_ ? static_cast<uint32_t>(number) : 0,
           .what = "the date \"" + metadata.published + "\" of " + document.id +
                   " is not understood and is left out",
           .hint = "write it as 2031-05-02"});
    metadata.published.clear();
  }
  return std::make_shared<const Document>(std::move(document));
}

// JSON cannot hold such bytes, so they are gone before the document is made.
void ArticleReader::WarnOfInvalidUtf8(const InputPath& input, const std::string& bytes,
                                      uint32_t line) {
  const size_t offset = FindInvalidUtf8(bytes);
  if (offset == bytes.npos) return;
  const LineColumn place = LineColumnOf(bytes, static_cast<uint32_t>(offset));
  tell_({.severity = Issue::Severity::kWarning,
         .path = input.path,
         .line = line + place.line - 1,
         .column = place.column,
         .what = "bytes that are not UTF-8; each is read as U+FFFD",
         .hint = "convert the file to UTF-8"});
}

void ArticleReader::Complain(const InputPath& input, uint32_t line, std::string what,
                             std::string hint) {
  tell_({.path = input.path, .line = line, .what = std::move(what), .hint = std::move(hint)});
}

}  // namespace sayso
