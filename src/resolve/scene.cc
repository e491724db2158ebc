#include "src/resolve/scene.h"

#include <algorithm>

namespace sayso {
namespace {

constexpr uint32_t kParagraphsBack = 2;

constexpr WordClasses kBody = WordClass::kCountry | WordClass::kCapital |
                              WordClass::kGovernmentSeat | WordClass::kOutlet | WordClass::kAgency;

bool IsQuoted(const Text& text, uint32_t token) {
  return text.QuotationAt(text.tokens[token].begin) >= 0;
}

bool Holds(const Spans& spans, Span span) {
  return std::ranges::any_of(spans, [&](Span s) { return s.overlaps(span); });
}

// The last speaker whose cue or source stands in sentence `s`, among those already resolved.
const Attribution* LastHeard(const Scene& scene, int32_t s) {
  Span sentence = scene.text.sentences[static_cast<size_t>(s)].span;
  const Attribution* heard = nullptr;
  for (size_t i = scene.index; i-- > 0;) {
    const Attribution& a = scene.attributions[i];
    Span place = a.source.empty() ? Hull(a.cue) : Hull(a.source);
    // Who saw it and is not named is nobody's antecedent.
    const bool witness = (a.standing & static_cast<Standings>(Standing::kWitness)) != 0;
    const bool passed_over = witness && a.speaker && a.speaker->anonymous;
    if (sentence.overlaps(place) && a.speaker && !passed_over) {
      heard = &a;
      break;
    }
    if (Hull(a.content).end < sentence.begin && place.end < sentence.begin) break;
  }
  return heard;
}

// [Her husband] nods. · [The old captain] paused. The words of a subject that names nobody, whose
// verb tells that she reacts to what is going on; empty for all others, who may as well be told of
// only: "Her mother died."
Range ReactingPerson(const Text& text, const Sentence& sentence) {
  constexpr WordClasses kInside = WordClass::kAdjective | WordClass::kNoun | WordClass::kNumber |
                                  WordClass::kPossessive | WordClass::kPersonNoun;
  const SpeakerWords& words = text.ruleset->compiled<SpeakerWords>();
  uint32_t begin = sentence.tokens.begin;
  if (begin < sentence.tokens.end && text.tokens[begin].has(WordClass::kCoordinator)) ++begin;
  uint32_t end = begin;
  for (; end < sentence.tokens.end && !words.Is(text.tokens[end], Use::kReacting); ++end) {
    const Token& token = text.tokens[end];
    const bool opens = end == begin && token.has(WordClass::kDeterminer | WordClass::kPossessive);
    const bool word = token.is(TokenKind::kWord) && !token.has(Shape::kCapital) &&
                      token.has(kInside) && !token.has(WordClass::kPreposition);
    if (!opens && !word) return {};
  }
  if (end < begin + 2 || end == sentence.tokens.end) return {};
  // Of the nouns that WordNet has people for, many are things too.
  const Token& head = text.tokens[end - 1];
  const bool person =
      head.has(WordClass::kTitle | WordClass::kSpokesNoun | WordClass::kJournalistNoun) ||
      words.NounGenderOf(head) != 0;
  return person && !head.has(WordClass::kPluralNoun) ? Range{begin, end} : Range();
}

// The person that such a subject describes, by name where the article has one for her.
std::optional<Candidate> DescribedSubject(const Scene& scene, const Sentence& sentence) {
  const Text& text = scene.text;
  const Range words = ReactingPerson(text, sentence);
  if (words.size() == 0) return std::nullopt;
  const Span span{text.tokens[words.begin].begin, text.tokens[words.end - 1].end};
  if (Holds(scene.current.content, span) || Holds(scene.current.source, span)) return std::nullopt;
  const Mention mention = ReadMention(text, span);
  const Token& head = text.tokens[words.end - 1];
  // "A president who hoped for more": any one of them
  if (mention.form != Mention::Form::kRole || (mention.indefinite && head.has(WordClass::kTitle))) {
    return std::nullopt;
  }
  const Bearers bearers = mention.definite ? scene.people.WithRole(mention.head) : Bearers();
  Candidate candidate{.why = "subject of a sentence before", .gender = mention.gender};
  const Person* only = bearers.size() == 1 ? &scene.people.all()[bearers[0]] : nullptr;
  if (only != nullptr && only->first_token < words.begin) {
    candidate.speaker = SpeakerOf(*only);
  } else {
    candidate.speaker = AsDescribed(scene, mention);
  }
  return candidate;
}

// The name that is the subject of sentence `s`: the first that no preposition governs, outside
// quotations and outside what the scene's own attribution reports.
std::optional<Candidate> Subject(const Scene& scene, int32_t s, Subjects subjects) {
  const Sentence& sentence = scene.text.sentences[static_cast<size_t>(s)];
  if (subjects == Subjects::kDescribedToo && s < scene.sentence()) {
    if (auto described = DescribedSubject(scene, sentence)) return described;
  }
  NameFinder finder(scene.text, sentence.tokens);
  while (const auto run = finder.Next()) {
    Span span{scene.text.tokens[run->tokens.begin].begin,
              scene.text.tokens[run->tokens.end - 1].end};
    if (run->after_preposition || run->possessive || IsQuoted(scene.text, run->tokens.begin))
      continue;
    if (Holds(scene.current.content, span) || Holds(scene.current.source, span)) continue;
    // "She told Radio Vest": who is named behind the pronoun is not who it means.
    if (!scene.current.source.empty() && span.begin > scene.current.source.front().begin) break;
    std::string words = WordsOf(scene.text, run->tokens);
    if (run->classes.has(kBody)) {
      Speaker body{.name = words, .kind = SpeakerKind::kCountry};
      if (run->classes.has(WordClass::kOutlet | WordClass::kAgency)) {
        body.kind = SpeakerKind::kOutlet;
      }
      auto country = scene.text.ruleset->lexicon().fact(run->entry, Fact::kCountry);
      if (country) body.country = *country;
      return Candidate{body, "subject of a sentence before"};
    }
    const Person* person = scene.people.OnlyNamed(words);
    if (person == nullptr || !person->sure) return std::nullopt;
    return Candidate{SpeakerOf(*person), "subject of a sentence before"};
  }
  return std::nullopt;
}

}  // namespace

int32_t Scene::sentence() const {
  const Attribution& a = current;
  const Spans& spans = !a.source.empty() ? a.source : !a.cue.empty() ? a.cue : a.content;
  return spans.empty() ? -1 : text.SentenceAt(spans.front().begin);
}

std::optional<Candidate> WalkBack(const Scene& scene, int sentences, Subjects subjects,
                                  const std::function<bool(const Speaker&, char)>& fits) {
  int32_t here = scene.sentence();
  if (here < 0) return std::nullopt;
  uint32_t paragraph = scene.text.sentences[static_cast<size_t>(here)].paragraph;
  auto gender_of = [&](const Speaker& speaker) {
    const Person* person = scene.people.OnlyNamed(speaker.name);
    return person == nullptr ? '\0' : person->gender;
  };
  uint32_t paragraphs = 0;
  for (int32_t s = here; s >= 0 && here - s <= sentences; --s) {
    uint32_t p = scene.text.sentences[static_cast<size_t>(s)].paragraph;
    if (p != paragraph) {
      paragraph = p;
      if (++paragraphs > kParagraphsBack) break;
    }
    if (const Attribution* heard = LastHeard(scene, s)) {
      if (fits(*heard->speaker, gender_of(*heard->speaker))) {
        return Candidate{*heard->speaker, "last speaker before"};
      }
    }
    if (auto subject = Subject(scene, s, subjects)) {
      const char gender = subject->gender != 0 ? subject->gender : gender_of(subject->speaker);
      subject->doubtful = gender == 0 && subject->speaker.kind == SpeakerKind::kPerson;
      if (fits(subject->speaker, gender)) return subject;
    }
  }
  return std::nullopt;
}

Speaker SpeakerOf(const Person& person) {
  Speaker speaker{.name = std::string(person.name), .kind = SpeakerKind::kPerson};
  speaker.role = person.role;
  if (!person.titles.empty() && speaker.role.empty()) speaker.role = person.titles.front();
  speaker.country = person.country;
  for (const std::string_view form : person.forms) {
    if (form != person.name) speaker.aliases.emplace_back(form);
  }
  return speaker;
}

}  // namespace sayso
