#ifndef SAYSO_SRC_RULESET_LEXICON_H_
#define SAYSO_SRC_RULESET_LEXICON_H_

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "src/ruleset/word_class.h"

namespace sayso {

namespace lexicon_layout {
struct Header;
struct Row;
struct FactRow;
struct Edge;
}  // namespace lexicon_layout

// Words and phrases with what is known of them: about 140,000 forms from rules/lexicon/*.json and
// WordNet, compiled at build time (lexicon_compiler) into one position-independent table of bytes
// that is embedded in the program, so that start-up costs nothing. A table built at run time from
// the embedded one and a user's packs has the same form.
//
// A word is looked up as written when it is all capitals ("US" is not "us"), then in lower case.

// Index of a word in the lexicon; 0 is the unknown word.
using WordId = uint32_t;

// What a fact says of a word or phrase; the value is text.
enum class Fact : uint8_t {
  kLemma,       // "said" -> "say"; a base form has none
  kNumber,      // "seven" -> "7", "dozen" -> "12", "third" (ordinal) -> "3"
  kMultiplier,  // "million" -> "1000000"
  kUnit,        // "km" -> "kilometer"; "percent" -> "percent"
  kFactor,      // of a unit to its base, for restatements: "week" -> "7"
  kCurrency,    // "dollars" -> "dollar", "Rs" -> "INR"
  kOutcome,     // "slain" -> "killed"
  kPopulation,  // "children" -> "children", "fighters" -> "combatants"
  kCountry,     // "Armenian", "Yerevan", "Kremlin" -> the country's plain name
  kMonth,       // "Sept" -> "9"
  kWeekday,     // "Friday" -> "5", Monday is 1
  kName,        // canonical name of an outlet, agency, place: "AP" -> "Associated Press"
  kLow,         // vague words: "dozens" -> "24"
  kHigh,        //               "dozens" -> "99"
  kApprox,      // "nearly" -> "below", "about" -> "around", "over" -> "gt", "at least" -> "ge"
  kStance,      // "denied" -> "deny", "vowed" -> "promise"
  kGender,      // "f" | "m"
  kDirection,   // change verbs: "rose" -> "up"
};

inline constexpr int kFactCount = static_cast<int>(Fact::kDirection) + 1;

// "lemma" for kLemma, and back; rule files name facts so.
std::string_view FactName(Fact fact);
std::optional<Fact> FactOf(std::string_view name);

// One word or phrase.
struct Entry {
  std::string_view text;  // the key: lower case, or as written for words in capitals
  WordClasses classes;    // in any spelling
  WordClasses proper;     // added where the word is written with a capital: "may", "Turkey", "Will"
  Frames frames = 0;
};

class Lexicon {
 public:
  // The lexicon inside the program.
  static const Lexicon& Builtin();

  // A view of a compiled table, which must outlive it. Error where the bytes are none.
  static std::optional<Lexicon> FromBytes(std::string_view table);

  // The word's id, 0 if unknown. `lower` is the word in lower case, `written` as it stands.
  WordId Find(std::string_view lower) const;
  WordId FindAsWritten(std::string_view written) const;
  // Brings the places of a word into the cache, for a Find() soon: a word that was not asked for of
  // late costs three waits for memory, which several can share.
  void Prefetch(std::string_view lower) const;

  Entry entry(WordId id) const;
  // Nothing where the word has no such fact.
  std::optional<std::string_view> fact(WordId id, Fact fact) const;

  // The longest phrase (two words or more) that begins with words[0]; `words` are the ids of
  // consecutive tokens of one sentence. A phrase is an entry as a word is.
  struct PhraseMatch {
    WordId phrase = 0;
    uint32_t length = 0;  // in words; 0 for no match
  };
  PhraseMatch LongestPhrase(std::span<const WordId> words) const;
  // Whether some phrase begins with this word: a cheap test before LongestPhrase.
  bool BeginsPhrase(WordId word) const;

  uint32_t size() const;
  std::string_view bytes() const { return table_; }

 private:
  Lexicon() = default;

  std::string_view table_;
  const lexicon_layout::Header* header_ = nullptr;
  const lexicon_layout::Row* rows_ = nullptr;
  const uint32_t* slots_ = nullptr;
  const uint64_t* begins_ = nullptr;
  const lexicon_layout::FactRow* facts_ = nullptr;
  const uint32_t* nodes_ = nullptr;
  const lexicon_layout::Edge* edges_ = nullptr;
  const char* text_ = nullptr;
};

}  // namespace sayso

#endif  // SAYSO_SRC_RULESET_LEXICON_H_
