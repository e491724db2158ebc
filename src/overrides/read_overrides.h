#ifndef SAYSO_SRC_OVERRIDES_READ_OVERRIDES_H_
#define SAYSO_SRC_OVERRIDES_READ_OVERRIDES_H_

#include <string_view>
#include <vector>

#include "src/base/issue.h"
#include "src/overrides/override.h"

namespace sayso {

// The corrections of an overrides file, in its order. What is wrong in the file is told in `issues`
// with file, line, the offending text and the mend; entries without a fault hold.
//
//   {"overrides": [
//     {"action": "alias", "name": "the coast guard", "as": "Maravian Coast Guard",
//      "who": "Ida Berg", "why": "its full name"}]}
//
// `path` is what messages call the file.
std::vector<Override> ReadOverrides(std::string_view path, std::string_view json,
                                    std::vector<Issue>& issues);

}  // namespace sayso

#endif  // SAYSO_SRC_OVERRIDES_READ_OVERRIDES_H_
