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
  static constexpr size_t kLongest = 15;  // bytes

  // A spelling of 1 to kLongest bytes, zeros behind, and in the last byte the shape by which it is
  // looked up.
  struct Key {
    Key() = default;
    Key(std::string_view text, Span word, uint8_t shape) {
      const size_t size = word.size();
      char bytes[16] = {};
      const char* from = text.data() + word.begin;
      if (word.begin + sizeof bytes > text.size()) {
        std::memcpy(bytes, from, size);
        from = bytes;
      }
      head = lexicon_layout::Load64(from) & FirstBytes(size);
      tail = lexicon_layout::Load64(from + 8) & FirstBytes(size < 8 ? 0 : size - 8);
      tail |= uint64_t{shape} << 56;
    }
    friend bool operator==(const Key&, const Key&) = default;

    uint64_t head = 0, tail = 0;

   private:
    static uint64_t FirstBytes(size_t count) {
      return count < 8 ? (uint64_t{1} << (8 * count)) - 1 : ~uint64_t{0};
    }
  };

  // What is known of one word.
  struct alignas(32) Known {
    // Gives `word` what is known of a key; false where it is of another.
    bool Tell(const Key& asked, Token& word) const {
      if (key != asked) return false;
      word.classes = classes;
      word.word = id;
      word.frames = frames;
      return true;
    }
    void Keep(const Key& told, const Token& word) {
      *this = {told, word.classes, word.word, word.frames};
    }

    Key key;  // that of no word in an empty place
    WordClasses classes;
    WordId id = 0;
    Frames frames = 0;
  };
  static_assert(sizeof(Known) == 32);

  // Where a key is kept, if it is; another may be kept there.
  Known& PlaceOf(const Key& key) {
    return places_[lexicon_layout::Mixed(key.head ^ (key.tail * 0xA24BAED4963EE407u)) % kPlaces];
  }

 private:
  static constexpr size_t kPlaces = 16384;  // 512 kB: nine in ten look-ups end here

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
