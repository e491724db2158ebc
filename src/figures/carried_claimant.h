#ifndef SAYSO_SRC_FIGURES_CARRIED_CLAIMANT_H_
#define SAYSO_SRC_FIGURES_CARRIED_CLAIMANT_H_

#include <vector>

#include "src/figures/contents.h"
#include "src/figures/figure.h"
#include "src/resolve/resolve.h"
#include "src/text/text.h"

namespace sayso {

// Claimants that stand in another sentence than their figure, once the whole document is read:
//
//   … a stampede rising to 769. The health minister announced the new figure.
//   According to Lund, at least 1,541 have died. 9,733 people were injured in ten provinces.
//   and a headline, whose figure is that of the text below it.
//
// Only figures with an outcome and without a claimant take one.
void CarryClaimants(const Text& text, const std::vector<Attribution>& attributions,
                    const Contents& contents, const SpeakerFinder& speakers,
                    std::vector<Figure>& figures);

}  // namespace sayso

#endif  // SAYSO_SRC_FIGURES_CARRIED_CLAIMANT_H_
