#include "reports/model/measures.h"

#include <algorithm>
#include <map>
#include <set>

#include "reports/model/verdicts.h"
#include "reports/model/words.h"

namespace sayso {
namespace {

// What a view is made of, before its claims are.
struct Draft {
  std::string what;
  std::vector<std::string> figures;  // of the measure; empty where it is none
  std::vector<const Finding*> findings;
  const Measure* measure = nullptr;
};

int MeasureWithAny(const Finding& finding, const AnalysisIndex& index) {
  for (const std::string& figure : finding.figures) {
    if (int measure = index.MeasureOf(figure); measure >= 0) return measure;
  }
  return -1;
}

std::vector<Draft> DraftsOf(const AnalysisIndex& index) {
  const Comparison& comparison = index.analysis().comparison;
  std::vector<Draft> drafts;
  std::set<std::string_view> placed;
  for (const Measure& measure : comparison.measures) {
    Draft& draft = drafts.emplace_back(Draft{measure.what, measure.figures, {}, &measure});
    for (const std::string& id : measure.findings) {
      const Finding* finding = index.FindingOf(id);
      if (finding && placed.insert(id).second) draft.findings.push_back(finding);
    }
  }
  std::map<std::string_view, size_t> by_name;
  for (const Finding& finding : comparison.findings) {
    if (!placed.insert(finding.id).second) continue;
    int measure = MeasureWithAny(finding, index);
    if (measure >= 0) {
      drafts[measure].findings.push_back(&finding);
      continue;
    }
    auto [place, is_new] = by_name.emplace(finding.what, drafts.size());
    if (is_new) drafts.push_back({finding.what, {}, {}});
    drafts[place->second].findings.push_back(&finding);
  }
  return drafts;
}

// The figures that only its findings bring in, each once.
std::vector<FigurePlace> BroughtIn(const Draft& draft, const AnalysisIndex& index) {
  std::set<std::string_view> known(draft.figures.begin(), draft.figures.end());
  std::vector<FigurePlace> places;
  for (const Finding* finding : draft.findings) {
    for (const std::string& id : finding->figures) {
      if (!known.insert(id).second) continue;
      if (const FigurePlace* place = index.FigureOf(id)) places.push_back(*place);
    }
  }
  return places;
}

std::vector<Claim> ClaimsOf(const Draft& draft, const AnalysisIndex& index) {
  const ClaimantNames names(draft.findings, index);
  auto claims = ClaimsOf(index.FiguresOf(draft.figures), index, names);
  bool has_levels = !claims.empty();
  for (Claim& claim : ClaimsOf(BroughtIn(draft, index), index, names)) {
    claim.aside = has_levels;
    claims.push_back(std::move(claim));
  }
  MarkSuperseded(draft.findings, claims);
  return claims;
}

std::vector<Relation> RelationsOf(const Draft& draft, const std::vector<Claim>& claims) {
  const auto claim_of = ClaimOfFigures(claims);
  std::map<std::pair<Verdict, std::vector<int>>, std::vector<const Finding*>> groups;
  for (const Finding* finding : draft.findings) {
    std::set<int> involved;
    for (const std::string& figure : finding->figures) {
      if (const auto claim = claim_of.find(figure); claim != claim_of.end()) {
        involved.insert(claim->second);
      }
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

bool SameValue(const Claim& a, const Claim& b) {
  return a.figure().interval == b.figure().interval;
}

// Whether an outlet's own voice only repeats an earlier claim of the list, or one with a name.
bool Repeats(const std::vector<Claim>& claims, const std::vector<int>& among, size_t i) {
  const Claim& claim = claims[among[i]];
  if (!claim.own_voice) return false;
  for (size_t j = 0; j < among.size(); ++j) {
    const Claim& other = claims[among[j]];
    if (j != i && SameValue(claim, other) && (!other.own_voice || j < i)) return true;
  }
  return false;
}

// Whether a later claim of the same claimant is in the list, or the claim was replaced.
bool IsPast(const std::vector<Claim>& claims, const std::vector<int>& among, size_t i) {
  const Claim& claim = claims[among[i]];
  return claim.superseded || std::any_of(among.begin() + i + 1, among.end(), [&](int j) {
           return claims[j].claimant == claim.claimant;
         });
}

int WeightOf(const MeasureView& view) {
  return view.relations.empty() ? -1 : Weight(view.relations.front().verdict);
}

}  // namespace

std::vector<int> LeadingClaims(const std::vector<Claim>& claims, Verdict verdict,
                               const std::vector<int>& among) {
  if (verdict == Verdict::kRelayed || verdict == Verdict::kConsistentSum) return among;
  std::vector<int> named, current;
  for (size_t i = 0; i < among.size(); ++i) {
    if (!Repeats(claims, among, i)) named.push_back(among[i]);
  }
  if (named.size() < 2) return among;
  if (IsSuccession(verdict) || verdict == Verdict::kModifierDrift) {
    std::stable_sort(named.begin(), named.end(),
                     [&](int a, int b) { return claims[a].as_of < claims[b].as_of; });
    return named;
  }
  for (size_t i = 0; i < named.size(); ++i) {
    if (!IsPast(claims, named, i)) current.push_back(named[i]);
  }
  return current.size() < 2 ? named : current;
}

std::vector<MeasureView> MeasureViews(const AnalysisIndex& index) {
  std::vector<MeasureView> views;
  for (const Draft& draft : DraftsOf(index)) {
    MeasureView view{0, OneLine(draft.what), ClaimsOf(draft, index), {}};
    if (view.claims.empty()) continue;
    view.relations = RelationsOf(draft, view.claims);
    if (view.relations.size() > kMostRelations) {
      view.relations_left_out = view.relations.size() - kMostRelations;
      view.relations.resize(kMostRelations);
    }
    view.measure = draft.measure;
    views.push_back(std::move(view));
  }
  std::stable_sort(views.begin(), views.end(), [](const MeasureView& a, const MeasureView& b) {
    return std::pair(WeightOf(a), a.claims.size()) > std::pair(WeightOf(b), b.claims.size());
  });
  for (size_t i = 0; i < views.size(); ++i) views[i].number = static_cast<uint32_t>(i);
  return views;
}

}  // namespace sayso
