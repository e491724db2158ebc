#ifndef SAYSO_REPORTS_JSON_WRITER_H_
#define SAYSO_REPORTS_JSON_WRITER_H_

#include <cstdint>
#include <string>
#include <string_view>

#include "src/base/decimal.h"

namespace sayso {

// Appends JSON to a string as it goes, without a tree. The text is ASCII only: a raw U+2028 inside
// a line would be an end of line to many readers of JSON lines. Strings may hold any bytes: what is
// not UTF-8 is written as U+FFFD. The caller keeps objects and arrays balanced; commas are set
// here.
//
//   std::string out;
//   JsonWriter json(out);
//   json.BeginObject();
//   json.Key("dead");
//   json.Number(41);
//   json.EndObject();     // out is {"dead":41}
class JsonWriter {
 public:
  explicit JsonWriter(std::string& out) : out_(out) {}

  void BeginObject() { Open('{'); }
  void EndObject() { Close('}'); }
  void BeginArray() { Open('['); }
  void EndArray() { Close(']'); }
  // A field's name: plain letters, written as they are.
  void Key(std::string_view name);

  void String(std::string_view bytes);
  void StringOrNull(std::string_view bytes);  // null where empty
  void Number(int64_t value);
  void Number(Decimal value);  // exactly as it reads: 41, 0.4
  void Boolean(bool value);
  void Null();
  // A share in [0, 1], rounded to three places so that no binary noise shows.
  void Share(double value);
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

 private:
  void Separate();
  void Open(char bracket);
  void Close(char bracket);

  std::string& out_;
  bool comma_ = false;
  bool line_ = false;
};

// `bytes` as a JSON string with its quotation marks, ASCII only, appended to `out`.
void AppendJsonString(std::string_view bytes, std::string& out);

}  // namespace sayso

#endif  // SAYSO_REPORTS_JSON_WRITER_H_
