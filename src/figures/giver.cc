#include "src/figures/giver.h"

#include <algorithm>

namespace sayso {
namespace {

using grammar::FigureWord;

constexpr WordClasses kGivers = WordClass::kCountry | WordClass::kDemonym | WordClass::kGroupNoun |
                                WordClass::kInstitutionNoun | WordClass::kPersonNoun |
                                WordClass::kAgency | WordClass::kOutlet | WordClass::kCapital |
                                WordClass::kSpokesNoun | WordClass::kGovernmentSeat |
                                WordClass::kTitle | WordClass::kAnonymousNoun;
constexpr WordClasses kNominal = WordClass::kNoun | WordClass::kPluralNoun | WordClass::kAdjective |
                                 WordClass::kDeterminer | WordClass::kPossessive | kGivers;
constexpr WordClasses kTimes = WordClass::kWeekday | WordClass::kMonth | WordClass::kRelativeDay;

// Who is named, not only described: the Saudi toll, not "their official figure".
constexpr WordClasses kNamed = WordClass::kCountry | WordClass::kDemonym | WordClass::kAgency |
                               WordClass::kOutlet | WordClass::kInstitutionNoun |
                               WordClass::kGovernmentSeat | WordClass::kCapital;

bool IsGiver(const Token& t) { return t.has(kGivers) || t.has(Shape::kAllCaps); }

bool IsNominal(const Token& t) {
  if (t.has(Shape::kPossessiveClitic)) return true;
  if (!t.is(TokenKind::kWord) || t.has(kTimes | WordClass::kRelative | WordClass::kSubordinator)) {
    return false;
  }
  return t.has(Shape::kCapital) || t.has(kNominal) || t.has(Shape::kHasHyphen);
}

// "Count from Port Sella disaster", "a tally of the dead": nobody is named who counts.
bool CountsForNobody(const Site& site, uint32_t begin, uint32_t end) {
  constexpr WordClasses kBodies = WordClass::kInstitutionNoun | WordClass::kAgency |
                                  WordClass::kOutlet | WordClass::kGroupNoun | WordClass::kTitle |
                                  WordClass::kPersonNoun | WordClass::kSpokesNoun |
                                  WordClass::kGovernmentSeat | WordClass::kAnonymousNoun;
  while (begin < end && site.Has(begin, WordClass::kDeterminer | WordClass::kAdjective) &&
         !site.Has(begin, kNamed)) {
    ++begin;
  }
  const bool tail = begin + 1 < end && site.Has(begin + 1, WordClass::kPreposition);
  if (!tail || !site.Is(begin, FigureWord::kToll)) return false;
  for (uint32_t i = begin + 1; i < end; ++i) {
    if (site.Has(i, kBodies) || site.token(i).has(Shape::kAllCaps)) return false;
  }
  return true;
}

bool IsQuoteMark(const Token& t) {
  return t.is(TokenKind::kOpenQuote) || t.is(TokenKind::kCloseQuote);
}

Span SpanOf(const Site& site, uint32_t begin, uint32_t end) {
  return {site.token(begin).begin, site.token(end - 1).end};
}

// "reports", "claims", "shows": a verb where what is told begins behind it.
bool IsVerbHere(const Site& site, uint32_t i) {
  constexpr WordClasses kBeforeNoun =
      WordClass::kDeterminer | WordClass::kPossessive | WordClass::kPreposition;
  constexpr WordClasses kBegins = WordClass::kDeterminer | WordClass::kApproximator |
                                  WordClass::kNumber | WordClass::kAdverb |
                                  WordClass::kSubjectPronoun | WordClass::kSubordinator;
  const bool noun = site.Has(i - 1, kBeforeNoun) && !site.Has(i - 1, WordClass::kCoordinator);
  if (!site.in_sentence(i + 1) || noun) return false;
  const Token& next = site.token(i + 1);
  if (next.has(WordClass::kCoordinator)) return false;
  return i + 1 == site.tokens.begin || next.is(TokenKind::kNumber) || next.has(kBegins) ||
         next.has(Shape::kCapital);
}

// A verb that tells what follows it: said, says, have said, (ministries) say; no passive, no noun.
bool Tells(const Site& site, uint32_t i) {
  const Token& t = site.token(i);
  if (!t.has(WordClass::kVerb) || t.has(WordClass::kAuxiliary)) return false;
  const bool counts = site.Is(i, FigureWord::kReviseVerb);
  if (!t.has(WordClass::kSayVerb | WordClass::kShowVerb | WordClass::kCommunicationVerb) &&
      !counts) {
    return false;
  }
  if (site.Is(i, MeaningWord::kActs) && !t.has(WordClass::kSayVerb)) return false;
  if (t.has(WordClass::kChangeVerb) && !counts && !t.has(WordClass::kSayVerb)) return false;
  if (site.Is(i - 1, FigureWord::kBe) || site.Has(i - 1, WordClass::kInfinitiveTo)) return false;
  if (site.Has(i + 1, WordClass::kInfinitiveTo) && i + 2 != site.tokens.begin) {
    return false;  // agreed to hand over; "raised to 136" is told
  }
  return !t.has(WordClass::kNoun | WordClass::kPluralNoun) || IsVerbHere(site, i);
}

// Whether what the verb tells reaches the figure: nothing between but phrases in commas before a
// "that", and for a verb of change the toll itself.
bool ReachesFigure(const Site& site, uint32_t verb) {
  uint32_t commas = 0;
  bool toll = false;
  for (uint32_t i = verb + 1; i < site.tokens.begin; ++i) {
    if (site.token(i).is(TokenKind::kSemicolon)) return false;
    if (site.token(i).is(TokenKind::kComma)) ++commas;
    if (site.Reads(i, "that")) commas = 0;
    toll = toll || site.Is(i, FigureWord::kToll);
  }
  const uint32_t behind = std::min(site.sentence.end, site.tokens.end + 6);
  for (uint32_t i = site.tokens.end; i < behind; ++i) {
    toll = toll || site.Is(i, FigureWord::kToll);
  }
  if (commas > 0 && !site.figure().counted_understood) return false;
  constexpr WordClasses kTelling = WordClass::kSayVerb | WordClass::kShowVerb;
  return toll || site.Has(verb, kTelling) ||
         (site.Has(verb, WordClass::kCommunicationVerb) && site.tokens.begin - verb <= 4);
}

// Where the subject of a verb ends: before its auxiliaries, adverbs and an apposition in commas.
uint32_t SubjectEnd(const Site& site, uint32_t verb) {
  uint32_t end = verb;
  constexpr WordClasses kBetween =
      WordClass::kAuxiliary | WordClass::kAdverb | WordClass::kRelative | kTimes;
  while (end > site.sentence.begin && site.Has(end - 1, kBetween) &&
         !site.Has(end - 1, WordClass::kPluralNoun)) {
    --end;
  }
  if (end == site.sentence.begin || !site.token(end - 1).is(TokenKind::kComma)) return end;
  if (end < verb && site.Has(end, WordClass::kRelative)) return end - 1;  // Iran, which raised
  for (uint32_t i = end - 1; i > site.sentence.begin && end - i < site.meanings.reach().phrase;
       --i) {
    if (site.token(i - 1).is(TokenKind::kComma)) return i - 1;
  }
  return end - 1;
}

// With 464 dead, [Maravia] has the highest toll.
std::optional<Span> CountryBehindWith(const Site& site) {
  const uint32_t with = site.tokens.begin - 1;
  if (with != site.sentence.begin || !site.Reads(with, "with")) return std::nullopt;
  const uint32_t last = std::min(site.sentence.end, site.tokens.end + 6);
  for (uint32_t i = site.tokens.end; i + 1 < last; ++i) {
    if (!site.token(i).is(TokenKind::kComma)) continue;
    return site.Has(i + 1, WordClass::kCountry) ? std::optional(site.token(i + 1).span())
                                                : std::nullopt;
  }
  return std::nullopt;
}

// Behind another verb of the same subject: "admit the attack but [say]".
bool IsCoordinated(const Site& site, uint32_t end) {
  return site.Has(end - 1, WordClass::kCoordinator);
}

}  // namespace

std::optional<Span> GiverBefore(const Site& site, uint32_t end, uint32_t first) {
  uint32_t begin = end;
  bool giver = false;
  while (begin > first && end - begin < site.meanings.reach().phrase) {
    const Token& t = site.token(begin - 1);
    if (!IsNominal(t) && !IsQuoteMark(t)) {
      // a count [of] casualties, the government [and] rescue workers, a count [based on] figures
      const bool link =
          site.Has(begin - 1, WordClass::kPreposition) || site.Reads(begin - 1, "and");
      if (!link || begin - 1 <= first || begin == end) break;
      const bool participle = site.Has(begin - 2, WordClass::kVerbParticiple) &&
                              begin - 2 > first && IsNominal(site.token(begin - 3));
      if (participle) --begin;
      if (!participle && !IsNominal(site.token(begin - 2))) break;
      if (!participle && site.Has(begin - 2, WordClass::kVerb) &&
          !site.Has(begin - 2, WordClass::kNoun)) {
        break;
      }
    }
    giver = giver || IsGiver(t);
    --begin;
    const bool preposition_before =
        begin > first && site.Has(begin - 1, WordClass::kPreposition) && begin - 1 > first;
    if (t.has(WordClass::kDeterminer) && !preposition_before) break;
  }
  while (begin < end && (IsQuoteMark(site.token(begin)) ||
                         site.Has(begin, WordClass::kPreposition | WordClass::kCoordinator))) {
    ++begin;
  }
  if (!giver || begin == end || CountsForNobody(site, begin, end)) return std::nullopt;
  return SpanOf(site, begin, end);
}

std::optional<Span> GiverAt(const Site& site, uint32_t begin) {
  uint32_t end = begin;
  bool giver = false;
  while (site.in_sentence(end) && end - begin < site.meanings.reach().phrase) {
    const Token& t = site.token(end);
    const bool link = site.Reads(end, "of") || site.Reads(end, "for") || site.Reads(end, "and");
    if (!IsNominal(t) &&
        !(link && end > begin && site.in_sentence(end + 1) && IsNominal(site.token(end + 1)))) {
      break;
    }
    giver = giver || IsGiver(t);
    ++end;
  }
  if (!giver || begin == end) return std::nullopt;
  return SpanOf(site, begin, end);
}

std::optional<Span> Announcer(const Site& site, uint32_t first) {
  const uint32_t last = std::max(first + site.meanings.reach().giver, site.tokens.begin) -
                        site.meanings.reach().giver;
  bool reached = false;  // a verb whose words reach the figure; its subject may stand further left
  for (uint32_t i = site.tokens.begin; i-- > std::max(first, last);) {
    if (site.token(i).is(TokenKind::kSemicolon)) return std::nullopt;
    const bool leads_away = site.Has(i, WordClass::kSubordinator) && !site.Reads(i, "that");
    if (leads_away && !reached) return std::nullopt;
    if (!Tells(site, i) || (!reached && !ReachesFigure(site, i))) continue;
    reached = true;
    if (site.Has(i, WordClass::kVerbIng)) return std::nullopt;  // of the main clause: MainSubject
    const uint32_t end = SubjectEnd(site, i);
    if (IsCoordinated(site, end)) continue;
    return GiverBefore(site, end, first);
  }
  return std::nullopt;
}

std::optional<Span> MainSubject(const Site& site) {
  const uint32_t last =
      std::min(site.sentence.end, site.sentence.begin + site.meanings.reach().sentence);
  for (uint32_t i = site.sentence.begin + 1; i < last; ++i) {
    if (!site.Has(i, WordClass::kAuxiliary | WordClass::kVerbPast | WordClass::kVerbThird))
      continue;
    if (site.Has(i, WordClass::kNoun | WordClass::kPluralNoun)) continue;
    return GiverBefore(site, SubjectEnd(site, i), site.sentence.begin);
  }
  return std::nullopt;
}

std::optional<Span> OwnerOfToll(const Site& site) {
  const uint32_t i = site.tokens.begin;
  if (!site.Reads(i - 1, "of") || !site.Is(i - 2, FigureWord::kToll)) return std::nullopt;
  const auto owner = GiverBefore(site, i - 1, site.sentence.begin);
  if (!owner) return std::nullopt;
  const Range tokens = site.TokensOf(*owner);
  for (uint32_t t = tokens.begin; t < tokens.end; ++t) {
    if (site.Has(t, kNamed) || site.token(t).has(Shape::kAllCaps)) return owner;
  }
  return std::nullopt;
}

std::optional<Span> Mourner(const Site& site) {
  if (site.figure().kind != FigureKind::kNumber || site.outcomes.empty()) return std::nullopt;
  if (const auto leader = CountryBehindWith(site)) return leader;
  uint32_t i = site.tokens.begin;
  if (site.Is(i - 1, MeaningWord::kBears)) --i;
  if (!site.Has(i - 1, WordClass::kCountry) || site.Has(i - 2, WordClass::kPreposition)) {
    return std::nullopt;
  }
  return site.token(i - 1).span();
}

std::optional<Span> GivenBy(const Site& site, uint32_t begin) {
  for (uint32_t i = begin; i + 1 < site.sentence.end && i < begin + 6; ++i) {
    if (site.token(i).is(TokenKind::kComma)) return std::nullopt;
    if (site.Is(i, FigureWord::kGiven) && site.Reads(i + 1, "by")) return GiverAt(site, i + 2);
  }
  return std::nullopt;
}

std::optional<Span> CitedSource(const Site& site) {
  const uint32_t first =
      std::max(site.sentence.begin + site.meanings.reach().sentence, site.tokens.begin) -
      site.meanings.reach().sentence;
  const uint32_t last =
      std::min(site.sentence.end, site.tokens.end + site.meanings.reach().sentence);
  for (uint32_t i = first; i + 1 < last; ++i) {
    const bool according = site.Reads(i, "according") && site.Reads(i + 1, "to");
    if (!according && !site.Is(i, FigureWord::kCiting)) continue;
    if (i > site.tokens.begin && site.token(i).has(Shape::kCapital)) return std::nullopt;
    uint32_t begin = i + (according ? 2 : 1);
    if (begin >= site.sentence.end) return std::nullopt;
    if (const auto given = GivenBy(site, begin)) return given;
    if (according && site.Has(begin, WordClass::kSubjectPronoun | WordClass::kObjectPronoun)) {
      return MainSubject(site);
    }
    auto giver = GiverAt(site, begin);
    if (giver && (begin > site.tokens.end || giver->end <= site.figure().span.begin)) return giver;
  }
  return std::nullopt;
}

std::optional<Span> TrailingSayer(const Site& site) {
  uint32_t end = site.sentence.end;
  if (end - site.tokens.end > site.meanings.reach().sentence) return std::nullopt;
  while (end > site.tokens.end && !site.token(end - 1).is(TokenKind::kWord)) --end;
  if (end <= site.tokens.end + 2) return std::nullopt;
  const uint32_t verb = end - 1;
  if (!site.Has(verb, WordClass::kSayVerb) || !site.Has(verb, WordClass::kVerb))
    return std::nullopt;
  uint32_t comma = verb;
  while (comma > site.tokens.end && !site.token(comma).is(TokenKind::kComma)) --comma;
  if (comma == site.tokens.end || verb - comma > site.meanings.reach().phrase) return std::nullopt;
  return GiverBefore(site, verb, comma + 1);
}

}  // namespace sayso
