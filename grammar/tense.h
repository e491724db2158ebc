#ifndef SAYSO_GRAMMAR_TENSE_H_
#define SAYSO_GRAMMAR_TENSE_H_

#include "grammar/calendar.h"
#include "grammar/figure_reading.h"

namespace sayso::grammar {

// The tense in which the date at [first, last) is spoken of: by its preposition (by, until: a
// deadline), else by the nearest verb to the left, else to the right.
Tense TenseAt(const Reader& reader, const Lexeme* first, const Lexeme* last);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_TENSE_H_
