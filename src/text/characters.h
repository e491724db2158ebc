#ifndef SAYSO_SRC_TEXT_CHARACTERS_H_
#define SAYSO_SRC_TEXT_CHARACTERS_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace sayso {

// What kind of character stands at a byte: ASCII by table, everything else decoded and asked of
// ICU.
enum class CharClass : uint8_t {
  kSpace,
  kLetter,
  kDigit,
  kApostrophe,   // ' and ’
  kDoubleQuote,  // " “ ” „ « »
  kSingleOpen,   // ‘ ‚ ‹ and `
  kDash,         // – — ― −
  kHyphen,       // - and the non-breaking hyphen
  kPeriod,
  kComma,
  kColon,
  kSemicolon,
  kQuestion,  // ? ! ‽
  kEllipsis,  // …
  kOpenBracket,
  kCloseBracket,
  kOther,
};

struct Character {
  CharClass cls = CharClass::kOther;
  uint8_t size = 0;  // bytes; 0 only at the end of the text
};

// The character at byte `at`.
Character CharacterAt(std::string_view text, size_t at);

// Whether the character at `at` is an upper-case or title-case letter.
bool IsUpperAt(std::string_view text, size_t at);

// Appends `word` to `out` in lower case, with typographic apostrophes and hyphens made plain: the
// form in which the lexicon keeps words. Simple case mapping, independent of locale.
void AppendLowered(std::string_view word, std::string& out);

}  // namespace sayso

#endif  // SAYSO_SRC_TEXT_CHARACTERS_H_
