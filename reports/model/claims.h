#ifndef SAYSO_REPORTS_MODEL_CLAIMS_H_
#define SAYSO_REPORTS_MODEL_CLAIMS_H_

#include <optional>
#include <string>
#include <vector>

#include "reports/model/index.h"

namespace sayso {

// One claimant's one value for a measure, with every article that carries it: a row of a plot.
struct Claim {
  std::string claimant;              // the speaker's name, or the outlet's where it speaks itself
  bool own_voice = false;            // no speaker: the outlet says so
  const Speaker* speaker = nullptr;  // nullptr where own_voice
  std::vector<FigurePlace> figures;  // never empty; the first stands for all
  std::optional<Date> as_of;         // the earliest
  uint32_t articles = 0;
  uint32_t origins = 0;
  bool superseded = false;  // its claimant gave a later figure
  bool retracted = false;   // withdrawn, or denied

  const Figure& figure() const { return *figures.front().figure; }
};

// The claims of a measure: a claimant's together and by date, claimants by first appearance.
std::vector<Claim> ClaimsOf(const Measure& measure, const AnalysisIndex& index);

// Index of the claim that holds the figure, or -1.
int ClaimWith(const std::vector<Claim>& claims, std::string_view figure_id);

// A relation between claims: findings of one verdict on one set of claims.
struct Relation {
  Verdict verdict;
  std::vector<int> claims;               // indices, ascending, unique
  std::vector<const Finding*> findings;  // never empty
};

// The findings of a measure by verdict and claims, the weightiest first.
std::vector<Relation> RelationsOf(const Measure& measure, const std::vector<Claim>& claims,
                                  const AnalysisIndex& index);

// A measure with its claims and relations, as every view shows it.
struct MeasureView {
  uint32_t number = 0;  // index into Comparison::measures
  const Measure* measure = nullptr;
  std::vector<Claim> claims;
  std::vector<Relation> relations;
};
std::vector<MeasureView> MeasureViews(const AnalysisIndex& index);

}  // namespace sayso

#endif  // SAYSO_REPORTS_MODEL_CLAIMS_H_
