#ifndef SAYSO_SRC_TEXT_WORD_MEMO_H_
#define SAYSO_SRC_TEXT_WORD_MEMO_H_

#include <oneapi/tbb/enumerable_thread_specific.h>

#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "src/ruleset/lexicon_layout.h"
#include "src/ruleset/ruleset.h"
#include "src/text/token.h"

namespace sayso {

// What the lexicon said of words seen of late, by their spelling. A few thousand words make most of
// a text; found here a word costs one line of the cache, in the lexicon three or four.
// Direct-mapped: a word drives out the one in its place. Spellings longer than kLongest are not
// kept.
class WordMemo {
 public:
  static constexpr size_t kLongest = 16;  // bytes

  struct Known {
    uint64_t head = 0, tail = 0;  // the spelling's bytes, zeros behind
    WordClasses classes;
    WordId word = 0;
    Frames frames = 0;
    uint8_t size = 0;   // of the spelling; 0: an empty place
    uint8_t shape = 0;  // by which it was looked up
  };
  static_assert(sizeof(Known) == 32);

  // The place of a spelling of 1 to kLongest bytes, and whether that holds it already. Where it
  // does not, the place is made its own and the rest of it is for the caller to fill in.
  struct Place {
    Known& known;
    bool found;
  };
  Place Find(std::string_view written, uint8_t shape) {
    const uint64_t head = lexicon_layout::Prefix(written);
    const uint64_t tail = written.size() > 8 ? lexicon_layout::Prefix(written.substr(8)) : 0;
    const auto size = static_cast<uint8_t>(written.size());
    const uint64_t hash = lexicon_layout::Mixed(head ^ (tail * 0xA24BAED4963EE407u) ^ shape);
    Known& known = places_[hash % kPlaces];
    if (known.head == head && known.tail == tail && known.size == size && known.shape == shape) {
      return {known, true};
    }
    known = {.head = head, .tail = tail, .size = size, .shape = shape};
    return {known, false};
  }

 private:
  static constexpr size_t kPlaces = 8192;  // 256 kB: three quarters of all lookups end here

  std::array<Known, kPlaces> places_;
};

// The memos of a ruleset, one a thread. They say nothing that its lexicon does not say, so that it
// does not matter what a thread has read before.
class WordMemos {
 public:
  explicit WordMemos(const Ruleset& /*ruleset*/) {}

  WordMemo& local() const { return memos_.local(); }

 private:
  mutable oneapi::tbb::enumerable_thread_specific<WordMemo> memos_;
};

}  // namespace sayso

#endif  // SAYSO_SRC_TEXT_WORD_MEMO_H_
