#ifndef SAYSO_SRC_TEXT_QUOTATIONS_H_
#define SAYSO_SRC_TEXT_QUOTATIONS_H_

#include "src/text/text.h"

namespace sayso {

// Pairs the quotation marks of each paragraph into Text::quotations, all styles, nested and mixed
// (‘First they …,'” closes both), and decides which marks are apostrophes. A quotation ends at its
// paragraph's end at the latest: one stray mark changes at most one paragraph. Where the next
// paragraph opens with a mark again, the unclosed one is continued there; else it is an issue, and
// the quotation ends before a trailing ", Lund said." if there is one.
void PairQuotations(Text& text);

}  // namespace sayso

#endif  // SAYSO_SRC_TEXT_QUOTATIONS_H_
