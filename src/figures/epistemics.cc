#include <algorithm>
#include <optional>
#include <string>

#include "src/figures/steps.h"

namespace sayso {
namespace {

using grammar::FigureWord;

// A use of words that tells how a figure is told, and how many tokens from the figure it is looked
// for.
struct Told {
  FigureWord word;
  uint32_t before = 0, after = 0;
};
constexpr Told kFeared{FigureWord::kFeared, 8};
constexpr Told kBelieved{FigureWord::kBelieved, 0, 6};
constexpr Told kProjected{FigureWord::kProjected, 5, 5};
constexpr Told kExpected{FigureWord::kExpected, 6};
constexpr Told kEstimated{FigureWord::kEstimated, 4};
constexpr Told kRetracted{FigureWord::kRetracted, 6};
constexpr Told kDenied{FigureWord::kDenied, 6};
constexpr Told kConfirmed{FigureWord::kConfirmed, 5, 3};
constexpr Told kMight{FigureWord::kMight, 5};

// Those that EpistemicsOf() looks for.
constexpr Told kTold[] = {kFeared,    kBelieved,  kProjected, kExpected,
                          kEstimated, kRetracted, kDenied,    kConfirmed};
constexpr grammar::FigureUses kToldWords = [] {
  grammar::FigureUses words;
  for (const Told& told : kTold) words |= told.word;
  return words;
}();
constexpr uint32_t kBefore = std::ranges::max(kTold, {}, &Told::before).before;
constexpr uint32_t kAfter = std::ranges::max(kTold, {}, &Told::after).after;

bool IsBefore(const Site& site, const Told& told) {
  const uint32_t last =
      std::max(site.sentence.begin + told.before, site.tokens.begin) - told.before;
  for (uint32_t i = site.tokens.begin; i-- > last;) {
    if (site.token(i).is(TokenKind::kSemicolon)) return false;
    if (site.Is(i, told.word)) return true;
  }
  return false;
}

bool IsBehind(const Site& site, const Told& told) {
  const uint32_t end = std::min(site.sentence.end, site.tokens.end + told.after);
  for (uint32_t i = site.tokens.end; i < end; ++i) {
    if (site.token(i).is(TokenKind::kSemicolon) || site.token(i).is(TokenKind::kComma))
      return false;
    if (site.Is(i, told.word)) return true;
  }
  return false;
}

// What the words around the figure are used for, as far as any of them is looked for.
grammar::FigureUses UsesNear(const Site& site) {
  const uint32_t first = std::max(site.sentence.begin + kBefore, site.tokens.begin) - kBefore;
  const uint32_t last = std::min(site.sentence.end, site.tokens.end + kAfter);
  grammar::FigureUses uses;
  for (uint32_t i = first; i < last; ++i) uses |= site.words.of(site.token(i).word);
  return uses;
}

Epistemics EpistemicsOf(const Site& site) {
  if (!UsesNear(site).has(kToldWords)) return Epistemics::kReported;  // most of them
  if (IsBefore(site, kFeared) || IsBehind(site, kBelieved)) {
    return Epistemics::kFeared;
  }
  if (IsBefore(site, kProjected) ||
      (!site.figure().outcome.empty() && IsBehind(site, kProjected))) {
    return Epistemics::kProjected;
  }
  if (IsBefore(site, kExpected) && !site.figure().outcome.empty()) {
    return Epistemics::kProjected;
  }
  if (IsBefore(site, kEstimated) || site.Is(site.tokens.begin + 1, FigureWord::kEstimated)) {
    return Epistemics::kEstimated;
  }
  if (IsBefore(site, kRetracted)) return Epistemics::kRetracted;
  if (IsBefore(site, kDenied)) return Epistemics::kDenied;
  if (IsBefore(site, kConfirmed) || IsBehind(site, kConfirmed)) {
    return Epistemics::kConfirmed;
  }
  return Epistemics::kReported;
}

// Denied, or told of as what nobody asserts: she did not say that 20 died; he may say so; he was
// asked whether they did.
std::optional<Epistemics> OfStatement(const Site& site) {
  if (site.figure().attribution < 0) return std::nullopt;
  const Attribution& a = site.attributions[static_cast<size_t>(site.figure().attribution)];
  const auto is = [&](Standing s) { return (a.standing & static_cast<Standings>(s)) != 0; };
  if (a.stance == Stance::kDeny || is(Standing::kDenied)) return Epistemics::kDenied;
  const bool withheld = is(Standing::kNegated) || is(Standing::kConditional) ||
                        is(Standing::kFuture) || is(Standing::kAsked) || is(Standing::kUnreal) ||
                        a.stance == Stance::kDecline;
  return withheld ? std::optional(Epistemics::kUnasserted) : std::nullopt;
}

// [Did] 20 people die? Not "how did 20 people die?".
bool IsAskedOf(const Site& site) {
  uint32_t last = site.sentence.end;
  while (last > site.sentence.begin && site.token(last - 1).is(TokenKind::kCloseQuote)) --last;
  if (last == site.sentence.begin || !site.token(last - 1).is(TokenKind::kQuestion)) return false;
  uint32_t first = site.sentence.begin;
  while (first < last && site.token(first).is(TokenKind::kOpenQuote)) ++first;
  return site.Has(first, WordClass::kAuxiliary | WordClass::kModal);
}

// [If] 20 people died, … · it is not clear [whether] 20 died
bool IsUnderCondition(const Site& site) {
  constexpr uint32_t kClause = 40;  // tokens
  const uint32_t low = std::max(site.sentence.begin + kClause, site.tokens.begin) - kClause;
  for (uint32_t i = site.tokens.begin; i-- > low;) {
    const Token& t = site.token(i);
    if (t.is(TokenKind::kComma) || t.is(TokenKind::kSemicolon)) return false;
    if (site.Is(i, FigureWord::kConditional)) return !site.Has(i + 1, WordClass::kNegation);
  }
  return false;
}

// 20 people were [not] killed · the blast did [not] kill 20
bool IsNegated(const Site& site) {
  const Figure& f = site.figure();
  if (f.outcome_span.empty() || f.outcome_span.overlaps(f.span)) return false;
  const uint32_t outcome = site.TokensOf(f.outcome_span).begin;
  for (uint32_t i = outcome; i-- > site.sentence.begin && !site.tokens.contains(i);) {
    if (site.Has(i, WordClass::kNegation)) return !site.Reads(i + 1, "only");
    if (!site.Has(i, WordClass::kAuxiliary | WordClass::kAdverb)) return false;
  }
  return false;
}

}  // namespace

void ReadEpistemics(const Site& site) {
  Figure& f = site.figure();
  if (!IsQuantity(f.kind)) return;
  if (IsUnderCondition(site)) {
    f.epistemics = Epistemics::kUnasserted;
  } else if (const auto standing = OfStatement(site)) {
    f.epistemics = *standing;
  } else {
    f.epistemics = EpistemicsOf(site);
    const bool told = f.epistemics == Epistemics::kReported;
    if (told && (IsAskedOf(site) || IsNegated(site))) f.epistemics = Epistemics::kUnasserted;
  }
  const bool ahead = f.epistemics == Epistemics::kProjected ||
                     (f.epistemics == Epistemics::kFeared && IsBefore(site, kMight));
  if (ahead && (f.role == Role::kLevel || f.role == Role::kTo)) f.role = Role::kProjection;
  if (f.epistemics != Epistemics::kReported) {
    site.Note("epistemics/" + std::string(Name(f.epistemics)), {f.span});
  }
}

}  // namespace sayso
