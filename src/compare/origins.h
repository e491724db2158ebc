#ifndef SAYSO_SRC_COMPARE_ORIGINS_H_
#define SAYSO_SRC_COMPARE_ORIGINS_H_

#include <cstdint>
#include <vector>

#include "src/findings/finding.h"
#include "src/findings/record.h"

namespace sayso {

// Where articles come from: origins are counted, not addresses.
struct Origins {
  std::vector<OriginGroup> groups;  // by first document
  std::vector<uint32_t> group_of;   // for each document, its index in groups
};

// Joins the articles of one event that credit one agency and no other, stand in that agency's own
// outlet, or share their narration. `documents` are sorted by id, `events` as FindEvents gave them.
Origins FindOrigins(const std::vector<const DocumentRecord*>& documents,
                    const std::vector<uint32_t>& events);

}  // namespace sayso

#endif  // SAYSO_SRC_COMPARE_ORIGINS_H_
