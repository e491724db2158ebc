#include <algorithm>
#include <optional>
#include <string>

#include "src/figures/steps.h"

namespace sayso {
namespace {

// How many tokens may lie between a figure and who announces it.
constexpr uint32_t kReach = 60;

constexpr WordClasses kGivers =
    WordClass::kCountry | WordClass::kDemonym | WordClass::kGroupNoun |
    WordClass::kInstitutionNoun | WordClass::kPersonNoun | WordClass::kAgency | WordClass::kOutlet |
    WordClass::kCapital | WordClass::kSpokesNoun | WordClass::kGovernmentSeat | WordClass::kTitle;
constexpr WordClasses kGiving =
    WordClass::kSayVerb | WordClass::kShowVerb | WordClass::kCommunicationVerb;

// "gave a toll of", "published a list of": what is given tells that the verb gives figures.
bool GivesFigures(const Site& site, uint32_t verb) {
  for (uint32_t i = verb + 1; i < site.tokens.begin; ++i) {
    if (site.ReadsAny(i, {"toll", "tally", "list", "count", "figure", "figures", "number"}))
      return true;
  }
  return false;
}

// The noun phrase that ends before `end`, back to a comma, a verb or the sentence's start.
std::optional<Span> PhraseBefore(const Site& site, uint32_t end) {
  uint32_t begin = end;
  bool giver = false;
  while (begin > site.sentence.begin) {
    const Token& t = site.token(begin - 1);
    const bool name = t.is(TokenKind::kWord) &&
                      (t.has(Shape::kCapital) || t.has(WordClass::kNoun | WordClass::kAdjective |
                                                       WordClass::kDeterminer | kGivers));
    if (!name && !t.has(Shape::kPossessiveClitic) && !site.Reads(begin - 1, "of")) break;
    giver = giver || t.has(kGivers) || t.has(Shape::kAllCaps);
    --begin;
    if (t.has(WordClass::kDeterminer)) break;
  }
  if (!giver || begin == end) return std::nullopt;
  return Span{site.token(begin).begin, site.token(end - 1).end};
}

// The Armenian government has published a list of 121 · Iran announced 465: the subject of a verb
// of telling that stands between it and the figure.
std::optional<Span> Announcer(const Site& site) {
  const uint32_t first = std::max(site.sentence.begin + kReach, site.tokens.begin) - kReach;
  for (uint32_t i = site.tokens.begin; i-- > first;) {
    const Token& t = site.token(i);
    if (t.is(TokenKind::kSemicolon) || t.has(WordClass::kSubordinator)) return std::nullopt;
    if (!t.has(WordClass::kVerb) || t.has(WordClass::kNoun | WordClass::kAuxiliary)) continue;
    if (!t.has(kGiving) && !GivesFigures(site, i)) continue;
    uint32_t end = i;
    if (end > site.sentence.begin && site.token(end - 1).is(TokenKind::kComma)) --end;
    while (end > site.sentence.begin &&
           site.Has(end - 1, WordClass::kAuxiliary | WordClass::kAdverb)) {
      --end;
    }
    return PhraseBefore(site, end);
  }
  return std::nullopt;
}

// the official Saudi toll of 769 · its own count of 52: the noun says whose.
std::optional<Span> OwnerOfToll(const Site& site) {
  const uint32_t i = site.tokens.begin;
  if (!site.Reads(i - 1, "of")) return std::nullopt;
  if (!site.ReadsAny(i - 2, {"toll", "tally", "count", "figure", "estimate"})) return std::nullopt;
  return PhraseBefore(site, i - 1);
}

// According to the AP count, nearly 600: the giver is named at the head of the sentence.
std::optional<Span> AccordingTo(const Site& site) {
  const uint32_t first = site.sentence.begin;
  if (!site.Reads(first, "according") || !site.Reads(first + 1, "to")) return std::nullopt;
  uint32_t end = first + 2;
  while (end < site.tokens.begin && !site.token(end).is(TokenKind::kComma)) ++end;
  if (end >= site.tokens.begin || end == first + 2) return std::nullopt;
  return Span{site.token(first + 2).begin, site.token(end - 1).end};
}

// Iran has 465 of its pilgrims killed, Egypt lost 148, and Indonesia 100: the country that mourns
// them is the one that counts them.
std::optional<Span> Possessor(const Site& site) {
  if (site.figure().kind != FigureKind::kNumber || site.outcomes.empty()) return std::nullopt;
  uint32_t i = site.tokens.begin;
  if (site.ReadsAny(i - 1, {"had", "has", "lost"})) --i;
  if (!site.Has(i - 1, WordClass::kCountry) || site.Has(i - 2, WordClass::kPreposition)) {
    return std::nullopt;
  }
  return site.token(i - 1).span();
}

// The figure before it in the sentence, joined on by "and": 769 killed and 934 injured.
const Figure* JoinedBefore(const Site& site) {
  const Figure* before = site.Before();
  if (before == nullptr || before->claimant.empty()) return nullptr;
  const uint32_t end = site.TokensOf(before->span).end;
  if (site.tokens.begin - end > 6) return nullptr;
  for (uint32_t i = end; i < site.tokens.begin; ++i) {
    if (site.Reads(i, "and")) return before;
  }
  return nullptr;
}

}  // namespace

void ReadClaimant(const Site& site) {
  Figure& f = site.figure();
  f.attribution = site.contents.Innermost(f.span);
  if (f.attribution >= 0) {
    const Attribution& a = site.attributions[static_cast<size_t>(f.attribution)];
    if (a.speaker) f.claimant = a.speaker->name;
    site.Note("claimant/attribution", a.source);
    return;
  }
  if (!IsQuantity(f.kind)) return;
  auto giver = OwnerOfToll(site);
  if (!giver) giver = AccordingTo(site);
  if (!giver) giver = Possessor(site);
  if (!giver && f.kind == FigureKind::kNumber) giver = Announcer(site);
  if (!giver) {
    if (const Figure* before = JoinedBefore(site)) f.claimant = before->claimant;
    return;
  }
  auto speaker = site.speakers.Find(*giver);
  f.claimant = speaker ? speaker->name : std::string(site.text.view(*giver));
  site.Note("claimant/announcer", {*giver});
}

}  // namespace sayso
