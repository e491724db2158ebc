#ifndef SAYSO_SRC_RESOLVE_RESOLVE_H_
#define SAYSO_SRC_RESOLVE_RESOLVE_H_

#include <vector>

#include "src/resolve/attribution.h"
#include "src/text/text.h"

namespace sayso {

// Finds for each attribution the person or body behind its source span, by precision-ordered steps
// (names, titles and roles, institutions, pronouns, definite descriptions), one file a step, and
// the relays it came through. Where the evidence is thin the speaker stays unknown: a wrong speaker
// on a real quotation is the worst fault sayso can have.
std::vector<Attribution> ResolveSpeakers(const Text& text, std::vector<ast::Attribution> found);

}  // namespace sayso

#endif  // SAYSO_SRC_RESOLVE_RESOLVE_H_
