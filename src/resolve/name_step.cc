#include "src/resolve/scene.h"

namespace sayso {
namespace {

Resolution Resolved(const Text& text, const Mention& mention, Speaker speaker, std::string rule,
                    std::string detail) {
  if (!mention.role.empty()) speaker.role = mention.role;
  if (speaker.country.empty()) speaker.country = mention.country;
  if (mention.publisher && mention.publisher->possessive) {
    speaker.kind = SpeakerKind::kJournalist;
    speaker.on_behalf_of = WordsOf(text, mention.publisher->tokens);
  }
  return {std::move(speaker), std::move(rule), std::move(detail)};
}

// "A spokesman for Norvik Rail, Petter Aas": what stands behind for or of, up to a comma.
std::string BodyOfSpokesperson(const Text& text, const Mention& mention) {
  bool spokes = false;
  for (uint32_t t = mention.tokens.begin; t < mention.tokens.end; ++t) {
    const Token& token = text.tokens[t];
    spokes |= token.has(WordClass::kSpokesNoun);
    bool behind = spokes && (text.view(token) == "for" || text.view(token) == "of");
    if (!behind) continue;
    uint32_t end = t + 1;
    while (end < mention.tokens.end && !text.tokens[end].is(TokenKind::kComma)) ++end;
    return WordsOf(text, {t + 1, end});
  }
  return "";
}

// Whether a name that is also a place's ("Lund", "Berg") is a person's in this article: people who
// bear it are told as such.
bool AllSure(const Scene& scene, const std::vector<int>& bearers) {
  bool sure = !bearers.empty();
  for (int b : bearers) sure &= scene.people.all()[static_cast<size_t>(b)].sure;
  return sure;
}

Resolution Unlisted(const Scene& scene, const Mention& mention, const std::string& words) {
  Speaker speaker{.name = words, .kind = SpeakerKind::kPerson};
  return Resolved(scene.text, mention, std::move(speaker), "speaker/name", "as named here");
}

// Two people of one surname: the one heard last, if only one of them was heard near; else the
// surname stands as it is, shown as ambiguous.
Resolution Ambiguous(const Scene& scene, const Mention& mention, const std::string& words,
                     const std::vector<int>& bearers) {
  Speaker speaker{.name = words, .kind = SpeakerKind::kPerson, .confidence = 0.5};
  std::string detail = "ambiguous:";
  for (int b : bearers) {
    const std::string& name = scene.people.all()[static_cast<size_t>(b)].name;
    detail += (b == bearers.front() ? " " : ", ") + name;
  }
  return Resolved(scene.text, mention, std::move(speaker), "speaker/ambiguous-surname", detail);
}

// The words as written, with each name in its fullest form: "Ada Lund and Rita Fricke".
std::string JointName(const Scene& scene, const Mention& mention) {
  const Text& text = scene.text;
  std::string name;
  uint32_t from = text.tokens[mention.tokens.begin].begin;
  if (mention.definite) from = text.tokens[mention.tokens.begin + 1].begin;
  for (const NameRun& run : FindNames(text, mention.tokens)) {
    name += text.view(Span{from, text.tokens[run.tokens.begin].begin});
    std::string words = WordsOf(text, run.tokens);
    const Person* person = PersonNamed(scene, words);
    name += person != nullptr ? person->name : words;
    from = text.tokens[run.tokens.end - 1].end;
  }
  name += text.view(Span{from, text.tokens[mention.tokens.end - 1].end});
  return name;
}

}  // namespace

// A person by name: the fullest form of the name in the article. Two joined names are one speaker.
std::optional<Resolution> ResolveName(const Scene& scene, const Mention& mention) {
  if (mention.form == Mention::Form::kJoint) {
    Speaker speaker{.name = JointName(scene, mention), .kind = SpeakerKind::kGroup};
    return Resolution{std::move(speaker), "speaker/joint", "several sources, one statement"};
  }
  bool person = mention.form == Mention::Form::kName;
  if (!person && !mention.name) return std::nullopt;
  std::string words = WordsOf(scene.text, (person ? mention.person : mention.name)->tokens);
  std::vector<int> bearers = scene.people.Named(words);
  if (!person && !AllSure(scene, bearers)) return std::nullopt;
  if (bearers.empty()) return Unlisted(scene, mention, words);
  if (bearers.size() > 1) return Ambiguous(scene, mention, words, bearers);
  const Person& bearer = scene.people.all()[static_cast<size_t>(bearers[0])];
  bool full = bearer.name == words;
  Resolution found = Resolved(scene.text, mention, SpeakerOf(bearer),
                              full ? "speaker/full-name" : "speaker/surname",
                              full ? "named in full" : words + " is " + bearer.name);
  std::string body = BodyOfSpokesperson(scene.text, mention);
  if (!body.empty()) found.speaker.on_behalf_of = body;
  return found;
}

}  // namespace sayso
