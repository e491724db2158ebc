#ifndef SAYSO_GRAMMAR_FIGURE_H_
#define SAYSO_GRAMMAR_FIGURE_H_

#include <vector>

#include "src/ast/figure.h"
#include "src/text/text.h"

namespace sayso::grammar {

// The quantities and dates of a text, in text order, disjoint. Dates are resolved against
// Text::metadata.published (or the dateline), never against today. What looks like a number or date
// and is none (1,00,000,0 · 10^400 · 31 June) is told in `issues`, appended.
std::vector<ast::Figure> FindFigures(const Text& text, std::vector<Issue>& issues);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_FIGURE_H_
