#ifndef SAYSO_GRAMMAR_VERB_GROUP_H_
#define SAYSO_GRAMMAR_VERB_GROUP_H_

#include "grammar/noun_phrase.h"

// What belongs to the cue left of its verb: "did not", "has repeatedly", "declined to".
namespace sayso::grammar {

// clang-format off

inline constexpr auto auxiliary = a(kAuxiliaryTags);
inline constexpr auto between_auxiliaries = a(Tag::kAdverb | Tag::kNegation, Tag::kNoun);
// had [last month] charged; had [on Monday] warned
inline constexpr auto time_between =
    (of_class(WordClass::kTimeUnit) >> a(Tag::kAdjective | Tag::kDeterminer) | +a(Tag::kTime, Tag::kPronoun))
    >> -link >> &auxiliary;
// have [both] argued
inline constexpr auto floating_between = (a(Tag::kDeterminer) - the(Key::kArticle)) >> &auxiliary;
inline constexpr auto auxiliaries_left = *(auxiliary | between_auxiliaries | floating_between | time_between);

// "declined to", "went on to", "is expected to", "is careful not to": what takes an infinitive.
inline constexpr auto leading_verb =
    (with_frame(Frame::kInfinitive) - a(Tag::kNoun, kVerbTags))
  | a(Tag::kAdverb | Tag::kPreposition) >> the(Key::kGo)
  | a(Tag::kAdjective, Tag::kFinite | Tag::kParticiple) >> the(Key::kBe)
  | the(Key::kHave) | the(Key::kBe);
inline constexpr auto infinitive_left =
    *between_auxiliaries >> the(Key::kTo) >> *a(Tag::kNegation) >> leading_verb >> auxiliaries_left;

// "was quoted as saying", "was quoted by Nordwire as saying": its subject is the source.
inline constexpr auto quoted_as_left =
    the(Key::kAs) >> -(noun_phrase_left >> the(Key::kBy)) >> a(Tag::kParticiple, Tag::kNoun) >> auxiliary >> auxiliaries_left;

// [made it] clear that …
inline constexpr auto made_left =
    *between_auxiliaries >> -the(Key::kIt) >> the(Key::kMake) >> (infinitive_left | auxiliaries_left);

// [kept] asking
inline constexpr auto kept_left = *between_auxiliaries >> the(Key::kKeep) >> auxiliaries_left;

inline constexpr auto verb_group_left = (infinitive_left | quoted_as_left | auxiliaries_left);

// clang-format on

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_VERB_GROUP_H_
