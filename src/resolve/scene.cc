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

// The name that is the subject of sentence `s`: the first that no preposition governs, outside
// quotations and outside what the scene's own attribution reports.
std::optional<Candidate> Subject(const Scene& scene, int32_t s) {
  const Sentence& sentence = scene.text.sentences[static_cast<size_t>(s)];
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

std::optional<Candidate> WalkBack(const Scene& scene, int sentences,
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
    if (auto subject = Subject(scene, s)) {
      const char gender = gender_of(subject->speaker);
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
