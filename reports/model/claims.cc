#include "reports/model/claims.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "reports/model/verdicts.h"

namespace sayso {
namespace {

bool IsLevel(const Figure& figure) {
  return figure.role == Role::kLevel || figure.role == Role::kTo || figure.role == Role::kTotal;
}

bool SameReading(const Figure& a, const Figure& b) {
  bool same_role = a.role == b.role || (IsLevel(a) && IsLevel(b));
  return a.interval == b.interval && a.approximation == b.approximation && a.unit == b.unit &&
         a.epistemics == b.epistemics && a.population == b.population && same_role;
}

std::string ClaimantOf(const FigurePlace& place) {
  return place.figure->claimant.empty() ? std::string(OutletOf(*place.analysis))
                                        : place.figure->claimant;
}

const Speaker* SpeakerOf(const FigurePlace& place) {
  const Attribution* said = place.attribution();
  return said && said->speaker ? &*said->speaker : nullptr;
}

size_t CapitalWords(const std::string& name) {
  size_t count = 0;
  for (size_t i = 0; i < name.size(); ++i) {
    count += (i == 0 || name[i - 1] == ' ') && name[i] >= 'A' && name[i] <= 'Z';
  }
  return count;
}

// A name and how the articles use it.
struct NameUse {
  std::string name;
  bool anonymous = false;  // "spokesman for the union"
  size_t figures = 0;

  // Names are fuller the more of their words begin with a capital, then the oftener they are used.
  auto Fullness() const {
    return std::tuple(!anonymous, CapitalWords(name), figures, name.size(), name);
  }
};
using NameUses = std::map<std::string, NameUse>;

void Count(const FigurePlace& place, NameUses& uses) {
  const std::string& name = place.figure->claimant;
  if (name.empty()) return;
  NameUse& use = uses[name];
  const Speaker* speaker = SpeakerOf(place);
  use.name = name;
  use.anonymous |= speaker && speaker->anonymous;
  ++use.figures;
}

bool Withdrawn(const Figure& figure) { return !IsAsserted(figure.epistemics); }

// Told as what was before: "up from 52".
bool IsEarlier(const Figure& figure) {
  return figure.role == Role::kFrom || figure.role == Role::kPrevious ||
         figure.role == Role::kSuperseded;
}

Claim* Matching(std::vector<Claim>& claims, const FigurePlace& place, const std::string& claimant) {
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

ClaimantNames::ClaimantNames(const std::vector<const Finding*>& findings,
                             const AnalysisIndex& index) {
  std::map<std::string, std::set<std::string>> groups;  // each name's names, itself among them
  NameUses uses;
  for (const Finding* finding : findings) {
    for (const Side& side : finding->sides) {
      NameUses names;
      for (const FigurePlace& place : index.FiguresOf(side.figures)) {
        Count(place, names);
        Count(place, uses);
      }
      std::set<std::string> group;
      for (const auto& [name, use] : names) {
        group.insert(name);
        group.insert(groups[name].begin(), groups[name].end());
      }
      for (const std::string& name : group) groups[name] = group;
    }
  }
  for (const auto& [name, names] : groups) {
    one_[name] = *std::max_element(names.begin(), names.end(), [&](const auto& a, const auto& b) {
      return uses[a].Fullness() < uses[b].Fullness();
    });
  }
}

const std::string& ClaimantNames::One(const std::string& name) const {
  auto found = one_.find(name);
  return found == one_.end() ? name : found->second;
}

std::vector<std::string> ClaimantNames::Also(const std::string& one) const {
  std::vector<std::string> also;
  for (const auto& [name, full] : one_) {
    if (full == one && name != one) also.push_back(name);
  }
  return also;
}

std::vector<Claim> ClaimsOf(const std::vector<FigurePlace>& places, const AnalysisIndex& index,
                            const ClaimantNames& names) {
  std::vector<Claim> claims;
  for (const FigurePlace& place : places) {
    const bool own_voice = place.figure->claimant.empty();
    const std::string said_by = ClaimantOf(place);
    const std::string claimant = own_voice ? said_by : names.One(said_by);
    Claim* claim = Matching(claims, place, claimant);
    if (!claim) {
      claim = &claims.emplace_back();
      claim->claimant = claimant;
      if (!own_voice) claim->also = names.Also(claimant);
      claim->own_voice = own_voice;
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

std::map<std::string_view, int> ClaimOfFigures(const std::vector<Claim>& claims) {
  std::map<std::string_view, int> claim_of;
  for (size_t i = 0; i < claims.size(); ++i) {
    for (const FigurePlace& place : claims[i].figures) {
      claim_of.emplace(place.figure->id, static_cast<int>(i));
    }
  }
  return claim_of;
}

void MarkSuperseded(const std::vector<const Finding*>& findings, std::vector<Claim>& claims) {
  const auto claim_of = ClaimOfFigures(claims);
  for (const Finding* finding : findings) {
    if (!IsSuccession(finding->verdict)) continue;
    std::set<int> involved;
    std::optional<Date> latest;
    for (const std::string& figure : finding->figures) {
      const auto claim = claim_of.find(figure);
      if (claim == claim_of.end() || !involved.insert(claim->second).second) continue;
      latest = std::max(latest, claims[claim->second].as_of);
    }
    for (int claim : involved) {
      if (claims[claim].as_of < latest) claims[claim].superseded = true;
    }
  }
}

}  // namespace sayso
