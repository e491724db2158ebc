#ifndef SAYSO_SRC_ANALYZER_PROVENANCE_H_
#define SAYSO_SRC_ANALYZER_PROVENANCE_H_

#include <string>
#include <vector>

#include "src/resolve/attribution.h"
#include "src/text/text.h"

namespace sayso {

// The news agencies an article draws on, canonical names, sorted: those in its credits and its
// dateline, and those its statements came through.
std::vector<std::string> WiresOf(const Text& text, const std::vector<Attribution>& attributions);

}  // namespace sayso

#endif  // SAYSO_SRC_ANALYZER_PROVENANCE_H_
