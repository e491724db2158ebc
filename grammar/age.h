#ifndef SAYSO_GRAMMAR_AGE_H_
#define SAYSO_GRAMMAR_AGE_H_

#include <optional>

#include "grammar/figure_reading.h"

namespace sayso::grammar {

// Ages, never counts: 27-year-old · 54 years old · six months old · aged 9 and 14 · Jo Lund, 54,
std::optional<Reading> ReadAge(const Reader& reader, const Lexeme* at);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_AGE_H_
