#include "src/resolve/scene.h"

namespace sayso {
namespace {

// Names that begin in lower case keep their article: "the military" is no name, "the AFP" is.
std::string NameOf(const Mention& mention) {
  bool lower = !mention.words.empty() && mention.words[0] >= 'a' && mention.words[0] <= 'z';
  return lower && mention.definite ? "the " + mention.words : mention.words;
}

// "Iran" of "Shi'ite power Iran, the rival of …".
std::string NameOfState(const Text& text, const Mention& mention) {
  NameFinder finder(text, mention.tokens);
  while (const auto run = finder.Next()) {
    const bool state = run->classes.has(kStateName);
    if (state && !run->after_preposition) return WordsOf(text, run->tokens);
  }
  return NameOf(mention);
}

std::optional<Resolution> Outlet(const Scene& scene, const Mention& mention) {
  std::string words = WordsOf(scene.text, mention.publisher->tokens);
  Speaker speaker{.name = PublisherName(scene.text, *mention.publisher),
                  .kind = SpeakerKind::kOutlet};
  if (speaker.name != words) speaker.aliases.push_back(words);
  return Resolution{std::move(speaker), "speaker/outlet", "an outlet or agency by name"};
}

}  // namespace

// Outlets, countries and bodies: the fullest name the article has for the body.
std::optional<Resolution> ResolveBody(const Scene& scene, const Mention& mention) {
  if (mention.form == Mention::Form::kOutlet) return Outlet(scene, mention);
  if (mention.form == Mention::Form::kCountry) {
    Speaker speaker{.name = NameOfState(scene.text, mention), .kind = SpeakerKind::kCountry};
    speaker.country = mention.country;
    std::string detail = "a country";
    if (!mention.country.empty() && mention.country != speaker.name) {
      detail = "stands for the government of " + speaker.country;
    }
    return Resolution{std::move(speaker), "speaker/country", detail};
  }
  if (mention.form != Mention::Form::kInstitution) return std::nullopt;
  const bool one_word = mention.name && mention.name->tokens.size() == 1;
  const int spelled_out = one_word ? scene.cast.bodies().FindByInitials(mention.words) : -1;
  if (spelled_out >= 0) {
    const Body& body = scene.cast.bodies().all()[static_cast<size_t>(spelled_out)];
    Speaker speaker{.name = body.name, .kind = SpeakerKind::kInstitution};
    speaker.country = body.country;
    speaker.aliases.push_back(mention.words);
    return Resolution{std::move(speaker), "speaker/initials", mention.words + " is " + body.name};
  }
  Speaker speaker{.name = NameOf(mention), .kind = SpeakerKind::kInstitution};
  speaker.country = mention.country;
  bool personal = mention.owner && mention.country.empty();  // "President Aliyev's office"
  int body = personal ? -1
                      : scene.cast.bodies().Find(mention.head, BodyCore(scene.text, mention.tokens),
                                                 mention.country, mention.tokens.begin);
  if (body < 0) return Resolution{std::move(speaker), "speaker/body", "a body, as written"};
  const Body& named = scene.cast.bodies().all()[static_cast<size_t>(body)];
  if (speaker.name != named.name) speaker.aliases.push_back(speaker.name);
  speaker.name = named.name;
  if (speaker.country.empty()) speaker.country = named.country;
  return Resolution{std::move(speaker), "speaker/body", "named in full as " + named.name};
}

}  // namespace sayso
