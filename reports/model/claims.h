#ifndef SAYSO_REPORTS_MODEL_CLAIMS_H_
#define SAYSO_REPORTS_MODEL_CLAIMS_H_

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "reports/model/index.h"

namespace sayso {

// One claimant's one value for a measure, with every article that carries it: a row of a plot.
struct Claim {
  std::string claimant;              // the speaker's name, or the outlet's where it speaks itself
  std::vector<std::string> also;     // other names that articles give the claimant, sorted
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

// One name for each claimant of a measure. The comparison hears several names as one voice
// ("Maravian Coast Guard", "the coast guard") and says so in the sides of its findings.
class ClaimantNames {
 public:
  ClaimantNames() = default;
  ClaimantNames(const std::vector<const Finding*>& findings, const AnalysisIndex& index);

  // The fullest of the names that are one claimant; `name` itself where it is the only one.
  const std::string& One(const std::string& name) const;
  // The others.
  std::vector<std::string> Also(const std::string& one) const;

 private:
  std::map<std::string, std::string> one_;
};

// The claims of these figures: a claimant's together and by date, claimants by first appearance.
std::vector<Claim> ClaimsOf(const std::vector<FigurePlace>& places, const AnalysisIndex& index,
                            const ClaimantNames& names = {});

// Of each figure, by its id, the index of the claim that holds it. Refers to the claims' figures.
std::map<std::string_view, int> ClaimOfFigures(const std::vector<Claim>& claims);

// Marks the claims that, as one of the findings says, gave way to a later one of their claimant.
void MarkSuperseded(const std::vector<const Finding*>& findings, std::vector<Claim>& claims);

}  // namespace sayso

#endif  // SAYSO_REPORTS_MODEL_CLAIMS_H_
