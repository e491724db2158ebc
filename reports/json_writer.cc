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

// How many bytes at the front of `bytes` a string may hold as they are.
size_t PlainPrefix(std::string_view bytes) {
  size_t i = 0;
  while (i < bytes.size() && kPlain[static_cast<unsigned char>(bytes[i])]) ++i;
  return i;
}

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
  while (true) {
    const size_t plain = PlainPrefix(bytes);
    out.append(bytes.substr(0, plain));
    if (plain == bytes.size()) break;
    const CodePoint point = DecodeAt(bytes, plain);
    AppendEscaped(point.value, out);
    bytes.remove_prefix(plain + point.size);
  }
  out += '"';
}

void JsonWriter::String(std::string_view bytes) {
  Separate();
  if (bytes.size() + 2 > kGathered - size_ || PlainPrefix(bytes) < bytes.size()) {
    Flush();
    return AppendJsonString(bytes, out_);
  }
  Put('"');
  Put(bytes);
  Put('"');
}

void JsonWriter::Number(int64_t value) {
  Separate();
  constexpr size_t kLongest = 20;  // -9223372036854775808
  if (kGathered - size_ < kLongest) Flush();
  char* const begin = gathered_ + size_;
  size_ += static_cast<size_t>(std::to_chars(begin, begin + kLongest, value).ptr - begin);
}

void JsonWriter::Number(Decimal value) {
  if (value.is_whole()) return Number(value.digits());
  PutValue(value.ToString());
}

void JsonWriter::Share(double value) {
  const double share = std::isfinite(value) ? std::clamp(value, 0.0, 1.0) : 0.0;
  Number(*Decimal::FromParts(std::lround(share * 1000), 3));
}

}  // namespace sayso
