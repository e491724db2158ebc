#ifndef SAYSO_SRC_TEXT_TOKEN_H_
#define SAYSO_SRC_TEXT_TOKEN_H_

#include <cstdint>

#include "src/base/span.h"
#include "src/ruleset/lexicon.h"

namespace sayso {

enum class TokenKind : uint8_t {
  kWord,    // letters, with inner apostrophes and hyphens: O'Brien, Abdel-Hamid, U.S.
  kNumber,  // begins with a digit: 2,317  3.2bn  27-year-old  12th  4:57
  kClitic,  // 's  n't  're as a token of its own
  kComma,
  kPeriod,    // . ends of sentences and of abbreviations alike
  kQuestion,  // ? !
  kColon,
  kSemicolon,
  kDash,         // – — and a spaced - or --
  kEllipsis,     // … ...
  kOpenBracket,  // ( [ {
  kCloseBracket,
  kOpenQuote,
  kCloseQuote,
  kSymbol,     // $ % @ # • and all else
  kQuotation,  // a whole quotation as one unit; only in Text::units
};

// Spelling of a token. A word's classes come from the lexicon, its shape from its letters.
enum class Shape : uint8_t {
  kCapital = 1 << 0,  // first letter is upper case
  kAllCaps = 1 << 1,  // two letters or more, all upper case
  kHasDigit = 1 << 2,
  kHasHyphen = 1 << 3,
  kAbbreviated = 1 << 4,    // the period after it belongs to it: Mr.  U.S.  Sept.
  kSentenceStart = 1 << 5,  // first word of its sentence: its capital says nothing
  kSpaceBefore = 1 << 6,
  kPossessiveClitic = 1 << 7,  // 's or ' read as possessive, not "is"
};

struct Token {
  uint32_t begin = 0;
  uint32_t end = 0;
  WordId word = 0;  // 0 = not in the lexicon
  TokenKind kind = TokenKind::kSymbol;
  uint8_t shape = 0;    // set of Shape
  Frames frames = 0;    // of a reporting verb
  WordClasses classes;  // those of its spelling: `proper` ones included where capitalised

  Span span() const { return {begin, end}; }
  bool is(TokenKind k) const { return kind == k; }
  bool has(Shape s) const { return (shape & static_cast<uint8_t>(s)) != 0; }
  bool has(WordClasses any) const { return classes.has(any); }
};
static_assert(sizeof(Token) == 24);

}  // namespace sayso

#endif  // SAYSO_SRC_TEXT_TOKEN_H_
