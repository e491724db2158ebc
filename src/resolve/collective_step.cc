#include "src/resolve/scene.h"

namespace sayso {
namespace {

// "people [close to] the bank", "two men [familiar with] the talks": they want no name.
bool AreInsiders(const Scene& scene, Range mention) {
  const Text& text = scene.text;
  for (uint32_t t = mention.begin; t + 2 < mention.end; ++t) {
    if (scene.words.Is(text.tokens[t], Use::kInsider) &&
        text.tokens[t + 1].has(WordClass::kPreposition | WordClass::kInfinitiveTo)) {
      return true;
    }
  }
  return false;
}

}  // namespace

// Officials, residents, both sides, an AFP journalist: sources without a name, as written.
std::optional<Resolution> ResolveCollective(const Scene& scene, const Mention& mention) {
  const bool unnamed = mention.indefinite || AreInsiders(scene, mention.tokens);
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
      speaker.kind = unnamed ? SpeakerKind::kAnonymous : SpeakerKind::kGroup;
      break;
    default:
      return std::nullopt;
  }
  speaker.anonymous = unnamed;
  return Resolution{std::move(speaker), "speaker/collective", "a source without a name"};
}

}  // namespace sayso
