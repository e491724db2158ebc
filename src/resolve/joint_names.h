#ifndef SAYSO_SRC_RESOLVE_JOINT_NAMES_H_
#define SAYSO_SRC_RESOLVE_JOINT_NAMES_H_

#include <span>

#include "src/resolve/name_run.h"
#include "src/text/text.h"

namespace sayso {

// Whether two of the names that one noun phrase holds stand side by side, a coordinator and nothing
// but commas, titles and roles between them: "Lund and former county engineer Fricke".
bool AreJoint(const Text& text, std::span<const NameRun> names);

// The name that speaks with the first one of a phrase that begins at token `first`, behind what is
// said of that: of "Lund, the mayor, and Berg, the engineer," it is Berg; null where none does.
const NameRun* PartnerOf(const Text& text, std::span<const NameRun> names, uint32_t first);

}  // namespace sayso

#endif  // SAYSO_SRC_RESOLVE_JOINT_NAMES_H_
