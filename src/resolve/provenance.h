#ifndef SAYSO_SRC_RESOLVE_PROVENANCE_H_
#define SAYSO_SRC_RESOLVE_PROVENANCE_H_

#include <vector>

#include "src/ast/figure.h"
#include "src/resolve/attribution.h"
#include "src/resolve/speaker_words.h"
#include "src/text/text.h"

namespace sayso {

// Completes the chain of each resolved attribution, from its speaker over the agencies that the
// article credits to its outlet, and finds where and when it was said and how it stands.
// `quantities` are those of the text, in order, for their dates.
void ResolveProvenance(const Text& text, const std::vector<ast::Figure>& quantities,
                       std::vector<Attribution>& attributions);

// An attribution and where it stands among the tokens of its text. One without a cue stands
// nowhere.
struct PlacedAttribution {
  PlacedAttribution(const Text& text, const SpeakerWords& words, const Attribution& attribution);

  const Text& text;
  const SpeakerWords& words;
  const Attribution& attribution;
  Range cue;
  uint32_t source = 0;    // its first token; that of the cue where there is no source
  uint32_t lead = 0;      // the first token of source and cue
  int32_t sentence = -1;  // that of the cue
  Range sentence_tokens;
};

// The flags of an attribution, completed by what stands around its cue: "if the mayor says", "is
// expected to say", "nobody said".
Standings StandingOf(const PlacedAttribution& placed);

// Whether it was said, by its said_at, more than a year before publication.
bool IsLongAgo(const Text& text, const std::vector<ast::Figure>& quantities,
               const Attribution& attribution);

// "in a statement", "at a rally in Bergen", "told [Radio Vest]"; nothing where none is named.
std::optional<Venue> FindVenue(const PlacedAttribution& placed);

// "on Tuesday": the day of saying, never that of what is said.
std::optional<SaidAt> FindSaidAt(const PlacedAttribution& placed,
                                 const std::vector<ast::Figure>& quantities);

}  // namespace sayso

#endif  // SAYSO_SRC_RESOLVE_PROVENANCE_H_
