#ifndef SAYSO_SRC_FIGURES_STEPS_H_
#define SAYSO_SRC_FIGURES_STEPS_H_

#include "src/figures/site.h"

namespace sayso {

// The steps that give a figure its meaning, in the order in which they run; each fills in the part
// it is named after and notes what it rests on. A step may read what earlier steps found, also of
// the figures before in the sentence.

void ReadCountedNoun(const Site& site);  // counted, counted_span
void ReadRole(const Site& site);         // role
void ReadOutcome(const Site& site);      // outcome, and a counted noun that is understood
void ReadPopulation(const Site& site);   // population, population_words, side
void ReadPlace(const Site& site);        // place
void ReadTime(const Site& site);         // as_of, as_of_kind, event_date, background
void ReadEpistemics(const Site& site);   // epistemics; a projection's role
void ReadClaimant(const Site& site);     // claimant, attribution

}  // namespace sayso

#endif  // SAYSO_SRC_FIGURES_STEPS_H_
