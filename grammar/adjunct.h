#ifndef SAYSO_GRAMMAR_ADJUNCT_H_
#define SAYSO_GRAMMAR_ADJUNCT_H_

#include "grammar/noun_phrase.h"

// What stands between a cue and its content and belongs to neither: hearer, time, place, medium.
namespace sayso::grammar {

// clang-format off

// told [reporters]; told [Ada Lund and the board]; told [a panel of judges]
inline constexpr auto addressee =
    noun_core >> *of_phrase >> -(a(Tag::kCoordinator) >> noun_core >> !a(Tag::kFinite | kAuxiliaryTags));

// [on Tuesday]; [March 3]; [last week]; [late Monday night]
inline constexpr auto time_word = a(Tag::kTime) >> !a(Tag::kPossessive);
inline constexpr auto when_phrase =
    -(link) >> -a(Tag::kAdverb | Tag::kAdjective, Tag::kName) >> time_word
    >> *(time_word | a(Tag::kNumber) | of_class(WordClass::kTimeUnit))
  | -(link) >> (determiner | a(Tag::kAdjective)) >> of_class(WordClass::kTimeUnit) >> !a(Tag::kPossessive)
  | -determiner >> +a(Tag::kNumber | Tag::kAdjective | Tag::kDeterminer) >> of_class(WordClass::kTimeUnit) >> a(Tag::kAdverb | Tag::kAdjective);

// said [after a meeting with the mayor] …; said [after the meeting ended] that …
inline constexpr auto after_phrase =
    (the(Key::kAfter) | the(Key::kBefore))
    >> (noun_core >> x3::repeat(0, 2)[link >> noun_core] >> !(*a(Tag::kAdverb) >> a(Tag::kFinite | kAuxiliaryTags))
      | x3::repeat(1, 12)[anything - (a(Tag::kComma | Tag::kQuotation | Tag::kStop) | the(Key::kThat))] >> &the(Key::kThat));

// [in a statement]; [on state television]; [on her Telegram channel]; [in a statement carried by
// state television]; [in an interview with the Fjord Courier]
inline constexpr auto medium_word = of_class(WordClass::kMediumNoun | WordClass::kReportingNoun);
inline constexpr auto medium_name = &a(Tag::kName) >> medium_word;
inline constexpr auto medium_phrase =
    link >> (determiner | a(Tag::kPossessive)) >> *(modifier - medium_word) >> +medium_name >> +modifier
  | link >> -determiner >> -a(Tag::kPossessive) >> *(modifier - medium_word) >> +medium_word
    >> *a(Tag::kName, Tag::kTime) >> -(a(Tag::kParticiple) >> link >> noun_core) >> x3::repeat(0, 2)[link >> noun_core];

// [in Oslo]; [outside the depot]
inline constexpr auto where_phrase = link >> noun_core >> *of_phrase;

// reported[, citing two people,] that …
inline constexpr auto aside_before_that =
    comma >> x3::repeat(1, 20)[anything - a(Tag::kComma | Tag::kQuotation | Tag::kStop)] >> comma
    >> &the(Key::kThat)
  | a(Tag::kDash) >> x3::repeat(1, 20)[anything - a(Tag::kDash | Tag::kQuotation | Tag::kStop)] >> a(Tag::kDash)
    >> &the(Key::kThat);

// did not respond [to a request for comment]: nothing is said
inline constexpr auto comment_request = the(Key::kTo) >> noun_core >> the(Key::kFor) >> -determiner >> the(Key::kComment);

// concluded [so calmly and clearly]
inline constexpr auto manner_word = a(Tag::kAdverb, Tag::kNoun | Tag::kTime);
inline constexpr auto manner = -the(Key::kSo) >> +manner_word >> -(a(Tag::kCoordinator) >> manner_word);

// clang-format on

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_ADJUNCT_H_
