#ifndef SAYSO_GRAMMAR_FRACTION_H_
#define SAYSO_GRAMMAR_FRACTION_H_

#include <optional>

#include "grammar/figure_reading.h"

namespace sayso::grammar {

// Parts of a whole: a third · two-thirds · half of · 3/4 · one in five · nine out of 10.
std::optional<Reading> ReadFraction(const Reader& reader, const Lexeme* at);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_FRACTION_H_
