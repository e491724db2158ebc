#ifndef SAYSO_SRC_FIGURES_MEANING_WORDS_H_
#define SAYSO_SRC_FIGURES_MEANING_WORDS_H_

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "src/ruleset/ruleset.h"
#include "src/ruleset/word_marks.h"

namespace sayso {

// What a word is to the steps of meaning alone. The words of each use stand in
// rules/figures/meaning.json, named there by the enumerator without its k, in lower case.
enum class MeaningWord : uint8_t {
  kIncident,  // the crash, the disaster: what a count is of
  kFollows,   // the crash [came] after another: tells of an older one
  kActs,      // treated 94 people: does something to them and tells no number
  kLocative,  // in Averna, across Norland
  kSuffers,   // 2,500 suffered injuries
  kClause,    // another clause begins: no outcome is sought behind it …
  kAside,     // … or before it
  kBetween,   // killed [at least] 30: may stand between an outcome and its number
  kBears,     // Norland had 146, lost 148
  kLoses,     // lost 63 troops
  kNames,     // put the figure at three
  kNotes,     // another 1,293 reported
  kOnes,      // others, families: people, whatever the lexicon says of the noun
};
inline constexpr int kMeaningWordCount = static_cast<int>(MeaningWord::kOnes) + 1;
static_assert(kMeaningWordCount <= 16);

// How far words of one meaning may stand apart, in tokens.
struct Reaches {
  uint32_t outcome = 0;   // from a figure to its outcome
  uint32_t subject = 0;   // back to the subject that is counted
  uint32_t place = 0;     // from a figure to the preposition of its place
  uint32_t giver = 0;     // back to who gives it
  uint32_t phrase = 0;    // the longest noun phrase that is read as a giver
  uint32_t sentence = 0;  // where a whole sentence is looked through; what is longer is a table
};

// The words, outcomes and reaches of rules/figures/meaning.json. Ruleset::compiled<MeaningWords>()
// makes it; a word of the file that the lexicon does not know has no uses, and a test holds that
// there is none.
class MeaningWords {
 public:
  explicit MeaningWords(const Ruleset& ruleset);

  bool Is(WordId word, MeaningWord use) const {
    return (uses_[used_.Only(word)] >> static_cast<int>(use) & 1) != 0;
  }
  // Whether the outcome befalls people only: killed, not destroyed.
  bool BefallsPeople(std::string_view outcome) const { return of_people_.contains(outcome); }
  const Reaches& reach() const { return reach_; }

 private:
  WordMarks used_;              // the words that have uses
  std::vector<uint16_t> uses_;  // by word id, a bit a use
  std::set<std::string, std::less<>> of_people_;
  Reaches reach_;
};

}  // namespace sayso

#endif  // SAYSO_SRC_FIGURES_MEANING_WORDS_H_
