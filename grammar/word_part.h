#ifndef SAYSO_GRAMMAR_WORD_PART_H_
#define SAYSO_GRAMMAR_WORD_PART_H_

#include <string_view>

#include "src/text/text.h"

namespace sayso::grammar {

// Parts of a token, looked up by themselves: the twenty of "twenty-one", the bn of "3.2bn".

// The word as it is written or, with capitals, in small letters; 0 where neither is known.
WordId WordOfPart(const Lexicon& lexicon, std::string_view written);
// Its classes, those of a capital included.
WordClasses ClassesOfPart(const Lexicon& lexicon, std::string_view written);

// Words that are numbers or parts of numbers.
inline constexpr WordClasses kNumericParts = WordClass::kNumber | WordClass::kMultiplier |
                                             WordClass::kOrdinal | WordClass::kFractionWord |
                                             WordClass::kVagueNumber;

// Whether a word with a hyphen is cut into its parts: number words and parts of dates,
// "twenty-one", "five-year", "mid-May", "quarter-century".
bool IsNumericCompound(const Text& text, const Token& t);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_WORD_PART_H_
