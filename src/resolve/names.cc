#include "src/resolve/attribution.h"

namespace sayso {

std::string_view Name(SpeakerKind kind) {
  constexpr std::string_view kNames[] = {"person",   "officials", "institution",
                                         "country",  "group",     "anonymous",
                                         "document", "outlet",    "journalist"};
  return kNames[static_cast<size_t>(kind)];
}

std::string_view Name(Hand hand) {
  constexpr std::string_view kNames[] = {"speaker",     "witness",     "told-to",
                                         "quoted-by",   "cited-by",    "seen-by",
                                         "reported-by", "credited-to", "outlet"};
  return kNames[static_cast<size_t>(hand)];
}

}  // namespace sayso
