#ifndef SAYSO_GRAMMAR_FEATURE_H_
#define SAYSO_GRAMMAR_FEATURE_H_

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

#include "absl/container/inlined_vector.h"
#include "grammar/key_word.h"

namespace sayso::grammar {

// What the choice between readings looks at. A feature is a question with one of a few answers;
// rules/choice/attribution.json gives each answer its weight, under the names listed here.

enum class Production : uint8_t {
  kQuoteSourceCue,     // "…," Lund said
  kQuoteCueSource,     // "…," said Lund
  kQuoteCue,           // "…," the reply was; he left, saying "…"
  kInterruptedQuote,   // "…," Lund said, "…"
  kSourceCueContent,   // Lund said …
  kContentSourceCue,   // …, Lund said
  kContentCueSource,   // …, said Lund
  kInterrupted,        // The lift, Lund said, had failed
  kAsSourceCue,        // …, as Lund put it
  kRelativeContent,    // a lift that Lund said had failed
  kAccordingToFront,   // According to Lund, …
  kAccordingToBack,    // …, according to Lund
  kColon,              // Lund: …
  kColonBack,          // …: Lund
  kReportingNoun,      // Lund's claim that …
  kHedge,              // The firm allegedly …
  kPassive,            // Lund is said to …; it was reported that …
  kColonQuote,         // Lund resisted: "…"
  kWitness,            // an AFP journalist saw …
  kJuxtaposed,         // Fricke shook her head. "…"
  kAccordingToInside,  // At its heart, according to Lund, was …
};

enum class Form : uint8_t {  // of the content
  kQuote,
  kThat,
  kWh,
  kClause,
  kInfinitive,
  kGerund,
  kNoun,
  kPreposition,
  kAs,
  kLeftQuote,
  kLeftClause,
  kNone,
};

enum class VerbForm : uint8_t {
  kPast,
  kThird,
  kBaseFinite,
  kInfinitive,
  kLedInfinitive,
  kIng,
  kPassive,
  kParticiple,
  kOther,
};
enum class VerbClass : uint8_t { kSay, kCommunication, kCognition, kShow, kNone };
enum class SourceWord : uint8_t {
  kPronoun,
  kFirstPerson,
  kEmptyIt,
  kName,
  kPerson,
  kPlural,
  kNoun,
  kRelative,
  kThing,
  kNone,
};
enum class SourceReading : uint8_t {
  kSubject,
  kApposition,
  kRelative,
  kInverted,
  kShared,
  kParticipial,
  kNounBeforeIng,
  kRestricted,
  kAgent,
  kOther,
  kWide,       // all words from the beginning of the clause, read without being understood
  kFirst,      // the subject of the first verb of the sentence
  kFollowing,  // Citing the report, Lund left.
  kQuoted,     // Nordwire quoted Lund as saying
  kNone,
};
enum class Neighbour : uint8_t {  // a word, seen from the span that it begins, ends or borders
  kEdge,
  kComma,
  kQuotation,
  kCoordinator,
  kSubordinator,
  kPreposition,
  kRelative,
  kTo,
  kColon,
  kSemicolon,
  kDash,
  kBracket,
  kAuxiliary,
  kNegation,
  kReporting,
  kFinite,
  kBase,
  kParticiple,
  kIng,
  kPronoun,
  kDeterminer,
  kPossessive,
  kTime,
  kNumber,
  kName,
  kPerson,
  kPlural,
  kNoun,
  kAdjective,
  kAdverb,
  kOther,
};
enum class End : uint8_t {  // how content ends on its right
  kSentence,
  kBeforeCue,
  kCommaIng,
  kCommaIngCue,
  kCommaWhich,
  kCommaCoordinator,
  kCommaSubordinator,
  kCommaPreposition,
  kCommaNominal,
  kCommaVerb,
  kCommaOther,
  kCoordinatorCue,
  kCoordinatorVerb,
  kCoordinatorNominal,
  kSemicolon,
  kDash,
  kSubordinator,
  kQuotation,
  kTime,
  kColon,
  kOpen,
  kPreposition,
  kOther,
};
// What stands behind the end of content, up to the next mark.
enum class Rest : uint8_t { kNothing, kFew, kWords, kClause, kCue };
// Whether content up to its end has a finite verb.
enum class Complete : uint8_t { kNo, kYes };
// Of the sentence; the first one of an article counts as its headline.
enum class Place : uint8_t { kTitle, kListItem, kNarrative, kOther };
enum class Size : uint8_t { kNothing, kOne, kTwo, kFew, kEight, kSixteen, kThirtyTwo, kMore };
constexpr Size SizeOf(uint32_t words) {
  if (words <= 2) return static_cast<Size>(words);
  if (words <= 4) return Size::kFew;
  if (words <= 8) return Size::kEight;
  if (words <= 16) return Size::kSixteen;
  return words <= 32 ? Size::kThirtyTwo : Size::kMore;
}

// Yes-or-no questions; the answer no weighs nothing.
enum class Sign : uint8_t {
  kFiniteInside,     // the content has a finite verb
  kLastCueInside,    // the content ends with who said all of it
  kCueInside,        // a later verb of the content may be a cue of the same source
  kQuotationInside,  // part of the content is quoted
  kAddressee,
  kAdjunct,  // time, place or medium between cue and content
  kNegated,
  kModal,
  kQuestion,
  kOpenQuote,      // the quotation is unclosed
  kShortQuote,     // the quotation has fewer than four words
  kCapitalQuote,   // it begins with a capital
  kFullQuote,      // it ends with a mark of its own
  kColonBefore,    // a colon introduces the content
  kBeginsNominal,  // content begins with a determiner or noun
  kBeginsPronoun,
  kInsideBrackets,
  kEarlierCue,  // another cue stands before in the sentence
  kNearSource,  // source and cue touch
  kLongSource,
  kWholeLeft,  // content on the left begins with the sentence
  kCommaInside,
  kCapitalLabel,    // a speaker's label in capitals
  kBehindCue,       // a verb of reporting stands right before the source
  kNamesOnly,       // the source is made of names
  kNounToo,         // the verb may be a noun
  kSpareQuotation,  // a quotation of the sentence lies in no content
  kSpareCue,        // another verb of reporting lies in no content
  kInsideSource,    // the source overlaps the content
};

enum class Group : uint8_t {
  kProduction,
  kForm,
  kVerbForm,
  kVerbClass,
  kSourceWord,
  kSourceReading,
  kEnd,
  kRest,
  kComplete,
  kPlace,
  kSign,
  // Words around the cue, the source and the content.
  kSecondBeforeCue,
  kBeforeCue,
  kBehindCue,
  kSecondBehindCue,
  kBeforeSource,  // before source and cue together
  kSecondBeforeSource,
  kSourceFirst,
  kSourceLast,
  kBehindSource,
  kSecondBeforeContent,
  kBeforeContent,
  kContentFirst,
  kContentSecond,
  kContentLast,
  kBehindContent,
  kSecondBehindContent,
  kKeyBeforeSource,
  kKeyBeforeCue,
  kKeyContentFirst,
  kEndWord,  // behind the end of the content
  // Numbers of words.
  kSize,  // of the content
  kCueSize,
  kSourceSize,
  kSpareBefore,  // of the sentence, before all that the reading takes
  kSpareBehind,
  kContentParts,
  kCues,       // verbs of reporting in the sentence
  kCueNumber,  // those before this one
  // Two questions at once.
  kClassForm,
  kProductionSource,
  kFormVerbForm,
  kFormEnd,
  kProductionAfter,
  kProductionBefore,
  kFormSize,
  kReadingSource,
  kReadingEnd,
  kProductionPlace,
  kEndRest,
  kEndComplete,
  kClassEnd,
  kReadingBefore,  // the word before the source
  kReadingFirst,   // the first word of the source
  kReadingSize,    // of the source
  kFormFirst,      // the first word of the content
  kCount,
};
inline constexpr Group kFirstCross = Group::kClassForm;

// How many answers an enumeration has.
template <class Answer>
inline constexpr int kAnswers = 0;
template <>
inline constexpr int kAnswers<Form> = static_cast<int>(Form::kNone) + 1;
template <>
inline constexpr int kAnswers<VerbClass> = static_cast<int>(VerbClass::kNone) + 1;
template <>
inline constexpr int kAnswers<VerbForm> = static_cast<int>(VerbForm::kOther) + 1;
template <>
inline constexpr int kAnswers<SourceWord> = static_cast<int>(SourceWord::kNone) + 1;
template <>
inline constexpr int kAnswers<Neighbour> = static_cast<int>(Neighbour::kOther) + 1;
template <>
inline constexpr int kAnswers<Place> = static_cast<int>(Place::kOther) + 1;
template <>
inline constexpr int kAnswers<End> = static_cast<int>(End::kOther) + 1;
template <>
inline constexpr int kAnswers<Size> = static_cast<int>(Size::kMore) + 1;

template <>
inline constexpr int kAnswers<Rest> = static_cast<int>(Rest::kCue) + 1;
template <>
inline constexpr int kAnswers<Complete> = static_cast<int>(Complete::kYes) + 1;
template <>
inline constexpr int kAnswers<Key> = kKeyCount;
template <>
inline constexpr int kAnswers<Production> = static_cast<int>(Production::kAccordingToInside) + 1;
template <>
inline constexpr int kAnswers<SourceReading> = static_cast<int>(SourceReading::kNone) + 1;
template <>
inline constexpr int kAnswers<Sign> = static_cast<int>(Sign::kInsideSource) + 1;

// How many features each group has.
template <class First, class Second>
inline constexpr int kCross = kAnswers<First> * kAnswers<Second>;
inline constexpr auto kGroupSizes = [] {
  std::array<int, static_cast<size_t>(Group::kCount)> sizes = {};
  const auto set = [&](Group first, Group last, int size) {
    for (int g = static_cast<int>(first); g <= static_cast<int>(last); ++g) sizes[g] = size;
  };
  const auto one = [&](Group group, int size) { set(group, group, size); };
  one(Group::kProduction, kAnswers<Production>);
  one(Group::kForm, kAnswers<Form>);
  one(Group::kVerbForm, kAnswers<VerbForm>);
  one(Group::kVerbClass, kAnswers<VerbClass>);
  one(Group::kSourceWord, kAnswers<SourceWord>);
  one(Group::kSourceReading, kAnswers<SourceReading>);
  one(Group::kEnd, kAnswers<End>);
  one(Group::kRest, kAnswers<Rest>);
  one(Group::kComplete, kAnswers<Complete>);
  one(Group::kPlace, kAnswers<Place>);
  one(Group::kSign, kAnswers<Sign>);
  set(Group::kSecondBeforeCue, Group::kSecondBehindContent, kAnswers<Neighbour>);
  set(Group::kKeyBeforeSource, Group::kEndWord, kAnswers<Key>);
  set(Group::kSize, Group::kCueNumber, kAnswers<Size>);
  one(Group::kClassForm, kCross<VerbClass, Form>);
  one(Group::kProductionSource, kCross<Production, SourceWord>);
  one(Group::kFormVerbForm, kCross<Form, VerbForm>);
  one(Group::kFormEnd, kCross<Form, End>);
  one(Group::kProductionAfter, kCross<Production, Neighbour>);
  one(Group::kProductionBefore, kCross<Production, Neighbour>);
  one(Group::kFormSize, kCross<Form, Size>);
  one(Group::kReadingSource, kCross<SourceReading, SourceWord>);
  one(Group::kReadingEnd, kCross<SourceReading, End>);
  one(Group::kProductionPlace, kCross<Production, Place>);
  one(Group::kEndRest, kCross<End, Rest>);
  one(Group::kEndComplete, kCross<End, Complete>);
  one(Group::kClassEnd, kCross<VerbClass, End>);
  one(Group::kReadingBefore, kCross<SourceReading, Neighbour>);
  one(Group::kReadingFirst, kCross<SourceReading, Neighbour>);
  one(Group::kReadingSize, kCross<SourceReading, Size>);
  one(Group::kFormFirst, kCross<Form, Neighbour>);
  return sizes;
}();
static_assert(std::ranges::find(kGroupSizes, 0) == kGroupSizes.end(), "every group has a size");

// The number of a feature: its place in the table of weights.
using FeatureId = uint16_t;
inline constexpr auto kGroupBegins = [] {
  std::array<FeatureId, std::size(kGroupSizes) + 1> begins = {};
  for (size_t g = 0; g < std::size(kGroupSizes); ++g) {
    begins[g + 1] = static_cast<FeatureId>(begins[g] + kGroupSizes[g]);
  }
  return begins;
}();
inline constexpr int kFeatureCount = kGroupBegins.back();
// Features below this one answer a single question.
inline constexpr int kSingleCount = kGroupBegins[static_cast<int>(kFirstCross)];

template <class Answer>
constexpr FeatureId FeatureOf(Group group, Answer answer) {
  return static_cast<FeatureId>(kGroupBegins[static_cast<int>(group)] + static_cast<int>(answer));
}
// Two questions answered at once.
template <class First, class Second>
constexpr FeatureId FeatureOf(Group group, First first, Second second) {
  return FeatureOf(group, static_cast<int>(first) * kAnswers<Second> + static_cast<int>(second));
}
// Its name: "production=quote-source-cue".
std::string_view FeatureName(FeatureId id);

using Features = absl::InlinedVector<FeatureId, 80>;

std::string_view Name(Production production);
std::string_view Name(Form form);
std::string_view Name(VerbClass verb_class);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_FEATURE_H_
