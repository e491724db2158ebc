#include "src/resolve/resolve.h"

#include <map>
#include <utility>

#include "src/resolve/scene.h"

namespace sayso {
namespace {

constexpr double kLeastConfidence = 0.4;  // below it the speaker stays unknown

// A journalist is introduced once with the outlet ("Al Jazeera's Hoda …") and then by name or
// pronoun: the outlet goes with all of it.
void ShareJournalistsOutlets(std::vector<Attribution>& attributions) {
  std::map<std::string, std::vector<std::string>> outlets;
  for (const Attribution& a : attributions) {
    bool journalist = a.speaker && a.speaker->kind == SpeakerKind::kJournalist;
    if (journalist && !a.speaker->anonymous && !a.via.empty()) outlets[a.speaker->name] = a.via;
  }
  for (Attribution& a : attributions) {
    if (!a.speaker) continue;
    auto known = outlets.find(a.speaker->name);
    if (known == outlets.end()) continue;
    a.speaker->kind = SpeakerKind::kJournalist;
    if (a.via.empty()) a.via = known->second;
  }
}

}  // namespace

std::optional<Resolution> ResolveMention(const Scene& scene, const Mention& mention) {
  constexpr decltype(&ResolveName) kSteps[] = {
      ResolveName,        ResolveBody,    ResolveDocument,  ResolveRelative,
      ResolveDescription, ResolvePronoun, ResolveCollective};
  for (auto* step : kSteps) {
    if (auto found = step(scene, mention)) return found;
  }
  return std::nullopt;
}

struct SpeakerFinder::Index {
  explicit Index(const Text& text) : people(text), bodies(text) {}
  People people;
  Bodies bodies;
};

SpeakerFinder::SpeakerFinder(const Text& text, const std::vector<Attribution>& attributions)
    : text_(text), attributions_(attributions) {}

SpeakerFinder::~SpeakerFinder() = default;

std::optional<Speaker> SpeakerFinder::Find(Span mention) const {
  if (!index_) index_ = std::make_unique<Index>(text_);
  Attribution made;
  made.source = {mention};
  size_t heard = 0;
  while (heard < attributions_.size() && Hull(attributions_[heard].content).begin < mention.begin) {
    ++heard;
  }
  Scene scene{text_, index_->people, index_->bodies, attributions_, heard, made};
  auto found = ResolveMention(scene, ReadMention(text_, mention));
  if (!found || found->speaker.confidence < kLeastConfidence) return std::nullopt;
  return found->speaker;
}

std::vector<Attribution> ResolveSpeakers(const Text& text, std::vector<ast::Attribution> found) {
  std::vector<Attribution> attributions;
  attributions.reserve(found.size());
  for (ast::Attribution& a : found) attributions.push_back({std::move(a)});
  if (attributions.empty()) return attributions;
  People people(text);
  Bodies bodies(text);
  for (size_t i = 0; i < attributions.size(); ++i) {
    Attribution& a = attributions[i];
    Scene scene{text, people, bodies, attributions, i, a};
    Mention mention = ReadMention(text, Hull(a.source));
    auto resolution = ResolveMention(scene, mention);
    a.via = FindRelays(scene, mention);
    if (!resolution) continue;
    a.derivation.push_back({resolution->rule, resolution->detail, a.source});
    if (resolution->speaker.confidence >= kLeastConfidence) a.speaker = resolution->speaker;
  }
  ShareJournalistsOutlets(attributions);
  return attributions;
}

}  // namespace sayso
