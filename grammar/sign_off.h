#ifndef SAYSO_GRAMMAR_SIGN_OFF_H_
#define SAYSO_GRAMMAR_SIGN_OFF_H_

#include <optional>

#include "src/ast/attribution.h"
#include "src/text/text.h"

namespace sayso::grammar {

// A quotation that is signed: `"It failed." - N. Lund`, in one sentence or with the name on the
// next line. The dash is the cue. Nothing where sentence number `sentence` is no such quotation.
std::optional<ast::Attribution> ReadSignOff(const Text& text, size_t sentence);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_SIGN_OFF_H_
