#ifndef SAYSO_GRAMMAR_WORD_TAGS_H_
#define SAYSO_GRAMMAR_WORD_TAGS_H_

#include <string_view>

#include "grammar/word.h"

// The tags that a word can have wherever it stands; its neighbours decide between them
// (tagging.h).
namespace sayso::grammar {

inline constexpr WordClasses kPeople = WordClass::kPersonNoun | WordClass::kGroupNoun |
                                       WordClass::kInstitutionNoun | WordClass::kTitle |
                                       WordClass::kAnonymousNoun | WordClass::kJournalistNoun |
                                       WordClass::kSpokesNoun;
inline constexpr WordClasses kCalendar =
    WordClass::kMonth | WordClass::kWeekday | WordClass::kRelativeDay;
inline constexpr WordClasses kCueVerbs = WordClass::kSayVerb | WordClass::kCommunicationVerb |
                                         WordClass::kCognitionVerb | WordClass::kShowVerb;

Tags OfPunctuation(const Token& token);

// Closed classes leave no doubt; the empty set for an open word.
Tags OfClosedClass(const Word& word);

// By the lexicon's classes; of a word that it does not know, by the ending.
Tags OfOpenClass(const Word& word, std::string_view spelling);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_WORD_TAGS_H_
