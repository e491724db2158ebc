#include "src/resolve/attribution.h"

namespace sayso {

std::string_view Name(SpeakerKind kind) {
  constexpr std::string_view kNames[] = {"person",   "officials", "institution",
                                         "country",  "group",     "anonymous",
                                         "document", "outlet",    "journalist"};
  return kNames[static_cast<size_t>(kind)];
}

}  // namespace sayso
