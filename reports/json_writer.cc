#include "reports/json_writer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "src/base/code_points.h"

namespace sayso {
namespace {

// What a string may hold as it is.
constexpr std::array<bool, 256> kPlain = [] {
  std::array<bool, 256> plain{};
  for (size_t byte = 0x20; byte < 0x7F; ++byte) plain[byte] = byte != '"' && byte != '\\';
  return plain;
}();

bool IsPlain(char c) { return kPlain[static_cast<unsigned char>(c)]; }

void AppendUnit(uint32_t unit, std::string& out) {
  constexpr char kHex[] = "0123456789abcdef";
  out += "\\u";
  for (int shift = 12; shift >= 0; shift -= 4) out += kHex[unit >> shift & 0xF];
}

// One code point outside the plain ones, as JSON escapes it.
void AppendEscaped(char32_t value, std::string& out) {
  switch (value) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\t':
      out += "\\t";
      return;
    case '\r':
      out += "\\r";
      return;
    default:
      break;
  }
  if (value < 0x10000) return AppendUnit(value, out);
  AppendUnit(0xD800 + ((value - 0x10000) >> 10), out);
  AppendUnit(0xDC00 + ((value - 0x10000) & 0x3FF), out);
}

}  // namespace

void AppendJsonString(std::string_view bytes, std::string& out) {
  out += '"';
  for (size_t i = 0; i < bytes.size();) {
    size_t plain = i;
    while (plain < bytes.size() && IsPlain(bytes[plain])) ++plain;
    out.append(bytes.substr(i, plain - i));
    if (plain == bytes.size()) break;
    CodePoint point = DecodeAt(bytes, plain);
    AppendEscaped(point.value, out);
    i = plain + point.size;
  }
  out += '"';
}

void JsonWriter::Separate() {
  if (comma_) out_ += ',';
  if (line_) out_ += '\n';
  comma_ = true;
  line_ = false;
}

void JsonWriter::Open(char bracket) {
  Separate();
  out_ += bracket;
  comma_ = false;
}

void JsonWriter::Close(char bracket) {
  if (line_) out_ += '\n';
  out_ += bracket;
  comma_ = true;
  line_ = false;
}

void JsonWriter::Key(std::string_view name) {
  Separate();
  out_ += '"';
  out_ += name;
  out_ += "\":";
  comma_ = false;
}

void JsonWriter::String(std::string_view bytes) {
  Separate();
  AppendJsonString(bytes, out_);
}

void JsonWriter::StringOrNull(std::string_view bytes) {
  if (bytes.empty()) return Null();
  String(bytes);
}

void JsonWriter::Number(int64_t value) {
  Separate();
  char digits[24];
  auto end = std::to_chars(digits, digits + sizeof(digits), value).ptr;
  out_.append(digits, end);
}

void JsonWriter::Number(Decimal value) {
  if (value.is_whole()) return Number(value.digits());
  Separate();
  out_ += value.ToString();
}

void JsonWriter::Boolean(bool value) {
  Separate();
  out_ += value ? "true" : "false";
}

void JsonWriter::Null() {
  Separate();
  out_ += "null";
}

void JsonWriter::Share(double value) {
  double share = std::isfinite(value) ? std::clamp(value, 0.0, 1.0) : 0.0;
  Number(*Decimal::FromParts(std::lround(share * 1000), 3));
}

}  // namespace sayso
