#ifndef SAYSO_GRAMMAR_VAGUE_H_
#define SAYSO_GRAMMAR_VAGUE_H_

#include "grammar/number.h"

namespace sayso::grammar {

// Reads a vague amount: dozens · several hundred · a few thousand · tens of thousands · hundreds
// and possibly thousands. The words' own readings are facts of the lexicon (low, high).
bool ReadVague(const Lexeme*& first, const Lexeme* last, Amount& amount);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_VAGUE_H_
