#include "reports/model/claims.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "reports/model/verdicts.h"

namespace sayso {
namespace {

bool SameReading(const Figure& a, const Figure& b) {
  return a.interval == b.interval && a.approximation == b.approximation && a.unit == b.unit &&
         a.epistemics == b.epistemics && a.population == b.population && a.role == b.role;
}

std::string ClaimantOf(const FigurePlace& place) {
  return place.figure->claimant.empty() ? std::string(OutletOf(*place.analysis))
                                        : place.figure->claimant;
}

const Speaker* SpeakerOf(const FigurePlace& place) {
  const Attribution* said = place.attribution();
  return said && said->speaker ? &*said->speaker : nullptr;
}

bool Withdrawn(const Figure& figure) {
  return figure.epistemics == Epistemics::kRetracted || figure.epistemics == Epistemics::kDenied;
}

// Told as what was before: "up from 52".
bool IsEarlier(const Figure& figure) {
  return figure.role == Role::kFrom || figure.role == Role::kPrevious ||
         figure.role == Role::kSuperseded;
}

Claim* Matching(std::vector<Claim>& claims, const FigurePlace& place) {
  std::string claimant = ClaimantOf(place);
  bool own_voice = place.figure->claimant.empty();
  for (Claim& claim : claims) {
    bool same = claim.claimant == claimant && claim.own_voice == own_voice;
    if (same && SameReading(claim.figure(), *place.figure)) return &claim;
  }
  return nullptr;
}

void Join(Claim& claim, const FigurePlace& place) {
  claim.figures.push_back(place);
  const std::optional<Date>& as_of = place.figure->as_of;
  if (as_of && (!claim.as_of || *as_of < *claim.as_of)) claim.as_of = as_of;
}

// Origins are counted, not articles: a document without a group is an origin of its own.
void CountArticles(Claim& claim, const AnalysisIndex& index) {
  std::set<uint32_t> documents;
  std::set<int> origins;
  for (const FigurePlace& place : claim.figures) {
    if (!documents.insert(place.document).second) continue;
    int origin = index.OriginOf(place.document);
    origins.insert(origin >= 0 ? origin : -1 - static_cast<int>(place.document));
  }
  claim.articles = static_cast<uint32_t>(documents.size());
  claim.origins = static_cast<uint32_t>(origins.size());
}

// A claimant's claims stand together, by date; a claimant stands where it first appears.
void Arrange(std::vector<Claim>& claims) {
  std::map<std::string, size_t> first;
  for (size_t i = 0; i < claims.size(); ++i) first.emplace(claims[i].claimant, i);
  std::stable_sort(claims.begin(), claims.end(), [&](const Claim& a, const Claim& b) {
    return std::tuple(first[a.claimant], a.as_of.value_or(Date{})) <
           std::tuple(first[b.claimant], b.as_of.value_or(Date{}));
  });
}

}  // namespace

std::vector<Claim> ClaimsOf(const std::vector<FigurePlace>& places, const AnalysisIndex& index) {
  std::vector<Claim> claims;
  for (const FigurePlace& place : places) {
    Claim* claim = Matching(claims, place);
    if (!claim) {
      claim = &claims.emplace_back();
      claim->claimant = ClaimantOf(place);
      claim->own_voice = place.figure->claimant.empty();
      claim->speaker = claim->own_voice ? nullptr : SpeakerOf(place);
      claim->retracted = Withdrawn(*place.figure);
      claim->superseded = IsEarlier(*place.figure);
    }
    Join(*claim, place);
  }
  for (Claim& claim : claims) CountArticles(claim, index);
  Arrange(claims);
  return claims;
}

int ClaimWith(const std::vector<Claim>& claims, std::string_view figure_id) {
  for (size_t i = 0; i < claims.size(); ++i) {
    for (const FigurePlace& place : claims[i].figures) {
      if (place.figure->id == figure_id) return static_cast<int>(i);
    }
  }
  return -1;
}

void MarkSuperseded(const std::vector<const Finding*>& findings, std::vector<Claim>& claims) {
  for (const Finding* finding : findings) {
    if (!IsSuccession(finding->verdict)) continue;
    std::set<int> involved;
    std::optional<Date> latest;
    for (const std::string& figure : finding->figures) {
      int claim = ClaimWith(claims, figure);
      if (claim < 0 || !involved.insert(claim).second) continue;
      latest = std::max(latest, claims[claim].as_of);
    }
    for (int claim : involved) {
      if (claims[claim].as_of < latest) claims[claim].superseded = true;
    }
  }
}

}  // namespace sayso
