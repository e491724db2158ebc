#ifndef SAYSO_SRC_COMPARE_WORDING_H_
#define SAYSO_SRC_COMPARE_WORDING_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "src/base/span.h"

namespace sayso {

// A word of a text: where it stands, and a stable hash of it without case and punctuation, so that
// "Open," and "open" are one word.
struct WordKey {
  Span span;
  uint64_t key = 0;
};

// The words of a text, at most `limit`: comparing two texts takes a table of their product.
inline constexpr size_t kMostWords = 300;
std::vector<WordKey> WordsIn(std::string_view text, size_t limit = kMostWords);

// Two texts word by word: what both have in the same order is shared, the rest differs.
struct Wording {
  std::vector<Span> left, right;  // the words that differ, as offsets into each text
  uint32_t shared_words = 0;
  uint32_t runs = 0;  // of shared words without a differing one between them
  double shared = 0;  // 2 * shared_words / all words; 1 = the same words
};
Wording CompareWords(std::string_view left, std::string_view right);
Wording CompareWords(const std::vector<WordKey>& left, const std::vector<WordKey>& right);

// Both texts as one, word by word: what both have, what only the left has, what only the right has.
struct Stretch {
  enum class In : uint8_t { kBoth, kLeft, kRight };
  In in = In::kBoth;
  Span span;  // of the left text for kLeft, else of the right; from its first word to its last
};
std::vector<Stretch> Align(std::string_view left, std::string_view right);

}  // namespace sayso

#endif  // SAYSO_SRC_COMPARE_WORDING_H_
