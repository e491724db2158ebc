#ifndef SAYSO_SRC_COMPARE_EVENTS_H_
#define SAYSO_SRC_COMPARE_EVENTS_H_

#include <cstdint>
#include <vector>

#include "src/findings/record.h"

namespace sayso {

// Which articles tell of one event: those whose names agree and whose days are near. An article
// with too few names to tell goes with the one whose words it shares most. `documents` are sorted
// by id; the result gives each its event, named by the event's first document.
//
// Cost: the sum of squares of how many articles hold a name, names that most articles hold left
// out.
std::vector<uint32_t> FindEvents(const std::vector<const DocumentRecord*>& documents);

}  // namespace sayso

#endif  // SAYSO_SRC_COMPARE_EVENTS_H_
