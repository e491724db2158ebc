#ifndef SAYSO_GRAMMAR_ORDINAL_H_
#define SAYSO_GRAMMAR_ORDINAL_H_

#include <optional>

#include "grammar/figure_reading.h"

namespace sayso::grammar {

// Places in an order: sixth · 12th · twenty-first · two hundredth.
std::optional<Reading> ReadOrdinal(const Reader& reader, const Lexeme* at);

// An explicit nothing: No casualties · none of · nobody was hurt.
std::optional<Reading> ReadZero(const Reader& reader, const Lexeme* at);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_ORDINAL_H_
