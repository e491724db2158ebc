#include "src/figures/steps.h"

namespace sayso {
namespace {

constexpr WordClasses kNominal = WordClass::kNoun | WordClass::kPluralNoun | WordClass::kAdjective |
                                 WordClass::kDemonym | WordClass::kPersonNoun |
                                 WordClass::kGroupNoun;
constexpr WordClasses kNoun =
    WordClass::kNoun | WordClass::kPluralNoun | WordClass::kPersonNoun | WordClass::kGroupNoun;
constexpr WordClasses kFunction =
    WordClass::kPreposition | WordClass::kAuxiliary | WordClass::kDeterminer |
    WordClass::kCoordinator | WordClass::kModal | WordClass::kSubordinator | WordClass::kRelative |
    WordClass::kNegation | WordClass::kInfinitiveTo | WordClass::kSubjectPronoun;

constexpr WordClasses kTime = WordClass::kWeekday | WordClass::kMonth | WordClass::kRelativeDay;

// Kinds whose number counts something named beside it.
bool Counts(FigureKind kind) {
  return kind == FigureKind::kNumber || kind == FigureKind::kFraction ||
         kind == FigureKind::kPercent || kind == FigureKind::kFactor;
}

// "killed", "dead", "missing": said of what is counted, not counted itself.
bool IsState(const Token& t) {
  return t.has(WordClass::kOutcome) &&
         t.has(WordClass::kVerbPast | WordClass::kVerbParticiple | WordClass::kAdjective) &&
         !t.has(WordClass::kPluralNoun);
}

// Behind the number, before the noun: [of its] pilgrims, [more] people, [of the] staff.
uint32_t SkipLinks(const Site& site, uint32_t i) {
  if (site.Reads(i, "more") || site.Reads(i, "additional") || site.Reads(i, "further")) ++i;
  if (site.in_sentence(i) && site.token(i).is(TokenKind::kComma) && site.Reads(i + 1, "of")) ++i;
  if (site.Reads(i, "of")) {
    ++i;
    if (site.ReadsAny(i, {"them", "whom", "these", "those"})) return i + 1;
    while (site.Has(i, WordClass::kDeterminer | WordClass::kPossessive)) ++i;
    // "of the over 1,200 staff": another figure stands between
    const Figure* whole = site.After();
    if (whole != nullptr && site.TokensOf(*whole).begin == i) i = site.TokensOf(*whole).end;
  }
  return i;
}

// "3 percent next year": the words of a date count nothing.
bool IsInDate(const Site& site, const Token& t) {
  for (size_t i = site.index + 1; i < site.figures.size() && i < site.index + 3; ++i) {
    if (IsDate(site.figures[i].kind) && site.figures[i].span.overlaps(t.span())) return true;
  }
  return false;
}

// The noun phrase at `i`: adjectives and nouns up to the last noun.
Range NounPhrase(const Site& site, uint32_t i) {
  const uint32_t begin = i;
  uint32_t end = i;
  for (; site.in_sentence(i); ++i) {
    const Token& t = site.token(i);
    if (!t.is(TokenKind::kWord) || t.has(kFunction | kTime) || IsState(t)) break;
    if (IsInDate(site, t)) break;
    const bool named = t.has(Shape::kCapital) && !t.has(kNominal);
    if (!t.has(kNominal) && !named && !t.has(Shape::kHasHyphen)) break;
    // A verb that may be a noun ends the phrase behind a plural: "homes burned", "troops cross".
    if (end > begin && site.token(end - 1).has(WordClass::kPluralNoun) &&
        !site.token(end - 1).has(WordClass::kDemonym)) {
      break;
    }
    if (end > begin && t.has(WordClass::kVerbPast | WordClass::kVerbThird) &&
        !t.has(WordClass::kPluralNoun)) {
      break;
    }
    if (t.has(kNoun) && !(t.has(WordClass::kAdverb) && !t.has(WordClass::kPluralNoun))) end = i + 1;
  }
  return {begin, end};
}

// "Arrests doubled to 640": what changes is the subject of the verb of change.
Range SubjectOfChange(const Site& site) {
  uint32_t i = site.tokens.begin;
  while (i > site.sentence.begin && !site.Has(i - 1, WordClass::kChangeVerb)) {
    --i;  // "revised the toll down to 39": the object changes, not the subject
    if (site.Has(i, WordClass::kNoun) && !site.Has(i, WordClass::kAdverb)) return {};
  }
  if (i == site.sentence.begin) return {};
  uint32_t end = i - 1;
  while (end > site.sentence.begin &&
         site.Has(end - 1, WordClass::kAuxiliary | WordClass::kAdverb)) {
    --end;
  }
  uint32_t begin = end;
  while (begin > site.sentence.begin && !site.Has(begin - 1, kFunction) &&
         (site.Has(begin - 1, kNominal) ||
          (begin < end && site.token(begin - 1).has(Shape::kCapital)))) {
    --begin;
  }
  // "the toll from a stampede rising to": what stands behind a preposition does not rise
  uint32_t before = begin;
  while (before > site.sentence.begin && site.Has(before - 1, WordClass::kDeterminer)) --before;
  if (site.Has(before - 1, WordClass::kPreposition)) return {};
  return {begin, end};
}

void Take(const Site& site, Range noun, std::string rule) {
  Figure& f = site.figure();
  f.counted_span = {site.token(noun.begin).begin, site.token(noun.end - 1).end};
  f.counted = site.text.view(f.counted_span);
  site.Note(std::move(rule), {f.counted_span});
}

}  // namespace

void ReadCountedNoun(const Site& site) {
  Figure& f = site.figure();
  if (f.kind == FigureKind::kRate) {  // 40 [deaths] per 100,000 births
    for (uint32_t i = site.tokens.begin; i < site.tokens.end && !site.Reads(i, "per"); ++i) {
      if (site.Has(i, WordClass::kPluralNoun)) return Take(site, {i, i + 1}, "counted/rate");
    }
    return;
  }
  if (!Counts(f.kind) || f.production.starts_with("vote/")) {
    if (f.production.starts_with("vote/")) f.counted = "votes";
    return;
  }
  const Range noun = NounPhrase(site, SkipLinks(site, site.tokens.end));
  if (noun.size() != 0) return Take(site, noun, "counted/behind");
  if (f.kind != FigureKind::kNumber || !site.Reads(site.tokens.begin - 1, "to")) return;
  const Range subject = SubjectOfChange(site);
  if (subject.size() != 0 && (!site.Has(subject.end - 1, WordClass::kOutcome) ||
                              site.Has(subject.end - 1, WordClass::kPluralNoun))) {
    Take(site, subject, "counted/subject-of-change");
  }
}

}  // namespace sayso
