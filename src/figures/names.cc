#include "src/figures/figure.h"

namespace sayso {

std::string_view Name(Epistemics epistemics) {
  constexpr std::string_view kNames[] = {"reported", "confirmed", "estimated",  "projected",
                                         "feared",   "denied",    "unasserted", "retracted"};
  return kNames[static_cast<size_t>(epistemics)];
}

std::string_view Name(AsOfKind kind) {
  constexpr std::string_view kNames[] = {"unknown", "stated", "statement", "publication",
                                         "corrected"};
  return kNames[static_cast<size_t>(kind)];
}

}  // namespace sayso
