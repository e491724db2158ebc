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
      ResolveLabel,    ResolveName,        ResolveBody,    ResolveDocument,
      ResolveRelative, ResolveDescription, ResolvePronoun, ResolveCollective};
  for (auto* step : kSteps) {
    if (auto found = step(scene, mention)) return found;
  }
  return std::nullopt;
}

Cast::Cast(const Text& text) : text_(text), words_(text.ruleset->compiled<SpeakerWords>()) {}
Cast::~Cast() = default;

const People& Cast::people() const {
  if (!people_) people_ = std::make_unique<const People>(text_);
  return *people_;
}

const Bodies& Cast::bodies() const {
  if (!bodies_) bodies_ = std::make_unique<const Bodies>(text_);
  return *bodies_;
}

std::optional<Speaker> SpeakerFinder::Find(Span mention) const {
  Attribution made;
  made.source = {mention};
  size_t heard = 0;
  while (heard < attributions_.size() && attributions_[heard].outer < 0 &&
         Hull(attributions_[heard].content).begin < mention.begin) {
    ++heard;
  }
  const Scene scene(cast_, attributions_, heard, made);
  auto found = ResolveMention(scene, ReadMention(cast_.text(), mention));
  if (!found || found->speaker.confidence < kLeastConfidence) return std::nullopt;
  return found->speaker;
}

namespace {

// The speaker of a source that only passes on, with the source as the first hand; false where the
// source speaks for itself or nobody is found behind it.
bool ResolvePassedOn(const Scene& scene, const Mention& source, std::optional<Resolution>& found,
                     std::vector<Link>& hands) {
  const auto passed_on = FindPassedOn(scene, source);
  if (!passed_on) return false;
  auto behind = ResolveMention(scene, ReadMention(scene.text, passed_on->who));
  if (!behind) return false;
  found = std::move(behind);
  found->detail = std::string(passed_on->hand == Hand::kCitedBy ? "cited" : "quoted") + " by " +
                  source.words + ": " + found->detail;
  std::string name = source.publisher ? PublisherName(scene.text, *source.publisher) : source.words;
  std::erase_if(hands, [&](const Link& link) { return link.name == name; });
  hands.insert(hands.begin(), {std::move(name), passed_on->hand, source.span});
  return true;
}

// Whether the statement came through the hand, not that reporters merely heard it.
bool IsRelay(const Text& text, const Link& hand) {
  if (hand.hand != Hand::kToldTo) return true;
  return ReadMention(text, hand.span).publisher.has_value();
}

void ResolveOne(const Scene& scene, Attribution& a) {
  const Mention mention = ReadMention(scene.text, Hull(a.source));
  std::optional<Resolution> found;
  std::vector<Link> hands = FindHands(scene, mention);
  if (!ResolvePassedOn(scene, mention, found, hands)) found = ResolveMention(scene, mention);
  if (found && found->speaker.kind == SpeakerKind::kPerson) {  // Petra Holm is not the agency Petra
    std::erase_if(hands, [&](const Link& l) { return l.name == found->speaker.name; });
  }
  for (const Link& hand : hands) {
    if (IsRelay(scene.text, hand)) a.via.push_back(hand.name);
  }
  a.chain = std::move(hands);
  if (!found) return;
  a.derivation.push_back({std::string(found->rule), std::move(found->detail), a.source});
  if (found->speaker.confidence >= kLeastConfidence) a.speaker = std::move(found->speaker);
}

// What is told inside another's statement comes through that one's speaker and hands.
void PassThrough(const Attribution& outer, Attribution& nested) {
  if (outer.speaker) {
    nested.via.push_back(outer.speaker->name);
    nested.chain.push_back({outer.speaker->name, Hand::kQuotedBy, Hull(outer.source)});
  }
  nested.via.insert(nested.via.end(), outer.via.begin(), outer.via.end());
  nested.chain.insert(nested.chain.end(), outer.chain.begin(), outer.chain.end());
}

}  // namespace

std::vector<Attribution> ResolveSpeakers(const Cast& cast, std::vector<ast::Attribution> found) {
  std::vector<Attribution> attributions;
  attributions.reserve(found.size());
  for (ast::Attribution& a : found) attributions.emplace_back(std::move(a));
  for (size_t i = 0; i < attributions.size(); ++i) {
    Attribution& a = attributions[i];
    const size_t heard = a.outer < 0 ? i : static_cast<size_t>(a.outer);
    ResolveOne({cast, attributions, heard, a}, a);
    if (a.outer >= 0) PassThrough(attributions[heard], a);
  }
  ShareJournalistsOutlets(attributions);
  return attributions;
}

}  // namespace sayso
