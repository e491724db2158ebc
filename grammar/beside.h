#ifndef SAYSO_GRAMMAR_BESIDE_H_
#define SAYSO_GRAMMAR_BESIDE_H_

#include <optional>

#include "grammar/reading.h"
#include "src/ast/attribution.h"

namespace sayso::grammar {

// A quotation without a cue beside the person who acts: `Fricke shook her head. "Never again."`, or
// behind a colon: `Fricke shook her head: "Never again."` The person is the source, and there is no
// cue. `action` holds the words about the person; nothing where two people act in them, or none.
std::optional<ast::Attribution> ReadBeside(const SentenceView& action, const Token& quotation);

// A quotation before the person who acts: `"I heard a bang." Dana Fricke was in the kitchen.` The
// person must be named in full; it is less sure than the other order.
std::optional<ast::Attribution> ReadAhead(const SentenceView& action, const Token& quotation);

// The quotation of a sentence that is nothing but one and has the end of a sentence inside; null
// for any other sentence.
const Token* SpokenAlone(const Text& text, const Sentence& sentence);

// Whether a quotation's last mark inside is one that ends sentences: a title's is none.
bool EndsLikeSpeech(const Text& text, const Token& quotation);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_BESIDE_H_
