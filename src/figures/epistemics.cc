#include <algorithm>
#include <string>

#include "src/figures/steps.h"

namespace sayso {
namespace {

using grammar::FigureWord;

bool NearBefore(const Site& site, uint32_t reach, FigureWord word) {
  const uint32_t last = std::max(site.sentence.begin + reach, site.tokens.begin) - reach;
  for (uint32_t i = site.tokens.begin; i-- > last;) {
    if (site.token(i).is(TokenKind::kSemicolon)) return false;
    if (site.Is(i, word)) return true;
  }
  return false;
}

bool NearAfter(const Site& site, uint32_t reach, FigureWord word) {
  const uint32_t end = std::min(site.sentence.end, site.tokens.end + reach);
  for (uint32_t i = site.tokens.end; i < end; ++i) {
    if (site.token(i).is(TokenKind::kSemicolon) || site.token(i).is(TokenKind::kComma))
      return false;
    if (site.Is(i, word)) return true;
  }
  return false;
}

Epistemics EpistemicsOf(const Site& site) {
  if (NearBefore(site, 8, FigureWord::kFeared) || NearAfter(site, 6, FigureWord::kBelieved)) {
    return Epistemics::kFeared;
  }
  if (NearBefore(site, 5, FigureWord::kProjected) ||
      (!site.figure().outcome.empty() && NearAfter(site, 5, FigureWord::kProjected))) {
    return Epistemics::kProjected;
  }
  if (NearBefore(site, 6, FigureWord::kExpected) && !site.figure().outcome.empty()) {
    return Epistemics::kProjected;
  }
  if (NearBefore(site, 4, FigureWord::kEstimated) ||
      site.Is(site.tokens.begin + 1, FigureWord::kEstimated)) {
    return Epistemics::kEstimated;
  }
  if (NearBefore(site, 6, FigureWord::kRetracted)) return Epistemics::kRetracted;
  if (NearBefore(site, 6, FigureWord::kDenied)) return Epistemics::kDenied;
  if (NearBefore(site, 5, FigureWord::kConfirmed) || NearAfter(site, 3, FigureWord::kConfirmed)) {
    return Epistemics::kConfirmed;
  }
  return Epistemics::kReported;
}

}  // namespace

void ReadEpistemics(const Site& site) {
  Figure& f = site.figure();
  if (!IsQuantity(f.kind)) return;
  f.epistemics = EpistemicsOf(site);
  if (f.attribution >= 0 && f.epistemics == Epistemics::kReported) {
    const Attribution& a = site.attributions[static_cast<size_t>(f.attribution)];
    const auto denied = static_cast<Standings>(Standing::kDenied);
    if ((a.standing & denied) != 0 || a.stance == Stance::kDeny) f.epistemics = Epistemics::kDenied;
  }
  const bool ahead =
      f.epistemics == Epistemics::kProjected ||
      (f.epistemics == Epistemics::kFeared && NearBefore(site, 5, FigureWord::kMight));
  if (ahead && (f.role == Role::kLevel || f.role == Role::kTo)) f.role = Role::kProjection;
  if (f.epistemics != Epistemics::kReported) {
    site.Note("epistemics/" + std::string(Name(f.epistemics)), {f.span});
  }
}

}  // namespace sayso
