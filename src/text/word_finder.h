#ifndef SAYSO_SRC_TEXT_WORD_FINDER_H_
#define SAYSO_SRC_TEXT_WORD_FINDER_H_

#include <array>
#include <span>
#include <string>
#include <string_view>

#include "src/ruleset/ruleset.h"
#include "src/text/token.h"
#include "src/text/word_memo.h"

namespace sayso {

// Gives the words of a text what the lexicon knows of them. It stays on the thread that made it.
class WordFinder {
 public:
  WordFinder(std::string_view text, const Ruleset& ruleset)
      : text_(text), lexicon_(ruleset.lexicon()), memo_(ruleset.compiled<WordMemos>().local()) {}

  // Looks up one word, by its spelling and shape.
  void LookUp(Token& word);
  // Looks up the words and clitics among the tokens; abbreviations are left as they are.
  void LookUpAll(std::span<Token> tokens);

 private:
  // Words are looked up by the batch, so that they share the waits for memory.
  struct Asked {
    Token* word = nullptr;
    WordMemo::Key key;
    WordMemo::Known* place = nullptr;
    std::string lower;  // where the memo does not know it
  };
  void LookUpBatch(std::span<Asked> batch);
  void AskLexicon(Token& word, std::string_view lower);
  void LookUpParts(Token& word, std::string_view lower);

  std::string_view text_;
  const Lexicon& lexicon_;
  WordMemo& memo_;  // of the thread
  std::array<Asked, 16> batch_;
};

}  // namespace sayso

#endif  // SAYSO_SRC_TEXT_WORD_FINDER_H_
