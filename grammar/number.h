#ifndef SAYSO_GRAMMAR_NUMBER_H_
#define SAYSO_GRAMMAR_NUMBER_H_

#include "grammar/lexeme.h"
#include "src/base/decimal.h"

namespace sayso::grammar {

// A number as it is written in news: 2,317 · 3.2 million · two and a half million · a dozen ·
// several hundred · tens of thousands · hundreds and possibly thousands.
struct Amount {
  const Lexeme* first = nullptr;  // the lexemes read: [first, last)
  const Lexeme* last = nullptr;
  Decimal low;  // equal to high unless vague
  Decimal high;
  bool vague = false;
  Decimal magnitude = 1;  // of the last multiplier: a range shares it leftwards

  bool has_magnitude() const { return magnitude != Decimal(1); }
};

// Whether an amount may begin with this lexeme and the one behind it; most places tell at once.
bool MayBeginAmount(const Lexeme* first, const Lexeme* last);

// Whether an amount is this one number and nothing more, as most are: digits or a word below
// twenty, and nothing behind it goes on a number.
bool IsLoneNumber(const Lexeme* first, const Lexeme* last);

// Reads an amount at `first`, moves `first` behind it. What would overflow is no amount.
bool ReadAmount(const Lexeme*& first, const Lexeme* last, Amount& amount);

// Whether an amount stands here that is too large for its value; moves `first` behind it.
bool Overflows(const Lexeme*& first, const Lexeme* last);

// The amount with another's magnitude: "two" beside "three thousand" is 2,000.
bool ShareMagnitude(const Amount& from, Amount& to);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_NUMBER_H_
