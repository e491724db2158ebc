#include <algorithm>

#include "src/resolve/scene.h"
#include "src/text/characters.h"

namespace sayso {
namespace {

constexpr int kStatementSentences = 6;

bool HasWord(const Text& text, const Spans& spans, std::string_view word) {
  return std::ranges::any_of(spans, [&](Span s) {
    std::string lower;
    AppendLowered(text.view(s), lower);
    return lower.find(word) != std::string::npos;
  });
}

// "A ministry statement", "the company's report": the body in front of the head.
std::optional<Resolution> ByBody(const Scene& scene, const Mention& mention) {
  for (uint32_t t = mention.tokens.begin; t < mention.tokens.end; ++t) {
    const Token& token = scene.text.tokens[t];
    if (!token.has(WordClass::kInstitutionNoun)) continue;
    std::string head;
    AppendLowered(scene.text.view(token), head);
    if (head == mention.head) continue;
    int body = scene.cast.bodies().Find(head, head, mention.country, t);
    if (body < 0) continue;
    const Body& named = scene.cast.bodies().all()[static_cast<size_t>(body)];
    Speaker speaker{.name = named.name, .kind = SpeakerKind::kInstitution};
    speaker.country = named.country;
    return Resolution{std::move(speaker), "speaker/statement-of-body",
                      "a " + mention.head + " of the " + named.name};
  }
  return std::nullopt;
}

// "the AP count", "a Red Cross statement": the outlet or body named in front of the head.
std::optional<Resolution> ByName(const Scene& scene, const Mention& mention) {
  if (mention.publisher && !mention.publisher->after_preposition) {
    Speaker speaker{.name = PublisherName(scene.text, *mention.publisher),
                    .kind = SpeakerKind::kOutlet};
    return Resolution{std::move(speaker), "speaker/owner-of-document", "a " + mention.head};
  }
  NameFinder finder(scene.text, mention.tokens);
  while (const auto run = finder.Next()) {
    if (!run->classes.has(WordClass::kInstitutionNoun) || run->after_preposition) continue;
    Speaker speaker{.name = WordsOf(scene.text, run->tokens), .kind = SpeakerKind::kInstitution};
    speaker.country = mention.country;
    return Resolution{std::move(speaker), "speaker/owner-of-document", "a " + mention.head};
  }
  return std::nullopt;
}

// "Lund's statement", "Iran's report": the owner speaks.
std::optional<Resolution> ByOwner(const Scene& scene, const Mention& mention) {
  if (!mention.owner) return std::nullopt;
  std::string words = WordsOf(scene.text, mention.owner->tokens);
  const Person* person = scene.people.OnlyNamed(words);
  Speaker speaker = person != nullptr ? SpeakerOf(*person) : Speaker{.name = words};
  bool state = mention.owner->classes.has(WordClass::kCountry | WordClass::kCapital);
  if (state)
    speaker.kind = SpeakerKind::kCountry;
  else if (person == nullptr)
    speaker.kind = SpeakerKind::kInstitution;
  if (speaker.country.empty()) speaker.country = mention.country;
  return Resolution{std::move(speaker), "speaker/owner-of-document", mention.head + " of " + words};
}

// "Its own figures", "his letter": whoever the pronoun stands for.
std::optional<Resolution> ByPronoun(const Scene& scene, const Mention& mention) {
  const Token& first = scene.text.tokens[mention.tokens.begin];
  if (!first.has(WordClass::kPossessive)) return std::nullopt;
  Mention owner{.form = Mention::Form::kPronoun};
  AppendLowered(scene.text.view(first), owner.head);
  owner.gender = scene.words.GenderOf(first);
  owner.plural = owner.head == "their";
  auto found = ResolvePronoun(scene, owner);
  if (found) found->rule = "speaker/owner-of-document";
  return found;
}

// "the statement": whoever made one just before.
std::optional<Resolution> ByEarlier(const Scene& scene, const Mention& mention) {
  if (!mention.definite) return std::nullopt;
  int32_t here = scene.sentence();
  for (size_t i = scene.index; i-- > 0;) {
    const Attribution& a = scene.attributions[i];
    int32_t there = scene.text.SentenceAt(Hull(a.content).begin);
    if (here - there > kStatementSentences) break;
    bool same = HasWord(scene.text, a.source, mention.head) ||
                HasWord(scene.text, a.medium, mention.head) ||
                HasWord(scene.text, a.cue, mention.head);
    if (same && a.speaker) {
      return Resolution{*a.speaker, "speaker/same-document",
                        "the " + mention.head + " of " + a.speaker->name};
    }
  }
  return std::nullopt;
}

}  // namespace

// A statement, report or survey: the body that issued it where the article says, else itself.
std::optional<Resolution> ResolveDocument(const Scene& scene, const Mention& mention) {
  if (mention.form != Mention::Form::kDocument) return std::nullopt;
  if (auto found = ByOwner(scene, mention)) return found;
  if (auto found = ByBody(scene, mention)) return found;
  if (auto found = ByName(scene, mention)) return found;
  if (auto found = ByPronoun(scene, mention)) return found;
  if (auto found = ByEarlier(scene, mention)) return found;
  Speaker speaker{.name = mention.words, .kind = SpeakerKind::kDocument};
  speaker.country = mention.country;
  return Resolution{std::move(speaker), "speaker/document", "a document, as written"};
}

}  // namespace sayso
