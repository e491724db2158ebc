#ifndef SAYSO_SRC_TEXT_SENTENCES_H_
#define SAYSO_SRC_TEXT_SENTENCES_H_

#include "src/text/text.h"

namespace sayso {

// Cuts each paragraph that speaks into Text::sentences and their units. Works on the sequence in
// which each outer quotation is one unit, so that a sentence never ends inside one: `"We won. All
// of us," Lund said.` is one sentence. What is quoted there is cut into Text::quoted in its turn.
void SplitSentences(Text& text);

}  // namespace sayso

#endif  // SAYSO_SRC_TEXT_SENTENCES_H_
