#ifndef SAYSO_GRAMMAR_CLAUSE_H_
#define SAYSO_GRAMMAR_CLAUSE_H_

#include "grammar/noun_phrase.h"

namespace sayso::grammar {

// clang-format off

// The beginning of a clause: a subject and its verb. "the lift had", "Lund, 54, often said"
inline constexpr auto clause_aside =
    comma >> x3::repeat(1, 14)[anything - a(Tag::kComma | Tag::kQuotation | Tag::kStop | Tag::kSemicolon)] >> comma;
inline constexpr auto clause_verb =
    *a(Tag::kAdverb | Tag::kNegation, Tag::kNoun) >> a(Tag::kFinite | kAuxiliaryTags);
inline constexpr auto clause_subject =
    a(Tag::kPronoun) | joint_noun_phrase | a(Tag::kQuotation);
// What softens the number that a subject begins with: "at least 20 people", "about", "up to", "as many as"
inline constexpr auto softener =
    the(Key::kAs) >> a(Tag::kAdjective | Tag::kDeterminer | Tag::kAdverb) >> the(Key::kAs)
  | a(Tag::kPreposition) >> -a(Tag::kTo | Tag::kAdjective | Tag::kDeterminer | Tag::kAdverb);
inline constexpr auto clause_amount = softener >> &a(Tag::kNumber) >> joint_noun_phrase;
inline constexpr auto clause =
    -a(Tag::kAdverb, Tag::kNoun) >> a(Tag::kPronoun) >> clause_verb
  | -a(Tag::kAdverb, Tag::kNoun) >> clause_subject >> -clause_aside >> clause_verb
  | clause_amount >> -clause_aside >> clause_verb;

// clang-format on

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_CLAUSE_H_
