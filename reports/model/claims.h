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
  bool aside = false;       // no level of its measure: a part, a projection, a change

  const Figure& figure() const { return *figures.front().figure; }
};

// The claims of these figures: a claimant's together and by date, claimants by first appearance.
std::vector<Claim> ClaimsOf(const std::vector<FigurePlace>& places, const AnalysisIndex& index);

// Index of the claim that holds the figure, or -1.
int ClaimWith(const std::vector<Claim>& claims, std::string_view figure_id);

// Marks the claims that, as one of the findings says, gave way to a later one of their claimant.
void MarkSuperseded(const std::vector<const Finding*>& findings, std::vector<Claim>& claims);

}  // namespace sayso

#endif  // SAYSO_REPORTS_MODEL_CLAIMS_H_
