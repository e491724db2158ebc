#ifndef SAYSO_GRAMMAR_SOURCE_H_
#define SAYSO_GRAMMAR_SOURCE_H_

#include "grammar/noun_phrase.h"

// Who speaks: the subject left of a verb group, or right of it where the order is inverted.
namespace sayso::grammar {

// clang-format off

// Lund [, the county engineer since 2019,] said. The words between two commas are read without
// being understood, but they hold no quotation and no other mark.
inline constexpr auto aside_word =
    anything - a(Tag::kComma | Tag::kQuotation | Tag::kSemicolon | Tag::kStop | Tag::kColon | Tag::kCoordinator);
inline constexpr auto aside_quotation = a(Tag::kQuotation) >> &(aside_word | a(Tag::kCoordinator));  // "Harbour Lights" fame
// and do not begin with who acts: "if she liked Lund, she looked up and said"
inline constexpr auto first_actor_left = a(Tag::kPronoun) >> comma;
inline constexpr auto aside = x3::repeat(1, 24)[(aside_word - first_actor_left) | aside_quotation] >> x3::repeat(0, 8)[a(Tag::kCoordinator) >> +(aside_word | aside_quotation)];
// Lund and Fricke [both] said
inline constexpr auto floating_left =
    (a(Tag::kDeterminer) - the(Key::kArticle)) >> &a(Tag::kNoun | Tag::kName | Tag::kPerson | Tag::kPronoun | Tag::kClose, kVerbTags);
// a report [dated Aug. 2]
inline constexpr auto dated_left = -a(Tag::kNumber) >> +a(Tag::kTime, Tag::kPronoun) >> (a(Tag::kParticiple) - of_class(WordClass::kSayVerb));
inline constexpr auto named_left =
    -dated_left >> -the(Key::kSelf) >> -bracketed_left >> &a(Tag::kNoun | Tag::kName | Tag::kPerson | Tag::kPronoun | Tag::kNumber | Tag::kDeterminer, Tag::kSubordinator) >> joint_noun_phrase_left;
// [Nearly] 40 mayors; [more than] 40; [as many as] 40; [up to] 40; [at least] 40; [no fewer than] 40
inline constexpr auto softener_left =
    the(Key::kThan) >> a(Tag::kAdjective | Tag::kAdverb | Tag::kDeterminer) >> -a(Tag::kDeterminer)
  | the(Key::kAs) >> a(Tag::kAdjective | Tag::kAdverb | Tag::kDeterminer) >> the(Key::kAs)
  | the(Key::kTo) >> a(Tag::kPreposition | Tag::kAdverb)
  | a(Tag::kAdjective | Tag::kDeterminer | Tag::kAdverb, Tag::kNoun) >> the(Key::kAt)
  | a(Tag::kAdverb, Tag::kNoun | Tag::kTime) | the(Key::kAbout);
// "…," [another friend,] Ada Lund told the paper; [Ada Lund,] the mayor of Oslo said
inline constexpr auto introduced_left =
    comma >> noun_phrase_left >> &(edge | a(Tag::kQuotation));
// Ada Lund [of Norvik], Vestland said
inline constexpr auto of_town_left = comma >> +a(Tag::kName) >> (the(Key::kOf) | the(Key::kFrom));
// Rep. Lund [(R-Norvik),] said
inline constexpr auto bracket_set_off_left = comma >> &a(Tag::kClose) >> named_left;
inline constexpr auto aside_left = a(Tag::kComma | Tag::kQuotation) >> aside | a(Tag::kQuotation) >> &comma;
// leaders[, who, on a call on Friday,] criticized
inline constexpr auto relative_aside_left = aside_left >> comma >> of_class(WordClass::kRelative);
inline constexpr auto apposed_left = comma >> named_left;
inline constexpr auto apposition_left = aside_left >> apposed_left;
// Lund [in an interview with the radio station "Vest"] denied
inline constexpr auto quoted_medium_left =
    a(Tag::kQuotation) >> *modifier >> determiner_left >> link >> of_class(WordClass::kMediumNoun)
    >> determiner_left >> link;
inline constexpr auto dash_apposition_left =
    a(Tag::kDash) >> x3::repeat(1, 30)[anything - a(Tag::kDash | Tag::kStop)] >> a(Tag::kDash) >> named_left;

// Lund [on Tuesday] said
inline constexpr auto ago_left =
    the(Key::kAgo) >> of_class(WordClass::kTimeUnit) >> -a(Tag::kNumber | Tag::kDeterminer)
  | of_class(WordClass::kTimeUnit) >> a(Tag::kAdjective | Tag::kDeterminer) >> -link;
inline constexpr auto late_time_left =
    ago_left
  | -of_class(WordClass::kTimeUnit) >> (+a(Tag::kTime, Tag::kPronoun) >> -(a(Tag::kNumber) >> &link) | a(Tag::kNumber) >> +a(Tag::kTime, Tag::kPronoun))
    >> -a(Tag::kAdverb) >> -link;

// [two thirds of those asked] said
inline constexpr auto asked_left = a(Tag::kParticiple, Tag::kNoun) >> behind_noun_left >> noun_phrase_left;

// "…," Nordwire quoted [her] as saying.
inline constexpr auto as_saying =
    the(Key::kAs) >> (a(Tag::kIng) - a(Tag::kNoun, Tag::kReporting)) >> (a(Tag::kStop | Tag::kComma) | edge);
inline constexpr auto quoted_object = joint_noun_phrase >> -(comma >> aside >> comma);

// the judges [who ruled that the map must stay] said: the words up to "who" are read without being
// understood.
inline constexpr auto restriction_left =
    x3::repeat(1, 24)[anything - a(Tag::kComma | Tag::kQuotation | Tag::kSemicolon | Tag::kStop | Tag::kRelative)]
    >> (the(Key::kWho) | the(Key::kWhich) | the(Key::kThat)) >> noun_phrase_left;

inline constexpr auto medium_left =
    of_class(WordClass::kMediumNoun | WordClass::kReportingNoun | WordClass::kDocumentNoun);
// The firm [issued a statement] saying; [sent a letter to members] saying
inline constexpr auto issued_medium_left =
    (medium_left | noun_core_left >> (link - the(Key::kFrom) - the(Key::kBy)) >> medium_left)
    >> *modifier >> determiner_left >> -the(Key::kOut) >> a(Tag::kFinite | Tag::kParticiple, Tag::kNoun);

// was told [by the mayor]; was said [in the Chancellery]; was noted [in the message of the ministry]
inline constexpr auto body =
    a(Tag::kDeterminer) >> +a(Tag::kName)
  | *a(Tag::kDeterminer) >> of_class(WordClass::kGovernmentSeat | WordClass::kInstitutionNoun);
inline constexpr auto message = determiner >> of_class(WordClass::kMediumNoun | WordClass::kReportingNoun) >> the(Key::kOf);
inline constexpr auto agent =
    the(Key::kBy) >> joint_noun_phrase
  | (the(Key::kIn) | the(Key::kAt)) >> -message >> body;

// "…," said [Lund, the county engineer and chair, who was there]: what no verb follows.
inline constexpr auto inverted_clause =
    comma >> of_class(WordClass::kRelative) >> !(*a(kAuxiliaryTags | Tag::kAdverb) >> (of_class(WordClass::kSayVerb) - a(Tag::kNoun))) >> x3::repeat(0, 24)[aside_word | a(Tag::kCoordinator)];
inline constexpr auto inverted_noun =
    comma >> (determiner | a(Tag::kNoun | Tag::kNumber | Tag::kAdjective | Tag::kPossessive | Tag::kName, Tag::kFinite | Tag::kParticiple | Tag::kIng))
    >> x3::repeat(0, 24)[aside_word | a(Tag::kCoordinator) >> !a(Tag::kFinite | kAuxiliaryTags, Tag::kNoun)];
inline constexpr auto inverted_aside = inverted_clause | inverted_noun >> -inverted_clause;
inline constexpr auto bracketed =
    a(Tag::kOpen) >> x3::repeat(1, 12)[anything - a(Tag::kOpen | Tag::kClose)] >> a(Tag::kClose);
// Citing the report, [Lund, the county engineer,] left. A participle in it would be the verb.
inline constexpr auto following_noun =
    -determiner >> -determiner >> -a(Tag::kPossessive) >> +modifier >> *(a(Tag::kPossessive) >> +modifier)
  | a(Tag::kPronoun);
inline constexpr auto following_subject =
    following_noun >> *of_phrase >> -(*(comma >> following_noun) >> a(Tag::kCoordinator) >> following_noun) >> -bracketed
    >> -(comma >> aside >> comma) >> &(*a(Tag::kAdverb) >> a(Tag::kFinite | kAuxiliaryTags));
// [Lund], citing the report, left; Berg said that [Lund], citing the report, left
inline constexpr auto set_off_left =
    comma >> named_left
    >> &(clause_edge_left | (a(Tag::kReporting) - with_frame(Frame::kAddressee)));
// said a man [calling himself Lund]; said one senator [involved in the planning]
inline constexpr auto restricting =
    -a(Tag::kIng) >> the(Key::kSelf) >> noun_core
  | a(Tag::kParticiple, Tag::kNoun) >> (the(Key::kAs) | link) >> noun_phrase;
inline constexpr auto inverted_subject = joint_noun_phrase >> -bracketed >> -restricting;

// clang-format on

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_SOURCE_H_
