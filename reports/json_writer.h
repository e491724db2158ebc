#ifndef SAYSO_REPORTS_JSON_WRITER_H_
#define SAYSO_REPORTS_JSON_WRITER_H_

#include <cassert>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include "src/base/decimal.h"

namespace sayso {

// Appends JSON to a string, without a tree. The text is ASCII only: a raw U+2028 inside a line
// would be an end of line to many readers of JSON lines. Strings may hold any bytes: what is not
// UTF-8 is written as U+FFFD. The caller keeps objects and arrays balanced; commas are set here.
//
//   std::string out;
//   JsonWriter json(out);
//   json.BeginObject();
//   json.Key("dead");
//   json.Number(41);
//   json.EndObject();
//   json.Flush();         // out is {"dead":41}; before, it may lack the last pieces
class JsonWriter {
 public:
  explicit JsonWriter(std::string& out) : out_(out) {}
  ~JsonWriter() { assert(size_ == 0 && "not flushed"); }
  JsonWriter(const JsonWriter&) = delete;
  JsonWriter& operator=(const JsonWriter&) = delete;

  void BeginObject() { Open('{'); }
  void EndObject() { Close('}'); }
  void BeginArray() { Open('['); }
  void EndArray() { Close(']'); }
  // A field's name: plain letters, written as they are.
  void Key(std::string_view name) {
    assert(name.size() + 3 <= kGathered - kBetween);
    char* at = Separated(name.size() + 3);
    *at++ = '"';
    std::memcpy(at, name.data(), name.size());
    at += name.size();
    *at++ = '"';
    *at++ = ':';
    Written(at, false);
  }

  void String(std::string_view bytes);
  void StringOrNull(std::string_view bytes) { bytes.empty() ? Null() : String(bytes); }
  void Number(int64_t value);
  void Number(Decimal value);  // exactly as it reads: 41, 0.4
  void Boolean(bool value) { Plain(value ? std::string_view("true") : "false"); }
  void Null() { Plain("null"); }
  void EmptyArray() { Plain("[]"); }
  // A string of plain letters, written as they are.
  void Word(std::string_view letters) {
    assert(letters.size() + 2 <= kGathered - kBetween);
    char* at = Separated(letters.size() + 2);
    *at++ = '"';
    std::memcpy(at, letters.data(), letters.size());
    at += letters.size();
    *at++ = '"';
    Written(at, true);
  }
  // A share in [0, 1], rounded to three places so that no binary noise shows.
  void Share(double value);
  // An array of two numbers.
  void Pair(uint32_t first, uint32_t second);
  void Field(std::string_view key, std::string_view text) {
    Key(key);
    String(text);
  }
  void FieldUnlessEmpty(std::string_view key, std::string_view text) {
    if (!text.empty()) Field(key, text);
  }
  // A field that is a list of strings.
  template <class Texts>
  void Strings(std::string_view key, const Texts& texts) {
    Key(key);
    BeginArray();
    for (const auto& text : texts) String(text);
    EndArray();
  }
  // Starts a new line before the next value or bracket; JSON readers skip it.
  void NewLine() { line_ = true; }

  void Flush() {
    out_.append(gathered_, size_);
    size_ = 0;
  }

 private:
  // Most pieces are a few bytes; each by itself appended to a string would cost more than it is.
  static constexpr size_t kGathered = 512;
  static constexpr size_t kBetween = 2;  // a comma and the end of a line

  // Where the next `size` bytes go, behind what sets them apart from the last value. Whoever writes
  // them tells with Written() where they end, and whether a comma must follow.
  char* Separated(size_t size) {
    if (size + kBetween > kGathered - size_) Flush();
    char* at = gathered_ + size_;
    *at = ',';
    at += comma_;
    return line_ ? NextLine(at) : at;
  }
  void Written(const char* end, bool value) {
    size_ = static_cast<size_t>(end - gathered_);
    comma_ = value;
  }
  char* NextLine(char* at) {
    *at = '\n';
    line_ = false;
    return at + 1;
  }
  void Plain(std::string_view value) {
    char* at = Separated(value.size());
    std::memcpy(at, value.data(), value.size());
    Written(at + value.size(), true);
  }
  void Open(char bracket) {
    char* at = Separated(1);
    *at = bracket;
    Written(at + 1, false);
  }
  void Close(char bracket) {
    comma_ = false;
    char* at = Separated(1);
    *at = bracket;
    Written(at + 1, true);
  }

  std::string& out_;
  char gathered_[kGathered];
  size_t size_ = 0;
  bool comma_ = false;
  bool line_ = false;
};

// `bytes` as a JSON string with its quotation marks, ASCII only, appended to `out`.
void AppendJsonString(std::string_view bytes, std::string& out);

}  // namespace sayso

#endif  // SAYSO_REPORTS_JSON_WRITER_H_
