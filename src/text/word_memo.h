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

  // A spelling of 1 to kLongest bytes, made ready to be found.
  struct Key {
    uint64_t head = 0, tail = 0;  // its bytes, zeros behind
    uint8_t size = 0;
    uint8_t shape = 0;  // by which it is looked up
  };
  static Key KeyOf(std::string_view written, uint8_t shape) {
    return {.head = lexicon_layout::Prefix(written),
            .tail = written.size() > 8 ? lexicon_layout::Prefix(written.substr(8)) : 0,
            .size = static_cast<uint8_t>(written.size()),
            .shape = shape};
  }

  // Brings the place of a key into the cache, for a Find() soon.
  void Prefetch(const Key& key) const { __builtin_prefetch(&places_[PlaceOf(key)]); }
  // Gives `word` what is known of a spelling; false where it is not kept.
  bool Find(const Key& key, Token& word) const {
    const Known& known = places_[PlaceOf(key)];
    if (known.head != key.head || known.tail != key.tail || known.size != key.size ||
        known.shape != key.shape) {
      return false;
    }
    word.classes = known.classes;
    word.word = known.word;
    word.frames = known.frames;
    return true;
  }
  void Keep(const Key& key, const Token& word) {
    places_[PlaceOf(key)] = {key.head,    key.tail, word.classes, word.word,
                             word.frames, key.size, key.shape};
  }

 private:
  struct alignas(32) Known {
    uint64_t head, tail;
    WordClasses classes;
    WordId word;
    Frames frames;
    uint8_t size;  // 0: an empty place
    uint8_t shape;
  };
  static_assert(sizeof(Known) == 32);
  static constexpr size_t kPlaces = 8192;  // 256 kB: nine in ten look-ups end here

  static size_t PlaceOf(const Key& key) {
    return lexicon_layout::Mixed(key.head ^ (key.tail * 0xA24BAED4963EE407u) ^ key.shape) % kPlaces;
  }

  std::array<Known, kPlaces> places_ = {};
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
