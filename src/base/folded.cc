#include "src/base/folded.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

#include "src/base/code_points.h"

namespace sayso {
namespace {

std::string FoldedAscii(std::string_view text) {
  std::string folded(text);
  std::transform(folded.begin(), folded.end(), folded.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return folded;
}

// Without the marks that stand over letters.
icu::UnicodeString WithoutMarks(const icu::UnicodeString& decomposed) {
  icu::UnicodeString letters;
  for (int32_t i = 0; i < decomposed.length();) {
    const UChar32 c = decomposed.char32At(i);
    i += U16_LENGTH(c);
    if (u_charType(c) != U_NON_SPACING_MARK) letters.append(c);
  }
  return letters;
}

}  // namespace

std::string Folded(std::string_view text) {
  if (AsciiPrefix(text) == text.size()) return FoldedAscii(text);
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2* fold = icu::Normalizer2::getNFKCCasefoldInstance(error);
  const icu::Normalizer2* decompose = icu::Normalizer2::getNFDInstance(error);
  if (U_FAILURE(error)) return FoldedAscii(text);
  const std::string valid = Replaced(text);
  const icu::UnicodeString folded = fold->normalize(icu::UnicodeString::fromUTF8(valid), error);
  const icu::UnicodeString letters = WithoutMarks(decompose->normalize(folded, error));
  if (U_FAILURE(error)) return FoldedAscii(text);
  std::string utf8;
  return letters.toUTF8String(utf8);
}

}  // namespace sayso
