#ifndef SAYSO_SRC_RULESET_EMBEDDED_H_
#define SAYSO_SRC_RULESET_EMBEDDED_H_

#include <string_view>

namespace sayso {

// What lexicon_compiler wrote, inside the program: the compiled lexicon, aligned for Lexicon, and
// the pack of rule files.
std::string_view EmbeddedLexicon();
std::string_view EmbeddedRules();

}  // namespace sayso

#endif  // SAYSO_SRC_RULESET_EMBEDDED_H_
