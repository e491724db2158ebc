#ifndef SAYSO_GRAMMAR_WORD_H_
#define SAYSO_GRAMMAR_WORD_H_

#include <bit>
#include <cstdint>
#include <iterator>
#include <span>

#include "grammar/feature.h"
#include "grammar/key_word.h"
#include "src/text/text.h"
#include "src/text/token.h"

namespace sayso::grammar {

// What a word is here. The lexicon says what it can be ("claims": noun or verb); its neighbours say
// which of that it is. Where they leave a doubt, a word keeps several tags.
//
// In the order in which they count beside a span: its neighbour is told by the first that it has.
enum class Tag : uint8_t {
  kStop,  // . ? ! …
  kComma,
  kQuotation,
  kCoordinator,
  kTo,
  kSubordinator,
  kRelative,  // who, which
  kWh,
  kPreposition,
  kColon,
  kSemicolon,
  kDash,
  kOpen,
  kClose,
  kBe,
  kHave,
  kDo,
  kModal,
  kNegation,
  kReporting,      // a verb that may be a cue
  kFinite,         // said, says, (they) say
  kIng,            // saying
  kParticiple,     // (was) told
  kBase,           // (to) say
  kPronoun,        // can be a subject: he, they, some
  kObjectPronoun,  // him
  kPossessive,     // his, and the clitic of Lund's
  kDeterminer,
  kTime,  // Tuesday, March, yesterday
  kNumber,
  kPerson,  // a noun for people or bodies: mayor, ministry
  kName,
  kPlural,
  kNoun,
  kAdjective,
  kAdverb,
  kOther,
  kQuotedComma,  // of a quotation whose last mark is a comma: "…," Lund said
};

// A set of tags.
class Tags {
 public:
  constexpr Tags() = default;
  constexpr Tags(Tag t) : bits_(uint64_t{1} << static_cast<int>(t)) {}  // NOLINT: a tag is a set
  constexpr bool has(Tags any) const { return (bits_ & any.bits_) != 0; }
  constexpr bool empty() const { return bits_ == 0; }
  // The first tag of a set that is not empty.
  constexpr Tag first() const { return static_cast<Tag>(std::countr_zero(bits_)); }
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

// Numbers of words of some kinds in a stretch.
struct Counts {
  uint32_t verbs = 0;  // finite ones and auxiliaries
  uint32_t commas = 0;
  uint32_t quotations = 0;
  uint32_t cues = 0;  // verbs that may be cues

  constexpr Counts& operator+=(const Counts& more) {
    verbs += more.verbs;
    commas += more.commas;
    quotations += more.quotations;
    cues += more.cues;
    return *this;
  }
  friend constexpr Counts operator+(Counts a, const Counts& b) { return a += b; }
  friend constexpr Counts operator-(const Counts& a, const Counts& b) {
    return {a.verbs - b.verbs, a.commas - b.commas, a.quotations - b.quotations, a.cues - b.cues};
  }
};

// A unit of a sentence (Text::units) with its tags.
struct Word : Token {
  Tags tags;
  Key key = Key::kNone;
  Neighbour neighbour = Neighbour::kOther;
  // Words from here to the nearest finite cue or participle that a comma or coordinator at or
  // behind this word joins: "…[,] and said"; kNoCue where there is none.
  static constexpr uint32_t kNoCue = UINT32_MAX;
  uint32_t joined_cue = kNoCue;
  Counts before;  // of the words before it in the sentence

  constexpr bool is(Tags any) const { return tags.has(any); }
  bool is(Key k) const { return key == k; }
  bool is(TokenKind k) const { return kind == k; }
};

// The key of a word as the choice asks for it: that it is an article its neighbour tells.
constexpr Key TellingKey(const Word& w) { return w.key == Key::kArticle ? Key::kNone : w.key; }

constexpr bool MayBeCue(const Word& w) { return w.is(Tag::kReporting) && w.is(kVerbTags); }

constexpr Counts CountsOf(const Word& w) {
  return {.verbs = w.is(Tag::kFinite | kAuxiliaryTags) ? 1U : 0U,
          .commas = w.is(Tag::kComma) ? 1U : 0U,
          .quotations = w.is(Tag::kQuotation) ? 1U : 0U,
          .cues = MayBeCue(w) ? 1U : 0U};
}

using Words = std::span<const Word>;

// Counts of a stretch of the words of one sentence.
constexpr Counts CountWords(Words words, Range range) {
  if (range.size() == 0) return {};
  const Word& last = words[range.end - 1];
  return last.before + CountsOf(last) - words[range.begin].before;
}

// Sets `neighbour` of each word by its tags.
void NoteNeighbours(std::span<Word> words);
// Sets `before` and `joined_cue` of each word of a sentence.
void CountBefore(std::span<Word> words);

using Forwards = const Word*;
using Leftwards = std::reverse_iterator<const Word*>;

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_WORD_H_
