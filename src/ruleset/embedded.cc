#include "src/ruleset/embedded.h"

// SAYSO_LEXICON_TABLE and SAYSO_RULE_PACK are the paths of the two files (see CMakeLists.txt).
asm(R"(
  .section .rodata
  .balign 64
sayso_lexicon_begin:
  .incbin ")" SAYSO_LEXICON_TABLE R"("
sayso_lexicon_end:
  .byte 0
  .balign 64
sayso_rules_begin:
  .incbin ")" SAYSO_RULE_PACK R"("
sayso_rules_end:
  .byte 0
  .global sayso_lexicon_begin, sayso_lexicon_end, sayso_rules_begin, sayso_rules_end
  .hidden sayso_lexicon_begin, sayso_lexicon_end, sayso_rules_begin, sayso_rules_end
  .text
)");

extern "C" {
extern const char sayso_lexicon_begin[];
extern const char sayso_lexicon_end[];
extern const char sayso_rules_begin[];
extern const char sayso_rules_end[];
}

namespace sayso {

std::string_view EmbeddedLexicon() {
  return {sayso_lexicon_begin, static_cast<size_t>(sayso_lexicon_end - sayso_lexicon_begin)};
}

std::string_view EmbeddedRules() {
  return {sayso_rules_begin, static_cast<size_t>(sayso_rules_end - sayso_rules_begin)};
}

}  // namespace sayso
