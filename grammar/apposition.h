#ifndef SAYSO_GRAMMAR_APPOSITION_H_
#define SAYSO_GRAMMAR_APPOSITION_H_

#include "absl/container/inlined_vector.h"
#include "grammar/word.h"

namespace sayso::grammar {

using Appositions = absl::InlinedVector<Range, 4>;

// The sources with something said of them behind a comma, a dash or a bracket that end before
// `begin`, shortest first: [Lund, the engineer,] said; [Lund – she built it –] said; [Berg, 30, of
// Norvik, Vestland,] said; [Berg, the mayor, and Lund, the engineer,] said.
Appositions AppositionsBefore(Words words, uint32_t begin);

// A subject with the role or name in front of it, no comma behind: [Another friend, Mara Berg] told
// the paper; [Mara Berg, the mayor of Norvik] said; empty where it has none.
Range IntroducedBefore(Words words, Range subject);

// Ada Lund of Norvik, [Vestland] said: whether it only tells where the place before it lies.
bool IsRegion(Words words, Range place);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_APPOSITION_H_
