#ifndef SAYSO_SRC_SERVE_TRY_PAGE_H_
#define SAYSO_SRC_SERVE_TRY_PAGE_H_

#include <string_view>

#include "src/serve/page.h"

namespace sayso::serve {

// The page to paste a text into; below the text what it says, where there is one.
Page TryPageWith(std::string_view text, const Snapshot& snapshot);

}  // namespace sayso::serve

#endif  // SAYSO_SRC_SERVE_TRY_PAGE_H_
