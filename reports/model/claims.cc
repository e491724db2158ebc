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

// An update leaves the earlier figures of the same claimant behind.
void MarkSuperseded(const Measure& measure, std::vector<Claim>& claims,
                    const AnalysisIndex& index) {
  for (const std::string& id : measure.findings) {
    const Finding* finding = index.FindingOf(id);
    if (!finding || !IsSuccession(finding->verdict)) continue;
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

}  // namespace

std::vector<Claim> ClaimsOf(const Measure& measure, const AnalysisIndex& index) {
  std::vector<Claim> claims;
  for (const FigurePlace& place : index.FiguresOf(measure.figures)) {
    Claim* claim = Matching(claims, place);
    if (!claim) {
      claim = &claims.emplace_back();
      claim->claimant = ClaimantOf(place);
      claim->own_voice = place.figure->claimant.empty();
      claim->speaker = claim->own_voice ? nullptr : SpeakerOf(place);
      claim->retracted = Withdrawn(*place.figure);
    }
    Join(*claim, place);
  }
  for (Claim& claim : claims) CountArticles(claim, index);
  Arrange(claims);
  MarkSuperseded(measure, claims, index);
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

std::vector<Relation> RelationsOf(const Measure& measure, const std::vector<Claim>& claims,
                                  const AnalysisIndex& index) {
  std::map<std::pair<Verdict, std::vector<int>>, std::vector<const Finding*>> groups;
  for (const std::string& id : measure.findings) {
    const Finding* finding = index.FindingOf(id);
    if (!finding) continue;
    std::set<int> involved;
    for (const std::string& figure : finding->figures) {
      if (int claim = ClaimWith(claims, figure); claim >= 0) involved.insert(claim);
    }
    std::vector<int> key(involved.begin(), involved.end());
    groups[{finding->verdict, std::move(key)}].push_back(finding);
  }
  std::vector<Relation> relations;
  for (auto& [key, findings] : groups) {
    relations.push_back({key.first, key.second, std::move(findings)});
  }
  std::stable_sort(relations.begin(), relations.end(), [](const Relation& a, const Relation& b) {
    return Weight(a.verdict) > Weight(b.verdict);
  });
  return relations;
}

std::vector<MeasureView> MeasureViews(const AnalysisIndex& index) {
  std::vector<MeasureView> views;
  const std::vector<Measure>& measures = index.analysis().comparison.measures;
  for (uint32_t i = 0; i < measures.size(); ++i) {
    MeasureView view{i, &measures[i], ClaimsOf(measures[i], index), {}};
    if (view.claims.empty()) continue;
    view.relations = RelationsOf(measures[i], view.claims, index);
    views.push_back(std::move(view));
  }
  return views;
}

}  // namespace sayso
