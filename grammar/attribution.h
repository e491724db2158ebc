#ifndef SAYSO_GRAMMAR_ATTRIBUTION_H_
#define SAYSO_GRAMMAR_ATTRIBUTION_H_

#include <vector>

#include "src/ast/attribution.h"
#include "src/text/text.h"

namespace sayso::grammar {

struct AttributionOptions {
  bool keep_candidates = false;  // for `sayso explain`
};

// The attributions of a text: the outermost ones in text order, then those inside the content of
// another, which name it as `outer`. Pure: knows words and punctuation, no document and no speaker.
// Quotations continued over paragraphs are joined here.
std::vector<ast::Attribution> FindAttributions(const Text& text,
                                               const AttributionOptions& options = {});

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_ATTRIBUTION_H_
