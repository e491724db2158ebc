#ifndef SAYSO_GRAMMAR_IDENTIFIER_H_
#define SAYSO_GRAMMAR_IDENTIFIER_H_

#include <optional>

#include "grammar/figure_reading.h"

namespace sayso::grammar {

// Numbers that are names, marks or times, and no figures: Route 9 · Flight 417 · 12th Brigade ·
// No. 10 · 24/7 · 9/11 · 4:57 · 5 p.m. · 3-2 · 340 Livingston Street · 555-0142. Gives a reading
// without figures that ends behind it.
std::optional<Reading> ReadIdentifier(const Reader& reader, const Lexeme* at);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_IDENTIFIER_H_
