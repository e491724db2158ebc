#ifndef SAYSO_SRC_RESOLVE_NAME_RUN_H_
#define SAYSO_SRC_RESOLVE_NAME_RUN_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "src/text/text.h"

namespace sayso {

// Names as they stand in a text: runs of capitalised words, before anybody asks whose they are.

// What the lexicon may know of a name: it is a publisher's, a state's or its seat's, or known at
// all.
inline constexpr WordClasses kPublisherName = WordClass::kOutlet | WordClass::kAgency;
inline constexpr WordClasses kStateName =
    WordClass::kCountry | WordClass::kCapital | WordClass::kGovernmentSeat;
inline constexpr WordClasses kKnownName =
    WordClass::kGivenName | WordClass::kFemaleName | WordClass::kMaleName | WordClass::kPlace |
    WordClass::kCountry | WordClass::kCapital | WordClass::kOutlet | WordClass::kAgency |
    WordClass::kGovernmentSeat;

// A run of capitalised words that is one name: "Recep Tayyip Erdogan", "Al Jazeera", "Norvik Rail".
struct NameRun {
  Range tokens;
  Range title;              // "President" in front of it; may be empty
  WordClasses classes;      // what the lexicon knows of the whole name or of its words
  WordId entry = 0;         // lexicon entry of the whole name, 0 if unknown
  bool possessive = false;  // 's follows: "Ilham Aliyev's adviser"
  bool after_preposition = false;
  std::string_view country;  // of a demonym in front of the title: "Russian President" -> "Russia"

  bool titled() const { return title.size() > 0; }
};

// Finds the names in a range of tokens, in order.
class NameFinder {
 public:
  NameFinder(const Text& text, Range tokens);

  // The next one; nothing behind the last.
  std::optional<NameRun> Next();

 private:
  void SeekPhrase(uint32_t token);
  const Phrase* NamedPhraseAt(uint32_t token);
  const Phrase* PhraseEndingAt(Range run);
  uint32_t EndOfRun(uint32_t begin);

  const Text& text_;
  const Range tokens_;
  uint32_t at_;                                 // the first token not yet read
  std::vector<Phrase>::const_iterator phrase_;  // no phrase before it begins at `at_` or behind
};

// One word as a name, whatever the lexicon knows of it: "Berg" at the start of a sentence.
NameRun OneWordName(const Text& text, uint32_t token);

// Whether the run is a person's name by its title, a given name, or for want of any other reading.
bool IsPerson(const Text& text, const NameRun& run);

// Whether a name is one word of a few capitals and nothing tells a person: "FEC".
bool IsAcronym(const Text& text, const NameRun& run);

// Whether the token is a possessive mark: 's or a lone apostrophe.
bool IsPossessive(const Text& text, uint32_t token);

// Whether the phrase names a kind of body: "coast guard", "Red Cross".
bool IsBody(const Text& text, const Phrase& phrase);

// The phrase of the lexicon that ends a run of words, or null.
const Phrase* LastPhraseIn(const Text& text, Range tokens);

// The name under which the lexicon knows an outlet or agency ("AP" for "The Associated Press"); the
// words as written where it does not.
std::string PublisherName(const Text& text, const NameRun& publisher);

// The words of a range as one line: white space folded.
std::string WordsOf(const Text& text, Range tokens);

// The same without a copy where the text itself has them so; else they are put together in `line`.
std::string_view WordsOf(const Text& text, Range tokens, std::string& line);

}  // namespace sayso

#endif  // SAYSO_SRC_RESOLVE_NAME_RUN_H_
