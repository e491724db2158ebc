#ifndef SAYSO_SRC_COMPARE_SHARED_NARRATION_H_
#define SAYSO_SRC_COMPARE_SHARED_NARRATION_H_

#include <cstdint>
#include <vector>

#include "src/findings/record.h"

namespace sayso {

// Two articles of which a good part is the same narration, word for word.
struct SharedNarration {
  uint32_t a = 0, b = 0;   // indices into the documents given, a < b
  double containment = 0;  // shared shingles by those of the shorter article
};

// Finds articles that share a wire: containment of 5-word shingles outside quotations of 0.3 or
// more, and at least as many shared shingles as a run of 30 words has. Not every such pair is
// returned, but articles of one wire are joined by a chain of pairs: of all articles that hold a
// shingle only neighbours, and each with the first, are compared, so that cost is linear in the
// shingles.
std::vector<SharedNarration> FindSharedNarration(
    const std::vector<const DocumentRecord*>& documents);

}  // namespace sayso

#endif  // SAYSO_SRC_COMPARE_SHARED_NARRATION_H_
