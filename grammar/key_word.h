#ifndef SAYSO_GRAMMAR_KEY_WORD_H_
#define SAYSO_GRAMMAR_KEY_WORD_H_

#include <array>
#include <cstdint>
#include <string_view>
#include <utility>

#include "src/ruleset/ruleset.h"

namespace sayso::grammar {

// Function words that productions name. Everything else about a word is in the lexicon.
enum class Key : uint8_t {
  kNone,
  kBe,
  kHave,
  kDo,
  kThat,
  kTo,
  kOf,
  kFor,
  kBy,
  kAs,
  kAbout,
  kOn,
  kIn,
  kAt,
  kWith,
  kAgainst,
  kFrom,
  kInto,
  kOut,
  kAccording,
  kPer,
  kWhether,
  kIf,
  kWho,
  kWhich,
  kAnd,
  kBut,
  kOr,
  kThan,
  kSo,
  kIt,
  kThere,
  kI,
  kWill,
  kGo,
  kWhile,
  kBecause,
  kWhen,
  kAfter,
  kBefore,
  kNot,
  kAgo,
  kSelf,  // himself, themselves
  kAlthough,
  kSince,
  kUntil,
  kDespite,
  kPut,
  kMake,
  kBoth,  // all and each too
  kComment,
  kCiting,
  kWithout,
  kNamed,  // of "a band called Harbour Lights"
  kDuring,
  kOver,
  kKeep,   // of "kept asking"; "began" too
  kClear,  // of "made it clear that …"
  kAmong,
  kWe,
  kHere,
  kArticle,  // a determiner that no noun phrase ends with: the, every
};
inline constexpr int kKeyCount = static_cast<int>(Key::kArticle) + 1;
static_assert(kKeyCount <= 64);

// A set of key words.
class Keys {
 public:
  constexpr Keys() = default;
  constexpr Keys(Key k) : bits_(uint64_t{1} << static_cast<int>(k)) {}  // NOLINT: a key is a set
  constexpr bool has(Keys any) const { return (bits_ & any.bits_) != 0; }
  constexpr Keys& operator|=(Keys other) {
    bits_ |= other.bits_;
    return *this;
  }
  friend constexpr Keys operator|(Keys a, Keys b) { return a |= b; }

 private:
  uint64_t bits_ = 0;
};
constexpr Keys operator|(Key a, Key b) { return Keys(a) | b; }

// "because"; "self" for himself and themselves, "none" for what is no key word.
std::string_view Name(Key key);

// The key words of a ruleset's lexicon, by word id.
class KeyWords {
 public:
  explicit KeyWords(const Ruleset& ruleset);

  Key of(WordId word) const {
    if (word == 0) return Key::kNone;
    for (uint32_t slot = word & kMask;; slot = (slot + 1) & kMask) {
      if (slots_[slot].first == word) return slots_[slot].second;
      if (slots_[slot].first == 0) return Key::kNone;
    }
  }

 private:
  static constexpr uint32_t kMask = 255;
  std::array<std::pair<WordId, Key>, kMask + 1> slots_ = {};
};

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_KEY_WORD_H_
