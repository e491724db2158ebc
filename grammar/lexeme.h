#ifndef SAYSO_GRAMMAR_LEXEME_H_
#define SAYSO_GRAMMAR_LEXEME_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "grammar/figure_word.h"
#include "src/base/decimal.h"
#include "src/text/text.h"

namespace sayso::grammar {

// What the figure grammar reads. Tokens are too coarse for numbers ("27-year-old", "3.2bn",
// "£450m", "mid-February") and too fine for phrases ("per cent", "at least"): a lexeme is a piece
// of a token, a token, or a phrase of the lexicon, with its number looked up once.
//
//   27-year-old   digits 27 · hyphen · word year · hyphen · word old
//   3.2bn         digits 3.2 · word bn (multiplier)
//   12th          ordinal 12
//   1990s         decade 1990
//   at least      word (approximator)
enum class LexemeKind : uint8_t {
  kWord,
  kDigits,   // 2,317  3.2  18 250: value
  kOrdinal,  // 12th: value
  kDecade,   // 1990s: value
  kHyphen,   // inside a token
  kDash,     // - – — between tokens or numbers
  kComma,
  kPeriod,
  kSlash,
  kColon,
  kSymbol,  // $ % ° ( and all else
  kOpen,    // ( [
  kClose,   // ) ]
  kQuote,
  kNonsense,  // digits that are no number: 1,00,000,0  1.2.3
};

struct Lexeme {
  Span span;
  std::string_view text;  // as written
  uint32_t token = 0;     // index in Text::tokens of the (first) token it is of
  WordId word = 0;
  WordClasses classes;
  FigureUses uses;
  LexemeKind kind = LexemeKind::kSymbol;
  bool space_before = false;
  bool capital = false;
  bool sentence_start = false;
  bool grouped = false;     // digits with separators: never a year
  uint8_t digit_count = 0;  // of kDigits, as written
  Decimal value;            // of a digit, number word, multiplier, ordinal, month or weekday
  Decimal high;             // of a vague word, whose lower end is `value`

  bool is(LexemeKind k) const { return kind == k; }
  bool has(WordClasses any) const { return classes.has(any); }
  bool has(FigureUses any) const { return uses.has(any); }
  // Whether it is this word, in any case; `lower` is in lower case.
  bool reads(std::string_view lower) const {
    return text.size() == lower.size() && ((text[0] ^ lower[0]) & ~0x20) == 0 && Matches(lower);
  }

 private:
  bool Matches(std::string_view lower) const;
};

// The lexemes of the tokens in `range`, in order, appended to `out` (cleared first).
void ReadLexemes(const Text& text, const FigureWords& words, Range range, std::vector<Lexeme>& out);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_LEXEME_H_
