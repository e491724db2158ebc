#ifndef SAYSO_SRC_ANALYZER_PLACES_H_
#define SAYSO_SRC_ANALYZER_PLACES_H_

#include <vector>

#include "src/findings/record.h"
#include "src/text/text.h"

namespace sayso {

// Which places a text says lie in which: a name, then "in", then another name a few words on
// ("Averna in the eastern region of Maravia"), and the country of a place that the lexicon knows.
// Sorted, unique.
std::vector<PlaceWithin> ReadPlaces(const Text& text);

}  // namespace sayso

#endif  // SAYSO_SRC_ANALYZER_PLACES_H_
