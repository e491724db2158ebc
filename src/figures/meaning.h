#ifndef SAYSO_SRC_FIGURES_MEANING_H_
#define SAYSO_SRC_FIGURES_MEANING_H_

#include <vector>

#include "src/figures/figure.h"
#include "src/resolve/attribution.h"
#include "src/resolve/resolve.h"

namespace sayso {

// Gives each quantity its meaning in the sentence: counted noun, outcome, population, side, place,
// role, as-of, epistemics, and the claimant through the innermost attribution that holds it.
std::vector<Figure> GiveMeaning(const Cast& cast, std::vector<ast::Figure> quantities,
                                const std::vector<Attribution>& attributions);

}  // namespace sayso

#endif  // SAYSO_SRC_FIGURES_MEANING_H_
