#ifndef SAYSO_GRAMMAR_WALK_H_
#define SAYSO_GRAMMAR_WALK_H_

#include <algorithm>
#include <cstdint>

#include "grammar/word.h"

// Ways from a word of a sentence to either side, for productions (terminals.h) to walk.
namespace sayso::grammar {

inline constexpr uint32_t kWalk = 80;  // words to either side that a production may read

// Leftwards from before `i`.
struct Left {
  Leftwards first, last;
};
inline Left LeftOf(Words words, uint32_t i) {
  const uint32_t low = i > kWalk ? i - kWalk : 0;
  return {Leftwards(words.data() + i), Leftwards(words.data() + low)};
}
inline uint32_t Index(Words words, Leftwards it) {
  return static_cast<uint32_t>(it.base() - words.data());
}
inline uint32_t Index(Words words, Forwards it) { return static_cast<uint32_t>(it - words.data()); }
inline Forwards Limit(Words words, uint32_t i) {
  return words.data() + std::min<size_t>(words.size(), size_t{i} + kWalk);
}

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_WALK_H_
