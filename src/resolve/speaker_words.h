#ifndef SAYSO_SRC_RESOLVE_SPEAKER_WORDS_H_
#define SAYSO_SRC_RESOLVE_SPEAKER_WORDS_H_

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "src/base/absl_view.h"
#include "src/ruleset/ruleset.h"
#include "src/ruleset/word_marks.h"
#include "src/text/token.h"

namespace sayso {

// What a word does for those who look for speakers: the lists of rules/speakers, by name.
enum class Use : uint32_t {
  kCiting = 1 << 0,       // …, Xinhua reported, [citing] the police
  kQuoting = 1 << 1,      // local media [quoted] the mayor as saying
  kSeen = 1 << 2,         // a draft [seen] by the Harbour Courier
  kMedia = 1 << 3,        // state [television], local [media]
  kVenue = 1 << 4,        // at a [rally]
  kHe = 1 << 5,           // he him his
  kShe = 1 << 6,          // she her hers
  kSuffix = 1 << 7,       // Jr
  kConditional = 1 << 8,  // [if] she says
  kPossible = 1 << 9,     // she [could] say
  kUnreal = 1 << 10,      // [imagine] a mayor saying
  kAhead = 1 << 11,       // is [expected] to say
  kNobody = 1 << 12,      // [no] official said
  kMan = 1 << 13,         // businessman
  kWoman = 1 << 14,       // spokeswoman
  kFormerly = 1 << 15,    // she [once] said
  kInsider = 1 << 16,     // people [close] to the talks
  kMasthead = 1 << 17,    // the Harbour [Courier]
  kOther = 1 << 18,       // the [former] coach, [their] coach
  kNaming = 1 << 19,      // a man [called] Lund
  kExample = 1 << 20,     // allies such [as] Lund
  kOfTwo = 1 << 21,       // the [older] Lund
  kReacting = 1 << 22,    // her husband [nods]
  kBelonging = 1 << 23,   // the head [of] the board
};

// The words of rules/speakers. A list's words are words of the lexicon.
class SpeakerWords {
 public:
  explicit SpeakerWords(const Ruleset& ruleset);

  bool Is(const Token& token, Use use) const {
    return (uses_[listed_.Only(token.word)] & static_cast<uint32_t>(use)) != 0;
  }

  // 'm' for "his", 'f' for "her", 0 for most.
  char GenderOf(const Token& token) const {
    return Is(token, Use::kHe) ? 'm' : Is(token, Use::kShe) ? 'f' : '\0';
  }
  // 'f' for "spokeswoman", 'm' for "businessman", 0 for most.
  char NounGenderOf(const Token& token) const {
    return Is(token, Use::kMan) ? 'm' : Is(token, Use::kWoman) ? 'f' : '\0';
  }
  // Whether a word in lower case stands behind surnames: "jr".
  bool IsNameSuffix(std::string_view word) const;
  // A title in lower case with its last word written out: "us sen." is "us senator".
  std::string PlainTitle(std::string title) const;
  // A key that the ways of writing one foreign name share: "zelenskyy" and "zelensky".
  std::string SoundOf(std::string_view word) const;
  // One of the spellings of a word: "defence" for "defense".
  std::string_view OneSpelling(std::string_view word) const;

 private:
  struct Sound {
    std::string written, heard;
  };
  // Those that are written with one first byte.
  struct Sounds {
    std::vector<Sound> all;  // the longest first
    uint32_t seconds = 0;    // a bit for the low five bits of each second byte; all for one byte
  };
  const Sound* SoundAt(std::string_view rest) const;

  using Pairs = absl::flat_hash_map<std::string, std::string, StringHash, std::equal_to<>>;

  std::vector<uint32_t> uses_;  // by word id
  WordMarks listed_;            // the words that have uses
  std::vector<std::string> suffixes_;
  Pairs titles_, spellings_;
  std::array<Sounds, 256> sounds_;  // by their first byte
};

}  // namespace sayso

#endif  // SAYSO_SRC_RESOLVE_SPEAKER_WORDS_H_
