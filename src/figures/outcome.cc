#include <algorithm>

#include "src/figures/steps.h"

namespace sayso {
namespace {

const OutcomeWord* OutcomeAt(const Site& site, uint32_t token) {
  const auto after =
      std::upper_bound(site.outcomes.begin(), site.outcomes.end(), token,
                       [](uint32_t t, const OutcomeWord& o) { return t < o.tokens.begin; });
  if (after == site.outcomes.begin()) return nullptr;
  const OutcomeWord& o = *(after - 1);
  return o.tokens.contains(token) ? &o : nullptr;
}

bool IsBreak(const Site& site, uint32_t i) {
  const Token& t = site.token(i);
  return t.is(TokenKind::kSemicolon) || t.is(TokenKind::kColon) || t.is(TokenKind::kDash) ||
         t.is(TokenKind::kPeriod) || t.is(TokenKind::kQuestion);
}

// "2,000 troops killed 58": the subject of the verb, not its object.
bool IsActive(const Site& site, uint32_t verb, const OutcomeWord& o) {
  if (!site.Has(verb, WordClass::kVerbPast) || o.noun) return false;
  if (site.Has(verb - 1, WordClass::kAuxiliary)) return false;
  const uint32_t next = o.tokens.end;
  return site.in_sentence(next) &&
         (site.token(next).is(TokenKind::kNumber) ||
          site.Has(next, WordClass::kNumber | WordClass::kApproximator | WordClass::kVagueNumber |
                             WordClass::kDeterminer | WordClass::kPossessive |
                             WordClass::kObjectPronoun));
}

// two girls [aged 9 and 14] were hurt
uint32_t SkipAges(const Site& site, uint32_t i) {
  if (!site.Is(i, grammar::FigureWord::kAged)) return i;
  for (size_t n = site.index + 1; n < site.figures.size(); ++n) {
    const Figure& f = site.figures[n];
    if (f.sentence != site.figure().sentence || f.kind != FigureKind::kAge) break;
    const Range age = site.TokensOf(f);
    if (age.begin >= i && age.begin <= i + 2) i = age.end;
  }
  return i;
}

// Whether `after` is the whole of which this figure is a part: none [of the 112].
bool IsPartOf(const Site& site, const Figure& after) {
  const uint32_t i = site.tokens.end;
  return site.Reads(i, "of") && site.TokensOf(after).begin <= i + 2;
}

// 37 people[, including nine children,] were killed: behind the aside that tells of a part; `i`
// where there is none.
uint32_t SkipPart(const Site& site, uint32_t i) {
  if (!site.in_sentence(i) || !site.token(i).is(TokenKind::kComma)) return i;
  const uint32_t last = std::min(site.sentence.end, i + site.meanings.reach().phrase);
  const bool part = site.Is(i + 1, grammar::FigureWord::kIncluding) ||
                    site.Is(i + 1, grammar::FigureWord::kSomeOf);
  if (!part) return i;
  for (uint32_t end = i + 2; end < last; ++end) {
    if (site.token(end).is(TokenKind::kComma)) return end + 1;
  }
  return i;
}

// 41 miners died · dozens were killed · 934 injured · 58 people in the town were reported missing
const OutcomeWord* ToTheRight(const Site& site) {
  const Figure& f = site.figure();
  uint32_t i = site.tokens.end;
  if (!f.counted_span.empty() && f.counted_span.begin >= f.span.end) {
    i = site.TokensOf(f.counted_span).end;
  }
  const Figure* after = site.After();
  if (after != nullptr && IsPartOf(site, *after)) {  // none of the 112 passengers was hurt
    i = site.TokensOf(after->counted_span.empty() ? after->span : after->counted_span).end;
    after = nullptr;
  }
  if (const uint32_t behind = SkipPart(site, i); behind != i) {
    i = behind;
    while (after != nullptr && site.TokensOf(*after).begin < i) after = site.At(after).After();
  }
  const uint32_t stop =
      std::min({site.sentence.end, i + site.meanings.reach().outcome,
                after != nullptr ? site.TokensOf(*after).begin : site.sentence.end});
  bool suffered = false;  // 2,500 suffered injuries
  for (; i < stop; ++i) {
    i = SkipAges(site, i);
    if (const OutcomeWord* o = OutcomeAt(site, i)) {
      if (site.Has(i, WordClass::kVerbIng) && !site.ReadsAny(i, {"missing"})) return nullptr;
      if (IsActive(site, i, *o)) return nullptr;
      if (o->noun && !suffered && !site.ReadsAny(i, {"dead"})) return nullptr;
      return o;
    }
    suffered = suffered || site.Is(i, MeaningWord::kSuffers);
    if (suffered) continue;
    if (IsBreak(site, i) || site.token(i).is(TokenKind::kComma)) return nullptr;
    if (site.Is(i, MeaningWord::kClause)) return nullptr;
    const bool verb =
        site.Has(i, WordClass::kVerbPast) &&
        !site.Has(i, WordClass::kAuxiliary | WordClass::kNoun | WordClass::kAdjective |
                         WordClass::kHedge | WordClass::kVerbParticiple);
    if (verb) return nullptr;
  }
  return nullptr;
}

// killed 111 worshippers · claimed the lives of at least 30 · killing hundreds
const OutcomeWord* GoverningVerb(const Site& site) {
  uint32_t i = site.tokens.begin;
  for (uint32_t n = 0; n < 5 && i > site.sentence.begin; ++n) {
    --i;
    if (const OutcomeWord* o = OutcomeAt(site, i)) {
      const bool governs = !o->noun || site.Reads(i + 1, "of") || o->tokens.size() > 1;
      return governs ? o : nullptr;
    }
    constexpr WordClasses kBetween = WordClass::kDeterminer | WordClass::kApproximator |
                                     WordClass::kAdverb | WordClass::kPossessive |
                                     WordClass::kAuxiliary;
    if (!site.Has(i, kBetween) && !site.Is(i, MeaningWord::kBetween)) return nullptr;
  }
  return nullptr;
}

// the number of dead, those killed, the number hurt, the soldiers killed
bool IsNumberOf(const Site& site, uint32_t i) {
  return site.ReadsAny(i - 1, {"of", "the", "those", "number"}) || site.Reads(i - 2, "of") ||
         (site.Has(i - 1, WordClass::kPluralNoun) && site.Has(i, WordClass::kVerbParticiple) &&
          !site.Has(i, WordClass::kAuxiliary));
}

// The death toll rose to 52 · the number of fatalities had surpassed 4,000 · a toll of 717
const OutcomeWord* CountedSubject(const Site& site) {
  bool linked = false;
  const uint32_t reach = site.meanings.reach().subject;
  const uint32_t last = std::max(site.sentence.begin + reach, site.tokens.begin) - reach;
  for (uint32_t i = site.tokens.begin; i-- > last;) {
    if (IsBreak(site, i) && !site.token(i).is(TokenKind::kColon)) return nullptr;
    const bool leaves =
        site.Is(i, MeaningWord::kAside) || site.Is(i, grammar::FigureWord::kConditional);
    if (leaves) return nullptr;
    linked = linked ||
             site.Has(i, WordClass::kChangeVerb | WordClass::kAuxiliary | WordClass::kApproximator |
                             WordClass::kVerb) ||
             site.ReadsAny(i, {"of", "at", "to"}) || site.token(i).is(TokenKind::kColon);
    const OutcomeWord* o = OutcomeAt(site, i);
    if (o == nullptr) continue;
    if (linked && (o->noun || IsNumberOf(site, i))) return o;
  }
  return nullptr;
}

bool IsInherited(const Site& site) {
  const Role role = site.figure().role;
  return role == Role::kSubset || role == Role::kBase || role == Role::kPrevious ||
         role == Role::kSuperseded || role == Role::kFrom || role == Role::kTo;
}

// Egypt had 146, another 1,293 reported, and Indonesia 100: a figure that leans on the one before.
bool IsElliptic(const Site& site) {
  const Figure& f = site.figure();
  if (f.kind != FigureKind::kNumber || !f.counted.empty()) return false;
  const uint32_t i = site.tokens.begin;
  const bool another = site.Reads(i - 1, "another") || site.Reads(i, "another");
  if (another || site.Is(i - 1, MeaningWord::kBears)) return true;
  if (site.Has(i - 1, WordClass::kCountry | WordClass::kDemonym)) return true;
  // the rebels put the figure at three
  if (site.Reads(i - 1, "at") && site.Is(i - 2, MeaningWord::kNames)) return true;
  return site.Is(site.tokens.end, MeaningWord::kNotes);
}

// The ministry put the figure at 85; it could reach 300: a figure of what was told last, a sentence
// or two before.
const Figure* ToldBefore(const Site& site) {
  const uint32_t i = site.tokens.begin;
  const bool put = site.Reads(i - 1, "at") && site.Is(i - 2, MeaningWord::kNames);
  const bool it =
      site.Has(i - 1, WordClass::kChangeVerb) && (site.ReadsAny(i - 2, {"it", "that", "this"}) ||
                                                  site.ReadsAny(i - 3, {"it", "that", "this"}));
  if ((!put && !it) || site.figure().kind != FigureKind::kNumber) return nullptr;
  for (size_t n = site.index; n-- > 0;) {
    const Figure& f = site.figures[n];
    if (f.sentence + 2 < site.figure().sentence) return nullptr;
    if (f.kind == FigureKind::kNumber && !f.outcome.empty()) return &f;
  }
  return nullptr;
}

// "lost 63 troops": people who are lost are dead; homes are not.
bool IsLossOfLife(const Site& site) {
  if (!site.Is(site.tokens.begin - 1, MeaningWord::kLoses)) return false;
  const Figure& f = site.figure();
  if (f.counted_span.empty()) return false;
  return site.FactOf(site.TokensOf(f.counted_span).end - 1, Fact::kPopulation).has_value();
}

// "reports from 17 countries": countries are not killed, whatever the sentence tells besides.
bool MayBefall(const Site& site, const OutcomeWord& o) {
  const Figure& f = site.figure();
  if (f.counted_span.empty() || !site.meanings.BefallsPeople(o.outcome)) return true;
  const uint32_t head = site.TokensOf(f.counted_span).end - 1;
  constexpr WordClasses kPeople =
      WordClass::kPersonNoun | WordClass::kDemonym | WordClass::kOutcome | WordClass::kTitle;
  return site.FactOf(head, Fact::kPopulation) || site.Has(head, kPeople) ||
         site.Is(head, MeaningWord::kOnes) ||
         !site.Has(head, WordClass::kNoun | WordClass::kPluralNoun);
}

// "of the 300": the whole is not what befell the part.
bool IsWholeOfPart(const Site& site) {
  return site.Reads(site.tokens.begin - 2, "of") || site.Reads(site.tokens.begin - 1, "of");
}

// Joins "killed or wounded" into one outcome of both.
std::string WithUnion(const Site& site, const OutcomeWord& first, OutcomeWord const*& second) {
  std::string outcome(first.outcome);
  const uint32_t joint = first.tokens.end;
  if (!site.ReadsAny(joint, {"or", "and"})) return outcome;
  second = OutcomeAt(site, joint + 1);
  if (second == nullptr || second->outcome == first.outcome || second->noun != first.noun) {
    return outcome;
  }
  const uint32_t next = second->tokens.end;
  if (site.in_sentence(next) && site.token(next).is(TokenKind::kNumber)) return outcome;
  return outcome + "|" + std::string(second->outcome);
}

void Take(const Site& site, const OutcomeWord& o, std::string rule) {
  Figure& f = site.figure();
  const OutcomeWord* second = nullptr;
  f.outcome = WithUnion(site, o, second);
  f.outcome_span = {site.token(o.tokens.begin).begin, site.token(o.tokens.end - 1).end};
  site.Note(std::move(rule), {f.outcome_span});
}

// "Dozens were killed": people are understood. "769 killed and 934 injured" too.
void Understand(const Site& site) {
  Figure& f = site.figure();
  if (!f.counted.empty() || (f.kind != FigureKind::kNumber && f.kind != FigureKind::kRate)) return;
  const Figure* before = site.Before();
  const Figure* after = site.After();
  const bool of_people = site.meanings.BefallsPeople(f.outcome);
  // killed nine and wounded 31 civilians
  if (after != nullptr && !after->counted.empty() && of_people &&
      site.Reads(site.tokens.end, "and") && OutcomeAt(site, site.tokens.end + 1) != nullptr) {
    f.counted = after->counted;
    f.counted_span = after->counted_span;
    f.counted_understood = true;
    return;
  }
  if (of_people && f.role == Role::kTotal) {  // the toll is now 214: people, not bodies
    f.counted = "people";
    f.counted_understood = true;
    return;
  }
  if (before != nullptr && !before->counted.empty() && before->kind != FigureKind::kPercent) {
    f.counted = before->counted;
    f.counted_span = before->counted_span;
    f.counted_understood = true;
  } else if (of_people) {
    f.counted = "people";
    f.counted_understood = true;
  }
}

// The number of [Maravian soldiers] killed has reached 89: those of the subject are counted.
void TakeSubject(const Site& site, const OutcomeWord& o) {
  Figure& f = site.figure();
  if (!f.counted.empty() || o.noun || o.tokens.begin == site.sentence.begin) return;
  const uint32_t end = o.tokens.begin;
  const auto population = site.FactOf(end - 1, Fact::kPopulation);
  if (!population || *population == "people" || !site.Has(end - 1, WordClass::kPluralNoun)) return;
  uint32_t begin = end - 1;
  while (site.Has(begin - 1, WordClass::kAdjective | WordClass::kDemonym)) --begin;
  f.counted_span = {site.token(begin).begin, site.token(end - 1).end};
  f.counted = site.text.view(f.counted_span);
  site.Note("counted/subject", {f.counted_span});
}

}  // namespace

void ReadOutcome(const Site& site) {
  Figure& f = site.figure();
  if (f.role == Role::kBase && IsWholeOfPart(site)) return;  // some of the 300 were freed
  if (f.kind != FigureKind::kNumber && f.kind != FigureKind::kFraction &&
      f.kind != FigureKind::kPercent && f.kind != FigureKind::kRate) {
    return;
  }
  const OutcomeWord* inside = nullptr;
  if (!f.counted_span.empty()) {
    inside = OutcomeAt(site, site.TokensOf(f.counted_span).end - 1);
  }
  if (const OutcomeWord* o = ToTheRight(site); o != nullptr && MayBefall(site, *o)) {
    Take(site, *o, "outcome/right");
  } else if (const OutcomeWord* o = GoverningVerb(site); o != nullptr && MayBefall(site, *o)) {
    Take(site, *o, "outcome/governing");
  } else if (inside != nullptr) {
    Take(site, *inside, "outcome/counted-noun");
  } else if (const OutcomeWord* o = CountedSubject(site);
             o != nullptr && (f.counted.empty() || o->noun) && MayBefall(site, *o)) {
    Take(site, *o, "outcome/subject");
    TakeSubject(site, *o);
  } else if (const Figure* before = site.Before(); before != nullptr &&
                                                   (IsInherited(site) || IsElliptic(site)) &&
                                                   !before->outcome.empty()) {
    f.outcome = before->outcome;
    f.outcome_span = before->outcome_span;
    site.Note("outcome/inherited", {f.outcome_span});
  }
  if (const Figure* told = ToldBefore(site); told != nullptr && f.outcome.empty()) {
    f.outcome = told->outcome;
    f.outcome_span = told->outcome_span;
    if (f.counted.empty()) {
      f.counted = told->counted;
      f.counted_span = told->counted_span;
      f.counted_understood = true;
    }
    site.Note("outcome/told-before", {f.outcome_span});
  }
  if (f.outcome.empty() && IsLossOfLife(site)) {
    f.outcome = "killed";
    site.Note("outcome/loss-of-life", {f.counted_span});
  }
  Understand(site);
}

}  // namespace sayso
