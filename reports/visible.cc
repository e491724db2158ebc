#include "reports/visible.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "absl/strings/str_format.h"
#include "src/base/code_points.h"

namespace sayso {
namespace {

// Most text is plain letters, which need no decoding.
bool IsPlain(char c) { return (c >= 0x20 && c < 0x7F) || c == '\n' || c == '\t'; }

bool TurnsText(char32_t c) {
  return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069) || c == 0x2028 || c == 0x2029;
}

}  // namespace

void AppendVisible(char32_t c, std::string& out) {
  if (c == '\n' || c == '\t') return AppendUtf8(c, out);
  if (c == '\r') return;
  if (c < 0x20) return AppendUtf8(0x2400 + c, out);
  if (c == 0x7F) return AppendUtf8(0x2421, out);
  bool noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
  if ((c >= 0x80 && c < 0xA0) || noncharacter) return AppendUtf8(0xFFFD, out);
  if (TurnsText(c)) {
    absl::StrAppendFormat(&out, "[U+%04X]", static_cast<uint32_t>(c));
    return;
  }
  AppendUtf8(c, out);
}

std::string Visible(std::string_view bytes) {
  if (std::all_of(bytes.begin(), bytes.end(), IsPlain)) return std::string(bytes);
  std::string out;
  out.reserve(bytes.size());
  EachCodePoint(bytes, [&](char32_t value) { AppendVisible(value, out); });
  return out;
}

int ColumnsOf(char32_t point) {
  if (point < 0x300) return point < 0x20 || (point >= 0x7F && point < 0xA0) ? 0 : 1;
  auto c = static_cast<UChar32>(point);
  int type = u_charType(c);
  if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) return 0;
  int width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

int ColumnsOf(std::string_view text) {
  int columns = 0;
  EachCodePoint(text, [&](char32_t value) { columns += ColumnsOf(value); });
  return columns;
}

}  // namespace sayso
