#ifndef SAYSO_GRAMMAR_CHOICE_H_
#define SAYSO_GRAMMAR_CHOICE_H_

#include <cstdint>
#include <vector>

#include "grammar/candidate.h"
#include "grammar/cue.h"
#include "grammar/weights.h"

namespace sayso::grammar {

// The choice between readings. Those of one head exclude each other, and there may be no statement
// at all: each has a part of the whole that grows with the exponential of its score. The share of a
// reading is its part and those of the readings that say nearly the same: one more adverb in the
// content is no doubt about who said what. `candidates` come out ordered by head.
void Weigh(Words words, std::vector<Candidate>& candidates);

// The readings to keep, as indices in text order: those whose share reaches their threshold and
// that do not stand in each other's way, the best first: one for a head, and none whose cue lies
// inside the content of a better one. "Lund said he had resigned and police confirmed the time": a
// shorter reading of the first takes the place of the long one where the second then stands beside
// it. `candidates` are weighed.
std::vector<uint32_t> Choose(const std::vector<Candidate>& candidates,
                             const AttributionWeights& weights);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_CHOICE_H_
