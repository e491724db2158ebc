#ifndef SAYSO_SRC_COMPARE_QUOTATION_VARIANTS_H_
#define SAYSO_SRC_COMPARE_QUOTATION_VARIANTS_H_

#include <cstdint>
#include <vector>

#include "src/findings/finding.h"
#include "src/findings/record.h"

namespace sayso {

// Finds the quotations that stand in several articles: one utterance, whole or in part, in the same
// or in other words. `documents` are sorted by id, `events` as FindEvents gave them.
//
//   "The bow door was open and the car deck was full of water"      the fullest wording
//   "the car deck was full of water"                                truncated
//   "The bow door stood open and the car deck was full of water"    reworded
//   "The deck was full of water because the bow door stood open"    rendered
//
// The same words need no speaker in common when they are many, so that one quotation given to two
// speakers shows; other words do. Only quotations that share a rare run of words, or their speaker
// and two content words, are compared, and of those neighbours: the cost is linear in all words
// quoted. Of a quotation only its first 300 words are looked at.
std::vector<QuotationGroup> FindQuotations(const std::vector<const DocumentRecord*>& documents,
                                           const std::vector<uint32_t>& events);

}  // namespace sayso

#endif  // SAYSO_SRC_COMPARE_QUOTATION_VARIANTS_H_
