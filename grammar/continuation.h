#ifndef SAYSO_GRAMMAR_CONTINUATION_H_
#define SAYSO_GRAMMAR_CONTINUATION_H_

#include <vector>

#include "src/ast/attribution.h"
#include "src/text/text.h"

namespace sayso::grammar {

// Quotations that no cue of their own sentence claims: they go on from the attribution before. In
// the same paragraph "It is safe," she said. "We tested it twice." is one attribution; a paragraph
// that is nothing but quotation, or opens with a quotation left open before, goes on likewise.
// `attributions` are in text order; `claimed` says for each sentence whether a reading was chosen.
void JoinContinuations(const Text& text, const std::vector<bool>& claimed,
                       std::vector<ast::Attribution>& attributions);

// What a sentence that ends with a colon introduces: the quotation that the next sentence begins
// with, or the items of the list that follows. Empty where neither follows.
Spans ReadIntroduced(const Text& text, size_t sentence);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_CONTINUATION_H_
