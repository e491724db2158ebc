#ifndef SAYSO_SRC_COMPARE_ORIGINS_H_
#define SAYSO_SRC_COMPARE_ORIGINS_H_

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "src/compare/scopes.h"
#include "src/findings/finding.h"
#include "src/findings/record.h"

namespace sayso {

// Where articles come from: origins are counted, not addresses.
struct Origins {
  std::vector<OriginGroup> groups;  // by first document
  std::vector<uint32_t> group_of;   // for each document, its index in groups
  // Who is cited, by event and name in lower case: an outlet or agency whose articles are a group,
  // or, with an index beyond the groups, one that is only cited.
  std::map<std::pair<uint32_t, std::string>, uint32_t> cited;

  // Where a figure comes from: whom its article cites for it, or the article's own group.
  uint32_t OfFigure(const FigureRecord& figure, uint32_t document, uint32_t event) const;
};

// Joins the articles of one event that credit one agency and no other, stand in that agency's own
// outlet or in outlets of one owner, or share their narration. `documents` are sorted by id,
// `events` as FindEvents gave them.
Origins FindOrigins(const std::vector<const DocumentRecord*>& documents,
                    const std::vector<uint32_t>& events, const Scopes& scopes);

}  // namespace sayso

#endif  // SAYSO_SRC_COMPARE_ORIGINS_H_
