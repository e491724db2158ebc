#include "src/findings/finding.h"

namespace sayso {

std::string_view Name(Verdict verdict) {
  constexpr std::string_view kNames[] = {"not-comparable",
                                         "label-mismatch",
                                         "scope",
                                         "scope-violation",
                                         "consistent-sum",
                                         "relayed",
                                         "rounding",
                                         "modifier-drift",
                                         "transmission-error",
                                         "update",
                                         "revised",
                                         "retraction",
                                         "compatible",
                                         "corroborated",
                                         "stale",
                                         "conflict",
                                         "within-source-conflict",
                                         "declared-conflict",
                                         "undetermined"};
  return kNames[static_cast<size_t>(verdict)];
}

std::string_view Name(QuotationVariant variant) {
  constexpr std::string_view kNames[] = {"fullest", "exact", "truncated", "reworded", "rendered"};
  return kNames[static_cast<size_t>(variant)];
}

std::string_view Name(FindingSeverity severity) {
  constexpr std::string_view kNames[] = {"info", "minor", "moderate", "major"};
  return kNames[static_cast<size_t>(severity)];
}

}  // namespace sayso
