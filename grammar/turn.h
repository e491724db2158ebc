#ifndef SAYSO_GRAMMAR_TURN_H_
#define SAYSO_GRAMMAR_TURN_H_

#include "src/ast/attribution.h"
#include "src/text/text.h"

namespace sayso::grammar {

// The turn of a transcript that begins in a sentence, or null.
const Turn* TurnAt(const Text& text, Span sentence);

// A turn is one statement: its label is the source, the colon the cue, all its paragraphs the
// content. A turn that is one question is flagged as asked.
ast::Attribution ReadTurn(const Text& text, const Turn& turn);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_TURN_H_
