#ifndef SAYSO_SRC_TEXT_NAMES_H_
#define SAYSO_SRC_TEXT_NAMES_H_

#include "src/text/text.h"

namespace sayso {

// Finds the lexicon's phrases in the tokens, longest first from the left: Text::phrases. A phrase
// that is a name counts only where its first word has a capital.
void FindPhrases(Text& text);

// The agencies and outlets named in a range of tokens, in order.
std::vector<Credit> PublishersIn(const Text& text, Range tokens);

// Collects the agencies and outlets named in credits, bylines, source lines and the dateline:
// Text::credits.
void FindCredits(Text& text);

}  // namespace sayso

#endif  // SAYSO_SRC_TEXT_NAMES_H_
