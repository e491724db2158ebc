#ifndef SAYSO_GRAMMAR_RANGE_H_
#define SAYSO_GRAMMAR_RANGE_H_

#include "grammar/quantity.h"

namespace sayso::grammar {

// Two ends of one thing: between 15 and 20 percent · $3 to $4 billion · 3–5% · two or three
// thousand · from 3km to 5km. Magnitude and unit of the right end serve the left one too.
struct SizedRange {
  Sized low;
  Sized high;
};

bool ReadRange(const Lexeme*& first, const Lexeme* last, SizedRange& range);

// "from 38 to 52" alone: a range, or the two ends of a change, as the verb before it says.
bool ReadFromTo(const Lexeme*& first, const Lexeme* last, SizedRange& range);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_RANGE_H_
