#ifndef SAYSO_SRC_TEXT_TOKENIZER_H_
#define SAYSO_SRC_TEXT_TOKENIZER_H_

#include <string_view>
#include <vector>

#include "src/base/span.h"
#include "src/ruleset/ruleset.h"
#include "src/text/characters.h"
#include "src/text/token.h"
#include "src/text/word_finder.h"

namespace sayso {

// Cuts one stretch of a text into tokens and looks each word up. Offsets are those of the whole
// text. A token is never cut at a place that matters to the grammar twice: clitics ('s, n't) are
// tokens of their own, abbreviations keep their period, numbers keep their separators and what is
// glued to them (3.2bn, 27-year-old); digits on both sides of a hyphen are a number, a dash and a
// number. Quotation marks are kOpenQuote or kCloseQuote by their surroundings alone; pairing
// (quotations.h) has the last word, also on which of them are apostrophes.
class Tokenizer {
 public:
  Tokenizer(std::string_view text, const Ruleset& ruleset) : text_(text), words_(text, ruleset) {}

  // Appends the tokens of `stretch` to `out`.
  void Tokenize(Span stretch, std::vector<Token>& out);

 private:
  void Word(std::vector<Token>& out);
  void WordWithMarks(std::vector<Token>& out);
  void Number(std::vector<Token>& out);
  void Mark(Character c, std::vector<Token>& out);
  // The letters and marks of a word, as one pass over it finds them.
  struct WordScan {
    size_t end = 0;
    bool apostrophe = false;
    uint8_t shape = 0;  // kHasDigit, kHasHyphen
  };
  WordScan ScanWord(size_t begin, size_t limit) const;
  bool IsInner(Character c, size_t part, size_t at) const;
  size_t ApostropheAt(size_t at) const;
  bool LetterAt(size_t at) const;
  bool IsMisread(size_t at) const;
  bool HasLower(size_t begin, size_t end) const;
  size_t CliticAt(size_t begin, size_t end) const;
  void NoteCapitals(Token& word) const;
  Token& EmitWord(size_t begin, const WordScan& scan, std::vector<Token>& out);
  bool TakesPeriod(const Token& word) const;
  bool CannotEndBefore(size_t offset, bool capital) const;
  void Emit(TokenKind kind, size_t size, std::vector<Token>& out);
  Token& Add(TokenKind kind, size_t begin, size_t end, std::vector<Token>& out) const;
  bool OpensQuote(size_t mark_end) const;
  bool ClosesThree() const;

  std::string_view text_;
  WordFinder words_;
  size_t at_ = 0;
  size_t end_ = 0;
  size_t start_ = 0;
  bool space_before_ = true;
};

}  // namespace sayso

#endif  // SAYSO_SRC_TEXT_TOKENIZER_H_
