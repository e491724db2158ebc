#ifndef SAYSO_SRC_ANALYZER_NARRATION_H_
#define SAYSO_SRC_ANALYZER_NARRATION_H_

#include <cstdint>
#include <string>
#include <vector>

#include "src/text/text.h"

namespace sayso {

// What an article tells in its own words: what stands in narrative paragraphs and lists, outside
// quotations. Two articles that share a quotation share a source; two that share narration share a
// wire.
struct Narration {
  std::vector<uint64_t> shingles;  // of 5 words, hashed, sorted, unique
  uint32_t words = 0;
  std::vector<std::string> names;  // runs of capitalised words, and countries for their adjectives
  std::vector<uint64_t> vocabulary;  // lemmas of content words, hashed, sorted, unique
};
Narration ReadNarration(const Text& text);

// Whether a word says something by itself: no article, pronoun, auxiliary, preposition.
bool IsContentWord(const Token& token);

// The word's lemma, or the word itself, in lower case.
std::string LemmaOf(const Text& text, const Token& token);

// Whether the word is written as a name, not only because a sentence begins with it.
bool IsNamePart(const Token& token);

}  // namespace sayso

#endif  // SAYSO_SRC_ANALYZER_NARRATION_H_
