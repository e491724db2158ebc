#ifndef SAYSO_REPORTS_MODEL_VERDICTS_H_
#define SAYSO_REPORTS_MODEL_VERDICTS_H_

#include <string_view>

#include "src/findings/finding.h"

namespace sayso {

// How a verdict is shown. Every text describes a relation between claims; none judges a claim.
struct VerdictStyle {
  std::string_view label;    // "Conflict"
  std::string_view mark;     // a shape, so that colour is never the only mark
  std::string_view tone;     // class of its colour: "differ", "change", "agree", "apart"
  std::string_view meaning;  // "figures that cannot both hold"
  std::string_view settles;  // what would settle it; may be empty
  int weight;                // the heavier stands first
};
const VerdictStyle& StyleOf(Verdict verdict);

inline int Weight(Verdict verdict) { return StyleOf(verdict).weight; }
// Whether the claims of such a finding are shown side by side.
bool IsContrast(Verdict verdict);
// Whether a later figure takes the place of an earlier one.
bool IsSuccession(Verdict verdict);
bool IsConflict(Verdict verdict);

}  // namespace sayso

#endif  // SAYSO_REPORTS_MODEL_VERDICTS_H_
