#include "reports/model/verdicts.h"

namespace sayso {
namespace {

constexpr std::string_view kList = "The names, or the places and hours, that each claimant counts.";
constexpr std::string_view kOrigin = "The first publication of the claim, or its claimant.";
constexpr std::string_view kLabels = "What each claimant includes under the word used.";

// In the order of Verdict.
constexpr VerdictStyle kStyles[] = {
    {"Not compared", "–", "apart", "figures that do not measure one thing", "", 0},
    {"Different labels", "≠", "apart", "figures of groups that are named differently", kLabels, 12},
    {"Different scope", "⊂", "apart", "one figure is part of the other", "", 4},
    {"Part exceeds whole", "⊄", "differ", "a part that is larger than its whole",
     "Which figure was taken at which time, and for which place.", 16},
    {"Parts add up", "Σ", "agree", "parts that add up to the total stated", "", 6},
    {"Relayed", "=", "agree", "one claim, carried by several articles", "", 5},
    {"Rounding", "≈", "agree", "one figure is the other, rounded", "", 3},
    {"Wording drift", "~", "change", "one claim in wordings that bound it differently", kOrigin,
     11},
    {"Transmission error", "⚡", "differ", "one claim with two values", kOrigin, 17},
    {"Update", "→", "change", "a later figure of the same claimant", "", 10},
    {"Revised", "↓", "change", "a later, lower figure of the same claimant",
     "The claimant's reason for the revision.", 13},
    {"Retraction", "×", "change", "a figure that was withdrawn", "", 14},
    {"Compatible", "∩", "agree", "figures that can both hold", "", 2},
    {"Corroborated", "✓", "agree", "independent claimants give one value", "", 7},
    {"Apart in time", "◷", "apart", "figures that differ, but were given at different times", "",
     8},
    {"Conflict", "≠", "differ", "figures that cannot both hold", kList, 19},
    {"Conflict within one source", "≠", "differ", "figures of one source that cannot both hold",
     kList, 18},
    {"Declared conflict", "≠", "differ", "figures that an outlet itself sets against each other",
     kList, 20},
    {"Undetermined", "?", "apart", "figures of which too little is known to compare them", "", 1},
};
static_assert(std::size(kStyles) == static_cast<size_t>(Verdict::kUndetermined) + 1);

}  // namespace

const VerdictStyle& StyleOf(Verdict verdict) { return kStyles[static_cast<size_t>(verdict)]; }

bool IsConflict(Verdict verdict) {
  return verdict == Verdict::kConflict || verdict == Verdict::kWithinSourceConflict ||
         verdict == Verdict::kDeclaredConflict;
}

bool IsSuccession(Verdict verdict) {
  return verdict == Verdict::kUpdate || verdict == Verdict::kRevised ||
         verdict == Verdict::kRetraction;
}

bool IsContrast(Verdict verdict) { return Weight(verdict) > Weight(Verdict::kUpdate); }

}  // namespace sayso
