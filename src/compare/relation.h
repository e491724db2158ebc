#ifndef SAYSO_SRC_COMPARE_RELATION_H_
#define SAYSO_SRC_COMPARE_RELATION_H_

#include "src/compare/moments.h"
#include "src/compare/position.h"
#include "src/compare/rule.h"

namespace sayso {

// Two positions in the order in which they were said (then by claimant's documents), with all that
// is true of them.
struct Relation {
  const Position* first = nullptr;
  const Position* second = nullptr;
  Evidence evidence;
};

Relation Relate(const Position& a, const Position& b, const Block& block, const Moments& moments,
                const Scopes& scopes);

// A position by itself: one claim carried by several articles.
Relation Relate(const Position& position);

}  // namespace sayso

#endif  // SAYSO_SRC_COMPARE_RELATION_H_
