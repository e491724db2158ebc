#ifndef SAYSO_SRC_TEXT_SENTENCE_STARTS_H_
#define SAYSO_SRC_TEXT_SENTENCE_STARTS_H_

#include "src/text/text.h"

namespace sayso {

// Marks the first words of sentences, outside and inside quotations, whose capital says nothing
// (Shape::kSentenceStart). A word that the article writes elsewhere, and with a capital only, is a
// name there too and stays unmarked: "Rice stepped up … They met Rice at noon."
void MarkSentenceStarts(Text& text);

}  // namespace sayso

#endif  // SAYSO_SRC_TEXT_SENTENCE_STARTS_H_
