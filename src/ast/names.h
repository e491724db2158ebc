#ifndef SAYSO_SRC_AST_NAMES_H_
#define SAYSO_SRC_AST_NAMES_H_

#include <string_view>
#include <vector>

#include "src/ast/attribution.h"
#include "src/ast/figure.h"
#include "src/ast/loose_quotation.h"

namespace sayso {

// The names under which enumerators leave the program (docs/formats.md): lower case with hyphens.
std::string_view Name(QuoteKind kind);
std::string_view Name(Stance stance);
std::string_view Name(LooseKind kind);
std::string_view Name(FigureKind kind);
std::string_view Name(Approximation approximation);
std::string_view Name(Role role);
// The standings set, in declaration order: {"negated", "headline"}.
std::vector<std::string_view> Names(Standings standings);

}  // namespace sayso

#endif  // SAYSO_SRC_AST_NAMES_H_
