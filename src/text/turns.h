#ifndef SAYSO_SRC_TEXT_TURNS_H_
#define SAYSO_SRC_TEXT_TURNS_H_

#include "src/text/text.h"

namespace sayso {

// Finds the turns of a transcript and labels their paragraphs: "LUND: It failed." A text is one
// where labels come back ("Q:", "LUND:") and what stands behind them is sentences, not a box of
// facts. A paragraph without a label goes on with the turn before, up to the last label; one in
// brackets ("(Laughter)") is nobody's.
void FindTurns(Text& text);

}  // namespace sayso

#endif  // SAYSO_SRC_TEXT_TURNS_H_
