#include <algorithm>

#include "src/resolve/joint_names.h"
#include "src/resolve/scene.h"

namespace sayso {
namespace {

Resolution Resolved(const Text& text, const Mention& mention, Speaker speaker,
                    std::string_view rule, std::string detail) {
  if (mention.role.size() > 0) speaker.role = WordsOf(text, mention.role);
  if (speaker.country.empty()) speaker.country = mention.country;
  if (mention.publisher && mention.publisher->possessive) {
    speaker.kind = SpeakerKind::kJournalist;
    speaker.on_behalf_of = WordsOf(text, mention.publisher->tokens);
  }
  return {std::move(speaker), rule, std::move(detail)};
}

// Whether a name that is also a place's ("Lund", "Berg") is a person's in this article: people who
// bear it are told as such.
bool AllSure(const Scene& scene, const Bearers& bearers) {
  const auto sure = [&](uint32_t b) { return scene.people.all()[b].sure; };
  return !bearers.empty() && std::ranges::all_of(bearers, sure);
}

Resolution Unlisted(const Scene& scene, const Mention& mention, const std::string& words) {
  Speaker speaker{.name = words, .kind = SpeakerKind::kPerson};
  return Resolved(scene.text, mention, std::move(speaker), "speaker/name", "as named here");
}

// Of several people those of the gender that is told. Where the title in front of the name fits
// none, none are left: where Rita Lund is named, "Mr Lund" is somebody else.
void KeepFitting(const Scene& scene, const Mention& mention, Bearers& bearers) {
  const auto keep = [&](char told) {
    const auto fits = [&](uint32_t b) {
      const char gender = scene.people.all()[b].gender;
      return told == 0 || gender == 0 || gender == told;
    };
    return std::stable_partition(bearers.begin(), bearers.end(), fits);
  };
  const auto end = keep(mention.gender);
  if (end != bearers.begin()) bearers.erase(end, bearers.end());
  bearers.erase(keep(mention.title_gender), bearers.end());
}

// Two people of one surname: the surname stands as it is, shown as ambiguous.
Resolution Ambiguous(const Scene& scene, const Mention& mention, const std::string& words,
                     const Bearers& bearers) {
  Speaker speaker{.name = words, .kind = SpeakerKind::kPerson, .confidence = 0.5};
  std::string detail = "ambiguous:";
  for (const uint32_t b : bearers) {
    detail += b == bearers.front() ? " " : ", ";
    detail += scene.people.all()[b].name;
  }
  return Resolved(scene.text, mention, std::move(speaker), "speaker/ambiguous-surname", detail);
}

// A name in its fullest form in the article.
std::string FullName(const Scene& scene, Range name) {
  std::string words = WordsOf(scene.text, name);
  const Person* person = scene.people.OnlyNamed(words);
  return person != nullptr ? std::string(person->name) : words;
}

// Several people of the article by their surnames alone, though these may be ordinary words too:
// "Rice and Stone"; empty where the phrase is anything else.
std::string NamedTogether(const Scene& scene, const Mention& mention) {
  const auto names = JoinedNames(scene.text, {mention.tokens.begin, mention.own.end});
  std::string together;
  for (const Range name : names) {
    if (scene.people.Named(WordsOf(scene.text, name)).empty()) return {};
    if (!together.empty()) {
      const bool last = name.begin == names.back().begin;
      const bool either = scene.text.view(scene.text.tokens[name.begin - 1]) == "or";
      together += !last ? ", " : either ? " or " : " and ";
    }
    together += FullName(scene, name);
  }
  return together;
}

// The words as written, with each name in its fullest form, "Ada Lund and Rita Fricke"; without
// what stands between.
std::string JointName(const Scene& scene, const Mention& mention) {
  if (mention.partner) {
    return FullName(scene, mention.person->tokens) + " and " +
           FullName(scene, mention.partner->tokens);
  }
  const Text& text = scene.text;
  std::string name;
  uint32_t from = text.tokens[mention.tokens.begin].begin;
  if (mention.definite) from = text.tokens[mention.tokens.begin + 1].begin;
  NameFinder finder(text, {mention.tokens.begin, mention.own.end});
  while (const auto run = finder.Next()) {
    // "Mr. Lund and others", but "Senator Lund and others"
    const bool courtesy =
        run->title.size() == 1 &&
        text.ruleset->lexicon().fact(text.tokens[run->title.begin].word, Fact::kGender);
    const uint32_t begin = courtesy ? run->title.begin : run->tokens.begin;
    name += text.view(Span{from, text.tokens[begin].begin});
    name += FullName(scene, run->tokens);
    from = text.tokens[run->tokens.end - 1].end;
  }
  name += text.view(Span{from, text.tokens[mention.own.end - 1].end});
  return name;
}

}  // namespace

// A person by name: the fullest form of the name in the article. Two joined names are one speaker.
std::optional<Resolution> ResolveName(const Scene& scene, const Mention& mention) {
  std::string joint = NamedTogether(scene, mention);
  if (joint.empty() && mention.form == Mention::Form::kJoint) joint = JointName(scene, mention);
  if (!joint.empty()) {
    Speaker speaker{.name = std::move(joint), .kind = SpeakerKind::kGroup};
    return Resolution{std::move(speaker), "speaker/joint", "several sources, one statement"};
  }
  bool person = mention.form == Mention::Form::kName;
  if (!person && !mention.name) return std::nullopt;
  std::string words = WordsOf(scene.text, (person ? mention.person : mention.name)->tokens);
  const uint32_t begin = (person ? mention.person : mention.name)->tokens.begin;
  if (begin > mention.tokens.begin && scene.words.Is(scene.text.tokens[begin - 1], Use::kOfTwo)) {
    Speaker speaker{.name = mention.words, .kind = SpeakerKind::kPerson, .confidence = 0.5};
    if (mention.definite) speaker.name = "the " + speaker.name;
    return Resolved(scene.text, mention, std::move(speaker), "speaker/ambiguous-surname",
                    "one of several who bear the name");
  }
  Bearers bearers = scene.people.Named(words);
  if (!person && !AllSure(scene, bearers)) return std::nullopt;
  KeepFitting(scene, mention, bearers);
  if (bearers.empty()) return Unlisted(scene, mention, words);
  if (bearers.size() > 1) {
    const Person* meant = scene.people.MeantBySurname(bearers);
    if (meant == nullptr) return Ambiguous(scene, mention, words, bearers);
    Speaker speaker = SpeakerOf(*meant);
    speaker.confidence = 0.8;
    const std::string detail = "called so before another " + words + " came up";
    return Resolved(scene.text, mention, std::move(speaker), "speaker/first-of-surname", detail);
  }
  const Person& bearer = scene.people.all()[bearers[0]];
  bool full = bearer.name == words;
  Resolution found = Resolved(scene.text, mention, SpeakerOf(bearer),
                              full ? "speaker/full-name" : "speaker/surname",
                              full ? "named in full" : words + " is " + std::string(bearer.name));
  std::string body = BodySpokenFor(scene.text, mention);
  if (!body.empty()) found.speaker.on_behalf_of = body;
  return found;
}

}  // namespace sayso
