#ifndef SAYSO_GRAMMAR_TAGGING_H_
#define SAYSO_GRAMMAR_TAGGING_H_

#include <vector>

#include "grammar/key_word.h"
#include "grammar/word.h"
#include "src/text/text.h"

namespace sayso::grammar {

// Reads the units of a sentence as words with tags: from the lexicon's classes, the spelling, and
// the words before and behind. One pass, no backtracking; it decides what neighbours make plain
// ("the claims" is a noun, "he claims" a verb) and leaves the rest open. `words` is overwritten.
void TagWords(const Text& text, const Sentence& sentence, const KeyWords& keys,
              std::vector<Word>& words);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_TAGGING_H_
