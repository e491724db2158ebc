#ifndef SAYSO_SRC_RESOLVE_TOKEN_NEAR_H_
#define SAYSO_SRC_RESOLVE_TOKEN_NEAR_H_

#include <cstdint>

#include "src/text/text.h"

namespace sayso {

// Text::TokenAt for an offset that stands near token `t`: source and cue are few words apart, so
// that a walk is shorter than a search through the article.
inline uint32_t TokenNear(const Text& text, uint32_t t, uint32_t offset) {
  while (t < text.tokens.size() && text.tokens[t].begin < offset) ++t;
  while (t > 0 && text.tokens[t - 1].begin >= offset) --t;
  return t;
}

}  // namespace sayso

#endif  // SAYSO_SRC_RESOLVE_TOKEN_NEAR_H_
