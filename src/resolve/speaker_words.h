#ifndef SAYSO_SRC_RESOLVE_SPEAKER_WORDS_H_
#define SAYSO_SRC_RESOLVE_SPEAKER_WORDS_H_

#include <cstdint>
#include <vector>

#include "src/ruleset/ruleset.h"
#include "src/text/token.h"

namespace sayso {

// What a word does for those who look for speakers: the lists of rules/speakers, by name.
enum class Use : uint16_t {
  kCiting = 1 << 0,   // …, Xinhua reported, [citing] the police
  kQuoting = 1 << 1,  // local media [quoted] the mayor as saying
  kSeen = 1 << 2,     // a draft [seen] by the Harbour Courier
  kMedia = 1 << 3,    // state [television], local [media]
  kVenue = 1 << 4,    // at a [rally]
};

// The words of rules/speakers. A list's words are words of the lexicon.
class SpeakerWords {
 public:
  explicit SpeakerWords(const Ruleset& ruleset);

  bool Is(const Token& token, Use use) const {
    return (uses_[token.word] & static_cast<uint16_t>(use)) != 0;
  }

 private:
  std::vector<uint16_t> uses_;  // by word id
};

}  // namespace sayso

#endif  // SAYSO_SRC_RESOLVE_SPEAKER_WORDS_H_
