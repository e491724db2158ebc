#ifndef SAYSO_GRAMMAR_WORD_H_
#define SAYSO_GRAMMAR_WORD_H_

#include <cstdint>
#include <iterator>

#include "grammar/feature.h"
#include "grammar/key_word.h"
#include "src/text/token.h"

namespace sayso::grammar {

// What a word is here. The lexicon says what it can be ("claims": noun or verb); its neighbours say
// which of that it is. Where they leave a doubt, a word keeps several tags.
enum class Tag : uint8_t {
  kDeterminer,
  kPossessive,     // his, and the clitic of Lund's
  kPronoun,        // can be a subject: he, they, some
  kObjectPronoun,  // him
  kRelative,       // who, which
  kPreposition,
  kTo,
  kCoordinator,
  kSubordinator,
  kWh,
  kBe,
  kHave,
  kDo,
  kModal,
  kNegation,
  kAdverb,
  kAdjective,
  kNoun,
  kPlural,
  kPerson,  // a noun for people or bodies: mayor, ministry
  kName,
  kNumber,
  kTime,        // Tuesday, March, yesterday
  kFinite,      // said, says, (they) say
  kBase,        // (to) say
  kParticiple,  // (was) told
  kIng,         // saying
  kReporting,   // a verb that may be a cue
  kComma,
  kColon,
  kSemicolon,
  kDash,
  kOpen,
  kClose,
  kQuotation,
  kStop,  // . ? ! …
  kOther,
};

// A set of tags.
class Tags {
 public:
  constexpr Tags() = default;
  constexpr Tags(Tag t) : bits_(uint64_t{1} << static_cast<int>(t)) {}  // NOLINT: a tag is a set
  constexpr bool has(Tags any) const { return (bits_ & any.bits_) != 0; }
  constexpr bool empty() const { return bits_ == 0; }
  constexpr Tags& operator|=(Tags other) {
    bits_ |= other.bits_;
    return *this;
  }
  friend constexpr Tags operator|(Tags a, Tags b) {
    a |= b;
    return a;
  }
  friend constexpr Tags operator-(Tags a, Tags b) {
    a.bits_ &= ~b.bits_;
    return a;
  }
  friend constexpr bool operator==(Tags, Tags) = default;

 private:
  uint64_t bits_ = 0;
};
constexpr Tags operator|(Tag a, Tag b) { return Tags(a) | Tags(b); }

inline constexpr Tags kVerbTags = Tag::kFinite | Tag::kBase | Tag::kParticiple | Tag::kIng;
inline constexpr Tags kAuxiliaryTags = Tag::kBe | Tag::kHave | Tag::kDo | Tag::kModal;

// A unit of a sentence (Text::units) with its tags.
struct Word : Token {
  Tags tags;
  Key key = Key::kNone;
  Neighbour neighbour = Neighbour::kOther;

  bool is(Tags any) const { return tags.has(any); }
  bool is(Key k) const { return key == k; }
  bool is(TokenKind k) const { return kind == k; }
};

using Forwards = const Word*;
using Leftwards = std::reverse_iterator<const Word*>;

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_WORD_H_
