#ifndef SAYSO_SRC_OVERRIDES_APPLY_OVERRIDES_H_
#define SAYSO_SRC_OVERRIDES_APPLY_OVERRIDES_H_

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "src/figures/figure.h"
#include "src/overrides/override.h"
#include "src/resolve/attribution.h"
#include "src/text/text.h"

namespace sayso {

// One article as corrections see it: its results are changed in place.
struct Correctable {
  std::string_view document;  // id
  const Text& text;
  std::vector<Attribution>& attributions;
  std::vector<Figure>& figures;
};

// Applies each correction to the article, in order; what it changes gets a step in its derivation
// that says who corrected it and why. Returns for each the ids of the statements and figures it
// changed, in document order. The change to a statement's speaker reaches the figures in it.
std::vector<std::vector<std::string>> Apply(std::span<const Override> corrections,
                                            const Correctable& article);

}  // namespace sayso

#endif  // SAYSO_SRC_OVERRIDES_APPLY_OVERRIDES_H_
