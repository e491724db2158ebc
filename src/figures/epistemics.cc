#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>

#include "src/figures/steps.h"

namespace sayso {
namespace {

bool NearBefore(const Site& site, uint32_t reach, std::initializer_list<std::string_view> words) {
  const uint32_t last = std::max(site.sentence.begin + reach, site.tokens.begin) - reach;
  for (uint32_t i = site.tokens.begin; i-- > last;) {
    if (site.token(i).is(TokenKind::kSemicolon)) return false;
    if (site.ReadsAny(i, words)) return true;
  }
  return false;
}

bool NearAfter(const Site& site, uint32_t reach, std::initializer_list<std::string_view> words) {
  const uint32_t end = std::min(site.sentence.end, site.tokens.end + reach);
  for (uint32_t i = site.tokens.end; i < end; ++i) {
    if (site.token(i).is(TokenKind::kSemicolon) || site.token(i).is(TokenKind::kComma))
      return false;
    if (site.ReadsAny(i, words)) return true;
  }
  return false;
}

Epistemics EpistemicsOf(const Site& site) {
  if (NearBefore(site, 8, {"feared", "fear", "fears"}) ||
      NearAfter(site, 6, {"feared", "believed"})) {
    return Epistemics::kFeared;
  }
  if (NearBefore(site, 5, {"could", "might", "projected", "forecast", "predicted"}) ||
      (!site.figure().outcome.empty() && NearAfter(site, 5, {"could", "might", "projected"}))) {
    return Epistemics::kProjected;
  }
  if (NearBefore(site, 6, {"will", "would", "expected"}) && !site.figure().outcome.empty()) {
    return Epistemics::kProjected;
  }
  if (NearBefore(site, 4, {"estimated", "estimates", "estimate"}) ||
      site.ReadsAny(site.tokens.begin + 1, {"estimated"})) {
    return Epistemics::kEstimated;
  }
  if (NearBefore(site, 6, {"retracted", "withdrew", "withdrawn"})) return Epistemics::kRetracted;
  if (NearBefore(site, 6, {"denied", "denies", "denying"})) return Epistemics::kDenied;
  if (NearBefore(site, 5, {"confirmed", "confirm", "confirms"}) ||
      NearAfter(site, 3, {"confirmed"})) {
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
      (f.epistemics == Epistemics::kFeared && NearBefore(site, 5, {"could", "might"}));
  if (ahead && (f.role == Role::kLevel || f.role == Role::kTo)) f.role = Role::kProjection;
  if (f.epistemics != Epistemics::kReported) {
    site.Note("epistemics/" + std::string(Name(f.epistemics)), {f.span});
  }
}

}  // namespace sayso
