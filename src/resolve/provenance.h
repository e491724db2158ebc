#ifndef SAYSO_SRC_RESOLVE_PROVENANCE_H_
#define SAYSO_SRC_RESOLVE_PROVENANCE_H_

#include <vector>

#include "src/ast/figure.h"
#include "src/resolve/attribution.h"
#include "src/text/text.h"

namespace sayso {

// Completes the chain of each resolved attribution, from its speaker over the agencies that the
// article credits to its outlet, and finds where and when it was said and how it stands.
// `quantities` are those of the text, in order, for their dates.
void ResolveProvenance(const Text& text, const std::vector<ast::Figure>& quantities,
                       std::vector<Attribution>& attributions);

// The flags of an attribution, completed by what stands around its cue: "if the mayor says", "is
// expected to say", "nobody said".
Standings StandingOf(const Text& text, const Attribution& attribution);

// Whether it was said, by its said_at, more than a year before publication.
bool IsLongAgo(const Text& text, const std::vector<ast::Figure>& quantities,
               const Attribution& attribution);

// "in a statement", "at a rally in Bergen", "told [Radio Vest]"; nothing where none is named.
std::optional<Venue> FindVenue(const Text& text, const Attribution& attribution);

// "on Tuesday": the day of saying, never that of what is said.
std::optional<SaidAt> FindSaidAt(const Text& text, const std::vector<ast::Figure>& quantities,
                                 const Attribution& attribution);

}  // namespace sayso

#endif  // SAYSO_SRC_RESOLVE_PROVENANCE_H_
