#ifndef SAYSO_SRC_TEXT_CHARACTERS_H_
#define SAYSO_SRC_TEXT_CHARACTERS_H_

#include <array>
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

// The class of each ASCII character.
inline constexpr std::array<CharClass, 128> kAsciiClasses = [] {
  std::array<CharClass, 128> table{};
  for (auto& c : table) c = CharClass::kOther;
  for (int c = 0; c <= ' '; ++c) table[c] = CharClass::kSpace;
  for (int c = '0'; c <= '9'; ++c) table[c] = CharClass::kDigit;
  for (int c = 'a'; c <= 'z'; ++c) table[c] = table[c - 'a' + 'A'] = CharClass::kLetter;
  table['\''] = CharClass::kApostrophe;
  table['"'] = CharClass::kDoubleQuote;
  table['`'] = CharClass::kSingleOpen;
  table['-'] = CharClass::kHyphen;
  table['.'] = CharClass::kPeriod;
  table[','] = CharClass::kComma;
  table[':'] = CharClass::kColon;
  table[';'] = CharClass::kSemicolon;
  table['?'] = table['!'] = CharClass::kQuestion;
  table['('] = table['['] = table['{'] = CharClass::kOpenBracket;
  table[')'] = table[']'] = table['}'] = CharClass::kCloseBracket;
  return table;
}();

inline bool IsAsciiLetter(char c) { return static_cast<unsigned char>((c | 0x20) - 'a') < 26; }

// The character at byte `at`, where that is not ASCII.
Character WideCharacterAt(std::string_view text, size_t at);

// The character at byte `at`.
inline Character CharacterAt(std::string_view text, size_t at) {
  if (at >= text.size()) return {};
  auto byte = static_cast<unsigned char>(text[at]);
  return byte < 0x80 ? Character{kAsciiClasses[byte], 1} : WideCharacterAt(text, at);
}

// Whether the character at `at`, which is not ASCII, is an upper-case or title-case letter.
bool IsWideUpperAt(std::string_view text, size_t at);

// Whether the character at `at` is an upper-case or title-case letter.
inline bool IsUpperAt(std::string_view text, size_t at) {
  if (at >= text.size()) return false;
  const auto byte = static_cast<unsigned char>(text[at]);
  return byte < 0x80 ? byte >= 'A' && byte <= 'Z' : IsWideUpperAt(text, at);
}

// Appends `word` to `out` in lower case, with typographic apostrophes and hyphens made plain: the
// form in which the lexicon keeps words. Simple case mapping, independent of locale.
void AppendLowered(std::string_view word, std::string& out);

}  // namespace sayso

#endif  // SAYSO_SRC_TEXT_CHARACTERS_H_
