#ifndef SAYSO_GRAMMAR_INVERSION_H_
#define SAYSO_GRAMMAR_INVERSION_H_

#include "grammar/cue.h"

namespace sayso::grammar {

// The source behind the verb: "…," said [Lund, the county engineer]; Said [Lund]: "…". Empty where
// the verb does not stand behind a quotation, a comma or "as", or at the beginning, or where nobody
// stands behind it.
Range InvertedSubject(Words words, const Cue& cue);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_INVERSION_H_
