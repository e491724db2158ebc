#ifndef SAYSO_GRAMMAR_SURROUNDINGS_H_
#define SAYSO_GRAMMAR_SURROUNDINGS_H_

#include "grammar/candidate.h"
#include "grammar/cue.h"

namespace sayso::grammar {

// Notes what stands around and between the spans of a reading: the words at their edges, and what
// of the sentence the reading leaves over. A right reading leaves little.
void NoteSurroundings(Words words, Candidate& candidate);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_SURROUNDINGS_H_
