#include "src/compare/standing.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace sayso {
namespace {

bool Stands(const Position& p) {
  return p.lead().rank == Rank::kLevel && !p.replaced && !p.listed && !p.lead().scope.subset;
}

bool IsNamed(const Position& p) { return p.party.kind == Party::Kind::kNamed; }

StandingClaim Gathered(const std::vector<const Position*>& positions) {
  StandingClaim claim;
  std::set<uint32_t> origins;
  std::set<const DocumentRecord*> documents;
  for (const Position* p : positions) {
    origins.insert(p->origins.begin(), p->origins.end());
    documents.insert(p->documents.begin(), p->documents.end());
    if (p->last && (!claim.as_of || *p->last > *claim.as_of)) claim.as_of = p->last;
  }
  // The claimant's own words before those of an outlet that repeats them.
  const auto first = std::find_if(positions.begin(), positions.end(),
                                  [](const Position* p) { return !p->borrowed; });
  const Position& lead = **(first == positions.end() ? positions.begin() : first);
  claim.figure = lead.lead().record->figure.id;
  claim.claimant = lead.party.name;
  claim.value = lead.lead().value.Point();
  claim.articles = static_cast<uint32_t>(documents.size());
  claim.origins.assign(origins.begin(), origins.end());
  return claim;
}

}  // namespace

std::vector<StandingClaim> StandingClaims(const std::vector<const Position*>& positions) {
  const bool named = std::any_of(positions.begin(), positions.end(),
                                 [](const Position* p) { return Stands(*p) && IsNamed(*p); });
  std::map<std::pair<double, std::string>, std::vector<const Position*>> gathered;
  for (const Position* p : positions) {
    if (!Stands(*p) || (named && !IsNamed(*p))) continue;
    gathered[{p->lead().value.Point(), p->claimant}].push_back(p);
  }
  std::vector<StandingClaim> claims;
  for (const auto& [key, same] : gathered) claims.push_back(Gathered(same));
  return claims;
}

}  // namespace sayso
