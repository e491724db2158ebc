#ifndef SAYSO_GRAMMAR_LOOSE_QUOTATION_H_
#define SAYSO_GRAMMAR_LOOSE_QUOTATION_H_

#include <vector>

#include "src/ast/attribution.h"
#include "src/ast/loose_quotation.h"
#include "src/text/text.h"

namespace sayso::grammar {

// The quotations that no attribution holds, in text order, told apart by their form: speech of
// nobody named, scare quotes, titles, nicknames. `attributions` are those of the text.
std::vector<ast::LooseQuotation> FindLooseQuotations(
    const Text& text, const std::vector<ast::Attribution>& attributions);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_LOOSE_QUOTATION_H_
