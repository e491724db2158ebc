#ifndef SAYSO_GRAMMAR_BOUND_H_
#define SAYSO_GRAMMAR_BOUND_H_

#include <optional>

#include "grammar/figure_reading.h"

namespace sayso::grammar {

// Numbers, money, percentages, measures and durations with what softens or bounds them:
//
//   about 90 · more than two dozen · some 15 to 20 percent · up to $3m · five hundred or more ·
//   at least 20 and perhaps as many as 35
//
// and a bare amount, which is its own interval. Words that bound are facts of the lexicon (approx).
std::optional<Reading> ReadBounded(const Reader& reader, const Lexeme* at);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_BOUND_H_
