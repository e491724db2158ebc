#include "src/text/characters.h"

#include <unicode/uchar.h>

#include "src/base/code_points.h"

namespace sayso {
namespace {

CharClass Classify(char32_t c) {
  switch (c) {
    case U'’':
      return CharClass::kApostrophe;
    case U'“':
    case U'”':
    case U'„':
    case U'‟':
    case U'«':
    case U'»':
      return CharClass::kDoubleQuote;
    case U'‘':
    case U'‚':
    case U'‹':
      return CharClass::kSingleOpen;
    case U'›':
      return CharClass::kApostrophe;
    case U'–':
    case U'—':
    case U'―':
    case U'−':
      return CharClass::kDash;
    case U'‐':
    case U'‑':
      return CharClass::kHyphen;
    case U'…':
      return CharClass::kEllipsis;
    case U'\u200B':
    case U'\uFEFF':
      return CharClass::kSpace;
    default:
      break;
  }
  if (u_isUWhiteSpace(static_cast<UChar32>(c))) return CharClass::kSpace;
  int8_t type = u_charType(static_cast<UChar32>(c));
  if (u_isalpha(static_cast<UChar32>(c)) || type == U_NON_SPACING_MARK ||
      type == U_COMBINING_SPACING_MARK) {
    return CharClass::kLetter;
  }
  return CharClass::kOther;
}

}  // namespace

Character WideCharacterAt(std::string_view text, size_t at) {
  CodePoint point = DecodeAt(text, at);
  return {Classify(point.value), static_cast<uint8_t>(point.size)};
}

bool IsWideUpperAt(std::string_view text, size_t at) {
  auto c = static_cast<UChar32>(DecodeAt(text, at).value);
  return u_isupper(c) || u_istitle(c);
}

void AppendLowered(std::string_view word, std::string& out) {
  for (size_t i = 0; i < word.size();) {
    const size_t ascii = AsciiPrefix(word.substr(i));
    const size_t begin = out.size();
    out.append(word.substr(i, ascii));
    for (size_t k = begin; k < out.size(); ++k) {
      if (out[k] >= 'A' && out[k] <= 'Z') out[k] = static_cast<char>(out[k] + 32);
    }
    i += ascii;
    if (i == word.size()) break;
    CodePoint point = DecodeAt(word, i);
    i += point.size;
    if (point.value == U'’') {
      out += '\'';
    } else if (point.value == U'‐' || point.value == U'‑') {
      out += '-';
    } else {
      AppendUtf8(static_cast<char32_t>(u_tolower(static_cast<UChar32>(point.value))), out);
    }
  }
}

}  // namespace sayso
