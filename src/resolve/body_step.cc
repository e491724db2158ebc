#include "src/resolve/scene.h"

namespace sayso {
namespace {

// Names that begin in lower case keep their article: "the military" is no name, "the AFP" is.
std::string NameOf(const Mention& mention) {
  bool lower = !mention.words.empty() && mention.words[0] >= 'a' && mention.words[0] <= 'z';
  return lower && mention.definite ? "the " + mention.words : mention.words;
}

std::optional<Resolution> Outlet(const Scene& scene, const Mention& mention) {
  const NameRun& run = *mention.publisher;
  std::string words = WordsOf(scene.text, run.tokens);
  auto name = scene.text.ruleset->lexicon().fact(run.entry, Fact::kName);
  Speaker speaker{.name = words, .kind = SpeakerKind::kOutlet};
  if (name && *name != words) speaker.aliases.emplace_back(*name);
  return Resolution{std::move(speaker), "speaker/outlet", "an outlet or agency by name"};
}

}  // namespace

// Outlets, countries and bodies: the fullest name the article has for the body.
std::optional<Resolution> ResolveBody(const Scene& scene, const Mention& mention) {
  if (mention.form == Mention::Form::kOutlet) return Outlet(scene, mention);
  if (mention.form == Mention::Form::kCountry) {
    Speaker speaker{.name = NameOf(mention), .kind = SpeakerKind::kCountry};
    speaker.country = mention.country;
    std::string detail = "a country";
    if (!mention.country.empty() && mention.country != speaker.name) {
      detail = "stands for the government of " + mention.country;
    }
    return Resolution{std::move(speaker), "speaker/country", detail};
  }
  if (mention.form != Mention::Form::kInstitution) return std::nullopt;
  Speaker speaker{.name = NameOf(mention), .kind = SpeakerKind::kInstitution};
  speaker.country = mention.country;
  bool personal = mention.owner && mention.country.empty();  // "President Aliyev's office"
  int body = personal ? -1
                      : scene.bodies.Find(mention.head, BodyCore(scene.text, mention.tokens),
                                          mention.country, mention.tokens.begin);
  if (body < 0) return Resolution{std::move(speaker), "speaker/body", "a body, as written"};
  const Body& named = scene.bodies.all()[static_cast<size_t>(body)];
  if (speaker.name != named.name) speaker.aliases.push_back(speaker.name);
  speaker.name = named.name;
  if (speaker.country.empty()) speaker.country = named.country;
  return Resolution{std::move(speaker), "speaker/body", "named in full as " + named.name};
}

}  // namespace sayso
