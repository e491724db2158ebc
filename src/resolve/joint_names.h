#ifndef SAYSO_SRC_RESOLVE_JOINT_NAMES_H_
#define SAYSO_SRC_RESOLVE_JOINT_NAMES_H_

#include <span>

#include "absl/container/inlined_vector.h"
#include "src/resolve/name_run.h"
#include "src/text/text.h"

namespace sayso {

// Whether two of the names that one noun phrase holds stand side by side, a coordinator and nothing
// but commas, titles and roles between them: "Lund and former county engineer Fricke".
bool AreJoint(const Text& text, std::span<const NameRun> names);

// The name that speaks with the first one of a phrase that begins at token `first`, behind what is
// said of that: of "Lund, the mayor, and Berg, the engineer," it is Berg; null where none does.
const NameRun* PartnerOf(const Text& text, std::span<const NameRun> names, uint32_t first);

// Whether others speak with the name that ends before token `behind`: "Lund | and two of her
// aides", "Lund |, teachers and parents". The phrase ends before `end`.
bool HasPartners(const Text& text, uint32_t behind, uint32_t end);

// The names of a phrase that is nothing else, with the words that join them: "both Lund and Berg",
// "Lund, Berg or Rice". Empty where other words stand in it or there is one name alone.
absl::InlinedVector<Range, 4> JoinedNames(const Text& text, Range phrase);

}  // namespace sayso

#endif  // SAYSO_SRC_RESOLVE_JOINT_NAMES_H_
