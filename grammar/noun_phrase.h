#ifndef SAYSO_GRAMMAR_NOUN_PHRASE_H_
#define SAYSO_GRAMMAR_NOUN_PHRASE_H_

#include "grammar/terminals.h"

// Noun phrases as sources and hearers have them: "the county engineer, Ada Lund," is two of them
// and a comma; "a spokesman for the ministry" is one with a phrase attached.
namespace sayso::grammar {

// clang-format off

inline constexpr auto edge = !anything;
inline constexpr auto comma = a(Tag::kComma);
inline constexpr auto determiner = a(Tag::kDeterminer, Tag::kSubordinator | Tag::kWh);
inline constexpr auto modifier =
    a(Tag::kNoun | Tag::kName | Tag::kNumber | Tag::kAdjective | Tag::kPerson,
      Tag::kFinite | Tag::kTime | Tag::kPronoun);
inline constexpr auto head_noun =
    a(Tag::kNoun | Tag::kName | Tag::kNumber | Tag::kPerson, Tag::kPronoun);
// Lund['s], and not the "his" of "told the court his client was innocent"
inline constexpr auto possessive_clitic = a(Tag::kPossessive) - of_class(WordClass::kPossessive);
inline constexpr auto some = a(Tag::kDeterminer | Tag::kAdjective, Tag::kSubordinator);  // as a head: some, both, the wounded

// ---- forwards
inline constexpr auto day_of = of_class(WordClass::kWeekday) >> &a(Tag::kNoun, Tag::kTime);  // a [Monday] paper
inline constexpr auto noun_core =
    -(determiner >> -determiner >> -a(Tag::kPossessive) >> -day_of | a(Tag::kPossessive) >> -day_of)
    >> *(a(Tag::kAdverb, Tag::kFinite) >> &modifier)
    >> +(modifier | a(Tag::kAdjective | Tag::kParticiple) >> &modifier)
    >> *(possessive_clitic >> +modifier)
  | a(Tag::kPronoun | Tag::kObjectPronoun)
  | some;
inline constexpr auto of_phrase = the(Key::kOf) >> noun_core;
inline constexpr auto link = a(Tag::kPreposition | Tag::kTo, Tag::kSubordinator);
inline constexpr auto noun_phrase =
    noun_core >> x3::repeat(0, 4)[link >> -a(Tag::kAdverb) >> noun_core];
inline constexpr auto joint_noun_phrase =
    noun_phrase >> -(*(comma >> noun_phrase) >> a(Tag::kCoordinator) >> noun_phrase);

// ---- leftwards: from its last word to its first
inline constexpr auto determiner_left = -(a(Tag::kPossessive) | a(Tag::kDeterminer, Tag::kWh)) >> -determiner;
inline constexpr auto clause_edge_left =
    edge | a(Tag::kComma | Tag::kQuotation | Tag::kSubordinator | Tag::kStop | Tag::kColon |
             Tag::kSemicolon | Tag::kDash | Tag::kOther)
  | a(Tag::kCoordinator) >> edge;
// On September 1 [Lund] said: the day is none of her
inline constexpr auto modifier_left = !(a(Tag::kNumber) >> a(Tag::kTime)) >> modifier;
// In an earlier letter [Lund] wrote: a thing bears no name, a newspaper and an airline do.
inline constexpr auto thing_word =
    (of_class(WordClass::kMediumNoun) | a(Tag::kNoun, Tag::kPerson | Tag::kAdjective | Tag::kTime))
    - (a(Tag::kName) | of_class(WordClass::kNameParticle));
inline constexpr auto in_thing =
    thing_word >> *(modifier | a(Tag::kAdverb)) >> *(possessive_clitic >> +modifier) >> determiner_left
    >> link >> *a(Tag::kTime) >> clause_edge_left;
// Last week [Lund] said
inline constexpr auto last_week = of_class(WordClass::kTimeUnit) >> a(Tag::kAdjective | Tag::kDeterminer);
inline constexpr auto noun_core_left =
    a(Tag::kPronoun)
  | +(a(Tag::kName) - a(Tag::kTime)) >> &(in_thing | last_week)
  | head_noun >> *modifier_left >> comma >> +a(Tag::kAdjective, Tag::kNoun) >> a(Tag::kDeterminer, Tag::kWh)  // the tired, old captain
  | head_noun >> *modifier_left >> *(possessive_clitic >> +modifier_left) >> determiner_left
  | a(Tag::kDeterminer, Tag::kSubordinator) >> determiner_left
  | a(Tag::kAdjective, Tag::kSubordinator) >> a(Tag::kDeterminer, Tag::kWh);
// a report [released] on Friday, and not "Lund [stepped] up her plans": behind a name it is a verb
inline constexpr auto behind_noun_left = !(+a(Tag::kName | Tag::kPronoun, Tag::kDeterminer) >> !link);
inline constexpr auto restricting_left = (a(Tag::kParticiple) - of_class(WordClass::kSayVerb)) >> behind_noun_left;
// sources [close] to the club
inline constexpr auto postposed_left = a(Tag::kAdjective, Tag::kNoun | kVerbTags) >> &a(Tag::kNoun | Tag::kPerson);
// Lund [(R-Oslo)] said
inline constexpr auto bracketed_left =
    a(Tag::kClose) >> x3::repeat(1, 12)[anything - a(Tag::kOpen | Tag::kClose)] >> a(Tag::kOpen);
inline constexpr auto noun_phrase_left =
    noun_core_left
    >> x3::repeat(0, 4)[-a(Tag::kAdverb, Tag::kNoun) >> link >> -(-a(Tag::kTime) >> restricting_left | postposed_left) >> noun_core_left];
// "Lund and Fricke", "voters in Vestland, Norvik and Oslo": they must stand at the edge of their
// clause, else "and" joins two clauses, as it does before a pronoun: "…, and he".
inline constexpr auto listed_left = -bracketed_left >> noun_phrase_left;
inline constexpr auto of_whom_left = link >> noun_phrase_left >> !a(Tag::kPreposition);
inline constexpr auto list_left = +(comma >> listed_left) >> -of_whom_left;
// On Monday [Lund and Berg] said
inline constexpr auto list_edge_left =
    clause_edge_left | (+a(Tag::kTime, Tag::kPronoun) | last_week) >> -link >> clause_edge_left;
inline constexpr auto partner_left =
    a(Tag::kCoordinator)
    >> (listed_left >> (list_left >> &list_edge_left | -of_whom_left >> &list_edge_left)
      | comma >> listed_left >> list_left >> &list_edge_left);
inline constexpr auto joint_noun_phrase_left =
    !(a(Tag::kPronoun) >> a(Tag::kCoordinator) >> comma) >> noun_phrase_left >> -partner_left
  | noun_phrase_left;

// clang-format on

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_NOUN_PHRASE_H_
