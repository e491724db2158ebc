#include "src/resolve/scene.h"

namespace sayso {

// Officials, residents, both sides, an AFP journalist: sources without a name, as written.
std::optional<Resolution> ResolveCollective(const Scene& scene, const Mention& mention) {
  (void)scene;
  Speaker speaker{.name = mention.words};
  speaker.country = mention.country;
  switch (mention.form) {
    case Mention::Form::kOfficials:
      speaker.kind = SpeakerKind::kOfficials;
      break;
    case Mention::Form::kJournalist:
      speaker.kind = SpeakerKind::kJournalist;
      break;
    case Mention::Form::kGroup:
      speaker.kind = mention.indefinite ? SpeakerKind::kAnonymous : SpeakerKind::kGroup;
      break;
    default:
      return std::nullopt;
  }
  speaker.anonymous = mention.indefinite;
  return Resolution{std::move(speaker), "speaker/collective", "a source without a name"};
}

}  // namespace sayso
