#ifndef SAYSO_SRC_RULESET_WORD_MARKS_H_
#define SAYSO_SRC_RULESET_WORD_MARKS_H_

#include <cstdint>
#include <vector>

#include "src/ruleset/lexicon.h"

namespace sayso {

// A bit for each word of a lexicon. A table of what few words are, asked for every word of a text,
// is too large for the nearest cache; with the marked words alone looked up in it, and these bits
// before it, what is touched stays there.
class WordMarks {
 public:
  explicit WordMarks(const Lexicon& lexicon) : bits_(lexicon.size() / 64 + 1) {}

  void Mark(WordId word) { bits_[word / 64] |= uint64_t{1} << word % 64; }
  // The word where it is marked; else 0, of which every table holds nothing.
  WordId Only(WordId word) const {
    return word & -static_cast<WordId>(bits_[word / 64] >> word % 64 & 1);
  }

 private:
  std::vector<uint64_t> bits_;
};

}  // namespace sayso

#endif  // SAYSO_SRC_RULESET_WORD_MARKS_H_
