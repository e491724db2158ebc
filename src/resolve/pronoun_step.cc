#include "src/resolve/scene.h"
#include "src/text/characters.h"

namespace sayso {
namespace {

constexpr int kPronounSentences = 5;
constexpr int kNearSentences = 2;

bool IsPlural(SpeakerKind kind) {
  return kind == SpeakerKind::kGroup || kind == SpeakerKind::kOfficials ||
         kind == SpeakerKind::kAnonymous || kind == SpeakerKind::kInstitution ||
         kind == SpeakerKind::kJournalist;
}

bool IsPersonal(const Speaker& speaker) {
  return speaker.kind == SpeakerKind::kPerson || speaker.kind == SpeakerKind::kJournalist ||
         speaker.kind == SpeakerKind::kAnonymous;
}

bool IsThing(SpeakerKind kind) {
  return kind == SpeakerKind::kCountry || kind == SpeakerKind::kInstitution ||
         kind == SpeakerKind::kOutlet || kind == SpeakerKind::kDocument ||
         kind == SpeakerKind::kGroup;
}

// A bare word that nothing in the article tells to be a person: it may as well be a firm's name.
bool MayBeABody(const Scene& scene, const Speaker& speaker) {
  if (speaker.kind != SpeakerKind::kPerson || speaker.name.find(' ') != std::string::npos) {
    return false;
  }
  const Person* person = scene.people.OnlyNamed(speaker.name);
  return person == nullptr || !person->sure;
}

// "Another", "one": who it is nobody told, and so nobody goes on about her.
bool IsAnybody(const Scene& scene, const Speaker& speaker) {
  const Lexicon& lexicon = scene.text.ruleset->lexicon();
  std::string word;
  AppendLowered(speaker.name, word);
  return speaker.kind == SpeakerKind::kAnonymous &&
         lexicon.entry(lexicon.Find(word)).classes.has(WordClass::kDeterminer | WordClass::kNumber);
}

// "Lund [released] her records, which …", "sent out a letter that …": a verb and what it is done
// to.
bool HasObject(const Text& text, uint32_t verb, uint32_t end) {
  constexpr WordClasses kOpens = WordClass::kDeterminer | WordClass::kPossessive;
  const Token& token = text.tokens[verb];
  if (!token.has(WordClass::kVerbPast | WordClass::kVerbThird)) return false;
  if (token.has(WordClass::kNoun | WordClass::kPluralNoun)) return false;
  uint32_t object = verb + 1;
  if (object < end && text.tokens[object].has(WordClass::kPreposition)) ++object;
  return object < end && text.tokens[object].has(kOpens);
}

// The first token of the noun phrase that ends before `end`; of "allies such as Lund" it is Lund.
uint32_t AntecedentBegin(const Text& text, uint32_t floor, uint32_t end) {
  uint32_t begin = end;
  while (begin > floor) {
    const Token& token = text.tokens[begin - 1];
    const bool inside =
        token.is(TokenKind::kWord) || token.is(TokenKind::kNumber) || token.is(TokenKind::kClitic);
    if (!inside || token.has(WordClass::kAuxiliary | WordClass::kModal | WordClass::kSayVerb))
      break;
    if (text.ruleset->compiled<SpeakerWords>().Is(token, Use::kExample)) break;
    if (HasObject(text, begin - 1, end)) break;
    --begin;
    if (token.has(WordClass::kDeterminer)) break;
  }
  while (begin < end && text.tokens[begin].has(WordClass::kPreposition)) ++begin;
  return begin;
}

std::optional<Resolution> ResolveAntecedent(const Scene& scene, uint32_t begin, uint32_t end) {
  if (begin == end) return std::nullopt;
  const Text& text = scene.text;
  const Mention antecedent =
      ReadMention(text, {text.tokens[begin].begin, text.tokens[end - 1].end});
  if (antecedent.form == Mention::Form::kRelative) return std::nullopt;
  return ResolveMention(scene, antecedent);
}

// the head [of] a body, Lund [from] a body, a lawyer [for] it; not "a case against a body"
bool IsPrepositionBefore(const Text& text, uint32_t floor, uint32_t begin) {
  return begin > floor &&
         text.ruleset->compiled<SpeakerWords>().Is(text.tokens[begin - 1], Use::kBelonging);
}

// Who bears the name that ends before `end`.
std::optional<Resolution> NamedBefore(const Scene& scene, uint32_t floor, uint32_t end) {
  uint32_t begin = end;
  while (begin > floor && scene.text.tokens[begin - 1].has(Shape::kCapital)) --begin;
  auto named = ResolveAntecedent(scene, begin, end);
  if (named && named->speaker.kind != SpeakerKind::kPerson) named.reset();
  return named;
}

// The person in front of a body that tokens [begin, end) name: [Lund] of the Harbour Office, who
// said; [Lund], the head of the Harbour Office, who said; [the head of the Harbour Office], who
// said
std::optional<Resolution> PersonBefore(const Scene& scene, uint32_t floor, uint32_t begin,
                                       uint32_t end) {
  const Text& text = scene.text;
  if (!IsPrepositionBefore(text, floor, begin)) return std::nullopt;
  while (IsPrepositionBefore(text, floor, begin)) {
    if (auto named = NamedBefore(scene, floor, --begin)) return named;
    begin = AntecedentBegin(text, floor, begin);
  }
  if (begin > floor && text.tokens[begin - 1].is(TokenKind::kComma)) {
    if (auto named = NamedBefore(scene, floor, begin - 1)) return named;
  }
  auto role = ResolveAntecedent(scene, begin, end);
  if (role && IsThing(role->speaker.kind)) role.reset();
  return role;
}

}  // namespace

// he, she, they, it: whoever spoke or was the subject last and agrees in gender and number. I and
// we stay unknown: the article does not say who writes. So do all inside what somebody else says.
std::optional<Resolution> ResolvePronoun(const Scene& scene, const Mention& mention) {
  if (mention.form != Mention::Form::kPronoun || scene.current.outer >= 0) return std::nullopt;
  auto candidate = WalkBack(scene, kPronounSentences, Subjects::kDescribedToo,
                            [&](const Speaker& s, char gender) {
                              if (mention.plural) return IsPlural(s.kind);
                              if (mention.gender == 0) return IsThing(s.kind);
                              if (gender == 0 && (MayBeABody(scene, s) || IsAnybody(scene, s)))
                                return false;
                              return IsPersonal(s) && (gender == 0 || gender == mention.gender);
                            });
  // A subject of unknown gender gives way to somebody near of whom it is known.
  if (candidate && candidate->doubtful && mention.gender != 0) {
    auto sure = WalkBack(
        scene, kNearSentences, Subjects::kDescribedToo,
        [&](const Speaker& s, char gender) { return IsPersonal(s) && gender == mention.gender; });
    if (sure) candidate = std::move(sure);
  }
  if (!candidate) return std::nullopt;
  candidate->speaker.confidence *= candidate->doubtful ? 0.7 : 0.9;
  return Resolution{candidate->speaker, "speaker/pronoun", mention.head + ": " + candidate->why};
}

// who, which: the noun phrase in front of the relative pronoun; who is no body where that stands
// behind a person: "Lund of the Harbour Office, who said".
std::optional<Resolution> ResolveRelative(const Scene& scene, const Mention& mention) {
  if (mention.form != Mention::Form::kRelative) return std::nullopt;
  const Text& text = scene.text;
  const int32_t s = text.SentenceAt(mention.span.begin);
  if (s < 0) return std::nullopt;
  const uint32_t floor = text.sentences[static_cast<size_t>(s)].tokens.begin;
  uint32_t end = mention.tokens.begin;
  const bool set_off = end > floor && (text.tokens[end - 1].is(TokenKind::kComma) ||
                                       text.tokens[end - 1].is(TokenKind::kDash));
  if (set_off) --end;
  uint32_t begin = AntecedentBegin(text, floor, end);
  auto found = ResolveAntecedent(scene, begin, end);
  const bool body =
      found && IsThing(found->speaker.kind) && found->speaker.kind != SpeakerKind::kGroup;
  if (body && text.view(mention.span) == "who") {
    auto person = PersonBefore(scene, floor, begin, end);
    if (person) found = std::move(person);
  }
  if (!found) return std::nullopt;
  found->detail = "the " + found->speaker.name + " of the clause: " + found->detail;
  found->rule = "speaker/relative";
  return found;
}

}  // namespace sayso
