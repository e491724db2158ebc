#include <algorithm>

#include "src/resolve/scene.h"
#include "src/text/characters.h"

namespace sayso {
namespace {

constexpr int kDescriptionSentences = 8;

bool HoldsWord(std::string_view text, std::string_view word) {
  for (size_t at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
    const size_t end = at + word.size();
    const bool begins = at == 0 || text[at - 1] == ' ' || text[at - 1] == '-';
    if (begins && (end == text.size() || text[end] == ' ' || text[end] == ',')) return true;
  }
  return false;
}

// Whether the speaker was called so: by role, or by the words that stand for a name.
bool RoleHolds(const Scene& scene, const Speaker& speaker, const std::string& head) {
  if (head.empty()) return false;
  std::string role;
  AppendLowered(speaker.role, role);
  return HoldsWord(role, head) || HoldsWord(speaker.name, head) ||
         HoldsWord(scene.words.PlainTitle(role), scene.words.PlainTitle(head));
}

bool IsPersonal(const Speaker& speaker) {
  return speaker.kind == SpeakerKind::kPerson || speaker.kind == SpeakerKind::kJournalist ||
         speaker.kind == SpeakerKind::kAnonymous;
}

// "Coach says" in front of the text: a bare role, as headlines and the bullets under them have it.
bool IsHeadlined(const Scene& scene, const Mention& mention) {
  const int32_t s = scene.sentence();
  if (s < 0 || mention.definite || mention.indefinite) return false;
  const Text& text = scene.text;
  const auto in_front = [&](const Paragraph& p) { return p.kind != ParagraphKind::kNarrative; };
  const uint32_t paragraph = text.sentences[static_cast<size_t>(s)].paragraph;
  const std::span front = std::span(text.paragraphs).first(paragraph + 1);
  return std::ranges::all_of(front, in_front);
}

// Whether the first who is called so below the headline is this person, in a sentence that tells
// what was said, and not "the former coach" or "their coach".
bool IsFirstCalledSo(const Scene& scene, const Mention& mention, const Person& person) {
  constexpr uint32_t kTitleReach = 6;  // words between a role and its bearer's name
  const Text& text = scene.text;
  const int32_t s = text.SentenceAt(text.tokens[person.first_token].begin);
  if (s < 0) return false;
  const Range sentence = text.sentences[static_cast<size_t>(s)].tokens;
  for (uint32_t t = mention.tokens.end; t < sentence.end; ++t) {
    std::string word;
    AppendLowered(text.view(text.tokens[t]), word);
    if (word != mention.head) continue;
    const bool near = t < person.first_token + kTitleReach && person.first_token < t + kTitleReach;
    const bool other = scene.words.Is(text.tokens[t - 1], Use::kOther);
    return near && !other && std::ranges::any_of(text.tokens_of(sentence), [](const Token& w) {
             return w.has(WordClass::kSayVerb);
           });
  }
  return false;
}

// "The president of Azerbaijan": the one person of the article with that title, of that country
// where the article says of which. A headline has the one who comes first below it.
std::optional<Resolution> ByTitle(const Scene& scene, const Mention& mention) {
  const bool ahead = IsHeadlined(scene, mention);
  const Person* bearer = nullptr;
  for (const uint32_t b : scene.people.WithRole(mention.head)) {
    const Person& p = scene.people.all()[b];
    const bool other_country =
        !mention.country.empty() && !p.country.empty() && p.country != mention.country;
    const bool later = p.first_token > mention.tokens.begin;
    if (other_country || (later && !(ahead && IsFirstCalledSo(scene, mention, p)))) continue;
    if (bearer != nullptr) return std::nullopt;
    bearer = &p;
  }
  if (bearer == nullptr) return std::nullopt;
  Speaker speaker = SpeakerOf(*bearer);
  if (speaker.country.empty()) speaker.country = mention.country;
  return Resolution{std::move(speaker), "speaker/title", "the only " + mention.head + " named"};
}

std::optional<Resolution> ByEarlierRole(const Scene& scene, const Mention& mention) {
  bool age = mention.head == "old" || mention.words.find("-year-old") != std::string::npos;
  auto candidate =
      WalkBack(scene, kDescriptionSentences, Subjects::kNamed, [&](const Speaker& s, char gender) {
        bool agrees = gender == 0 || mention.gender == 0 || gender == mention.gender;
        // "the transport minister" tells more than a headline's "minister"
        const bool less = s.name == mention.head && mention.words != mention.head;
        return IsPersonal(s) && agrees && !less && (age || RoleHolds(scene, s, mention.head));
      });
  if (!candidate) return std::nullopt;
  return Resolution{candidate->speaker, "speaker/description", candidate->why};
}

}  // namespace

Speaker AsDescribed(const Scene& scene, const Mention& mention) {
  Speaker speaker{.name = mention.words, .kind = SpeakerKind::kPerson};
  speaker.country = mention.country;
  speaker.anonymous = mention.indefinite;
  speaker.on_behalf_of = BodySpokenFor(scene.text, mention);
  if (speaker.anonymous) speaker.kind = SpeakerKind::kAnonymous;
  // "the Norwegian front-runner", but "Democrat Ada Lund"
  const bool common = HoldsWord(mention.words, mention.head);
  if (mention.definite && common) speaker.name = "the " + mention.words;
  return speaker;
}

// A person described and not named: by title, by a role heard before; else as written, and without
// a name it is an anonymous source.
std::optional<Resolution> ResolveDescription(const Scene& scene, const Mention& mention) {
  if (mention.form != Mention::Form::kRole) return std::nullopt;
  const bool owned = scene.text.tokens[mention.tokens.begin].has(WordClass::kPossessive);
  const bool told_of = mention.definite || owned || !mention.country.empty();
  if (told_of || IsHeadlined(scene, mention)) {
    if (auto found = ByTitle(scene, mention)) return found;
  }
  if (told_of) {
    // "the Florida senator" is not the senator heard last where the article has several
    const bool placed = !mention.words.empty() && IsUpperAt(mention.words, 0);
    const bool several = placed && scene.people.WithRole(mention.head).size() > 1;
    if (auto found = several ? std::nullopt : ByEarlierRole(scene, mention)) return found;
  }
  return Resolution{AsDescribed(scene, mention), "speaker/as-described", "described, not named"};
}

}  // namespace sayso
