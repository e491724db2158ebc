#ifndef SAYSO_SRC_RULESET_WORD_CLASS_H_
#define SAYSO_SRC_RULESET_WORD_CLASS_H_

#include <cstdint>
#include <optional>
#include <string_view>

namespace sayso {

// What a word can be, in any context: the alphabet of the grammar. A word has many classes; which
// of them it has here is for the grammar to say. Rule files name classes by the enumerator without
// its k, in lower case with hyphens: kSayVerb is "say-verb".
enum class WordClass : uint8_t {
  // Closed classes
  kDeterminer,      // the a an this these some every
  kSubjectPronoun,  // he she they it I we you who
  kObjectPronoun,   // him her them me us
  kPossessive,      // his her their its my our
  kRelative,        // who whom whose which that
  kPreposition,
  kCoordinator,   // and or but nor
  kSubordinator,  // that if whether because while after although
  kAuxiliary,     // forms of be, have, do
  kModal,         // will would may might can could shall should must
  kNegation,      // not never no n't
  kInfinitiveTo,
  kWhWord,  // what when where why how
  // Open classes, from WordNet and the rule files; inflected forms included
  kNoun,
  kPluralNoun,
  kAdjective,
  kAdverb,
  kVerb,  // any form of any verb
  kVerbBase,
  kVerbThird,       // says
  kVerbPast,        // said
  kVerbParticiple,  // spoken; for most verbs the same word as the past
  kVerbIng,         // saying
  // Reporting
  kSayVerb,            // verbs of saying proper: say tell add write ask note …
  kCommunicationVerb,  // WordNet verb.communication
  kCognitionVerb,      // WordNet verb.cognition: think believe expect
  kShowVerb,           // documents do it: show find indicate reveal
  kReportingNoun,      // statement claim warning speculation
  kMediumNoun,         // interview letter email tweet briefing statement
  kDocumentNoun,       // report survey poll study memo letter
  kHedge,              // reportedly allegedly apparently
  // Sources
  kPersonNoun,       // mayor, resident, spokesman
  kGroupNoun,        // ministry, police, troops
  kInstitutionNoun,  // ministry office agency department
  kTitle,            // Mr Dr President Gen.
  kGivenName,
  kFemaleName,
  kMaleName,
  kNameParticle,    // bin al van de
  kAnonymousNoun,   // source, official, insider, resident: a person without a name
  kJournalistNoun,  // reporter correspondent journalist
  kSpokesNoun,      // spokesman spokeswoman spokesperson
  // Names
  kPlace,
  kCountry,
  kCapital,         // Yerevan: may speak for its government
  kGovernmentSeat,  // the Kremlin, the White House
  kDemonym,         // Armenian
  kOutlet,
  kAgency,  // news agency: Reuters
  // Numbers and time
  kNumber,        // one … nineteen, twenty … ninety, zero, dozen
  kMultiplier,    // hundred thousand million lakh
  kOrdinal,       // first, second, 12th as a word
  kFractionWord,  // half third quarter
  kVagueNumber,   // dozens scores several few
  kApproximator,  // about around some nearly
  kUnit,
  kCurrency,
  kMonth,
  kWeekday,
  kTimeUnit,     // second … century
  kRelativeDay,  // today yesterday tomorrow tonight
  // Events
  kOutcome,     // killed wounded missing displaced
  kChangeVerb,  // rose fell increased revised
  // Form
  kAbbreviation,  // its period ends no sentence
};

inline constexpr int kWordClassCount = static_cast<int>(WordClass::kAbbreviation) + 1;
static_assert(kWordClassCount <= 64);

// A set of word classes.
class WordClasses {
 public:
  constexpr WordClasses() = default;
  constexpr WordClasses(WordClass c) : bits_(uint64_t{1} << static_cast<int>(c)) {}  // NOLINT
  constexpr explicit WordClasses(uint64_t bits) : bits_(bits) {}

  constexpr bool has(WordClasses any) const { return (bits_ & any.bits_) != 0; }
  constexpr bool empty() const { return bits_ == 0; }
  constexpr uint64_t bits() const { return bits_; }
  constexpr WordClasses& operator|=(WordClasses other) {
    bits_ |= other.bits_;
    return *this;
  }
  friend constexpr WordClasses operator|(WordClasses a, WordClasses b) {
    return WordClasses(a.bits_ | b.bits_);
  }
  friend constexpr WordClasses operator-(WordClasses a, WordClasses b) {
    return WordClasses(a.bits_ & ~b.bits_);
  }
  friend constexpr bool operator==(WordClasses, WordClasses) = default;

 private:
  uint64_t bits_ = 0;
};

// `kSayVerb | kNoun` reads as a set.
constexpr WordClasses operator|(WordClass a, WordClass b) {
  return WordClasses(a) | WordClasses(b);
}

// "say-verb" for kSayVerb, and back.
std::string_view WordClassName(WordClass c);
std::optional<WordClass> WordClassOf(std::string_view name);

// What may stand after a reporting verb; a verb has several. Rule files name frames likewise.
enum class Frame : uint16_t {
  kThat = 1 << 0,         // said (that) it failed
  kQuote = 1 << 1,        // said "it failed"
  kAddressee = 1 << 2,    // told reporters …
  kInfinitive = 1 << 3,   // promised to go
  kNounPhrase = 1 << 4,   // denied the claim, rejected the report
  kGerund = 1 << 5,       // denied ignoring
  kWh = 1 << 6,           // asked whether, explained why
  kObjectAs = 1 << 7,     // described him as a fool
  kObjectPred = 1 << 8,   // called it a farce, termed it "great"
  kOf = 1 << 9,           // warned of, spoke of, accused of
  kFor = 1 << 10,         // called for
  kPassiveInf = 1 << 11,  // is said to be, is expected to
};
using Frames = uint16_t;
inline constexpr int kFrameCount = 12;

// "object-as" for kObjectAs, and back.
std::string_view FrameName(Frame f);
std::optional<Frame> FrameOf(std::string_view name);

}  // namespace sayso

#endif  // SAYSO_SRC_RULESET_WORD_CLASS_H_
