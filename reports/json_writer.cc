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

// Whether eight bytes are all plain: ASCII, no control, no quotation mark, no backslash. The sums
// do not carry from one byte to the next where all are ASCII.
bool ArePlain(uint64_t eight) {
  constexpr uint64_t kOnes = 0x0101010101010101u;
  constexpr uint64_t kTops = kOnes * 0x80;
  const auto holds = [&](uint64_t byte) {  // a byte that becomes zero borrows from its top bit
    const uint64_t difference = eight ^ (kOnes * byte);
    return (difference - kOnes) & ~difference;
  };
  const uint64_t below_space = (eight - kOnes * 0x20) & ~eight;
  const uint64_t beyond = eight | (eight + kOnes);
  return ((holds('"') | holds('\\') | below_space | beyond) & kTops) == 0;
}

// How many bytes at the front of `bytes` a string may hold as they are.
size_t PlainPrefix(std::string_view bytes) {
  size_t i = 0;
  while (i < bytes.size() && kPlain[static_cast<unsigned char>(bytes[i])]) ++i;
  return i;
}

// Whether a string may hold all of `bytes` as they are: by eight, the last eight looked at again.
bool IsPlain(std::string_view bytes) {
  uint64_t eight;
  if (bytes.size() < sizeof eight) return PlainPrefix(bytes) == bytes.size();
  for (size_t i = 0; i + sizeof eight < bytes.size(); i += sizeof eight) {
    std::memcpy(&eight, bytes.data() + i, sizeof eight);
    if (!ArePlain(eight)) return false;
  }
  std::memcpy(&eight, bytes.data() + bytes.size() - sizeof eight, sizeof eight);
  return ArePlain(eight);
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
  if (bytes.size() + 2 <= kGathered - kBetween && IsPlain(bytes)) return Word(bytes);
  Written(Separated(0), true);
  Flush();
  AppendJsonString(bytes, out_);
}

void JsonWriter::Number(int64_t value) {
  constexpr size_t kLongest = 20;  // -9223372036854775808
  char* const at = Separated(kLongest);
  Written(std::to_chars(at, at + kLongest, value).ptr, true);
}

void JsonWriter::Number(Decimal value) {
  if (value.is_whole()) return Number(value.digits());
  Plain(value.ToString());
}

void JsonWriter::Share(double value) {
  const double share = std::isfinite(value) ? std::clamp(value, 0.0, 1.0) : 0.0;
  const auto thousandths = static_cast<int>(std::lround(share * 1000));
  if (thousandths % 1000 == 0) return Number(thousandths / 1000);
  char text[] = "0.000";
  char* end = text + 4;
  for (int rest = thousandths; rest > 0; rest /= 10) *end-- = static_cast<char>('0' + rest % 10);
  std::string_view shown(text, 5);
  while (shown.ends_with('0')) shown.remove_suffix(1);
  Plain(shown);
}

void JsonWriter::Pair(uint32_t first, uint32_t second) {
  constexpr size_t kLongest = 10;  // 4294967295
  char* at = Separated(2 * kLongest + 3);
  *at++ = '[';
  at = std::to_chars(at, at + kLongest, first).ptr;
  *at++ = ',';
  at = std::to_chars(at, at + kLongest, second).ptr;
  *at++ = ']';
  Written(at, true);
}

}  // namespace sayso
