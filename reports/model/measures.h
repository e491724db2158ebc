#ifndef SAYSO_REPORTS_MODEL_MEASURES_H_
#define SAYSO_REPORTS_MODEL_MEASURES_H_

#include <string>
#include <vector>

#include "reports/model/claims.h"

namespace sayso {

// A relation between claims: findings of one verdict on one set of claims.
struct Relation {
  Verdict verdict;
  std::vector<int> claims;               // indices, ascending, unique
  std::vector<const Finding*> findings;  // never empty
};

// Relations of one measure that a view holds. A thousand articles that give a thousand numbers
// stand in half a million: more than anybody reads or a browser opens.
inline constexpr size_t kMostRelations = 100;

// A measure with its claims and relations, as every view shows it. A finding that belongs to no
// measure (a part of a whole, a projection) stands with the measure of one of its figures; where
// there is none, findings on one thing make a view of their own.
struct MeasureView {
  uint32_t number = 0;               // in the order of the views, from 0
  std::string what;                  // "killed, Armenian side"
  std::vector<Claim> claims;         // those of the measure first, then those aside
  std::vector<Relation> relations;   // the weightiest first, at most kMostRelations
  size_t relations_left_out = 0;     // further ones, which the findings of the analysis hold
  const Measure* measure = nullptr;  // with the claims that stand; null where figures only meet
};

// The claims that stand for a relation in one sentence: one for each claimant, the current one
// where it changed; an outlet that repeats in its own voice what a claimant said is left out. All
// of `among` where that would leave fewer than two, and where every claim counts (one claim
// relayed).
std::vector<int> LeadingClaims(const std::vector<Claim>& claims, Verdict verdict,
                               const std::vector<int>& among);

// The views, those with the weightiest relations first.
std::vector<MeasureView> MeasureViews(const AnalysisIndex& index);

}  // namespace sayso

#endif  // SAYSO_REPORTS_MODEL_MEASURES_H_
