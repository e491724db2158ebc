#ifndef SAYSO_SRC_RULESET_LEXICON_TABLE_H_
#define SAYSO_SRC_RULESET_LEXICON_TABLE_H_

#include <string>

#include "src/ruleset/vocabulary.h"

namespace sayso {

// Lays a vocabulary out as the bytes that Lexicon reads (lexicon_layout.h). The same words give the
// same bytes.
std::string LexiconTable(const Vocabulary& vocabulary);

}  // namespace sayso

#endif  // SAYSO_SRC_RULESET_LEXICON_TABLE_H_
