#include "grammar/figure.h"

namespace sayso::grammar {
std::vector<ast::Figure> FindFigures(const Text&) { return {}; }
}  // namespace sayso::grammar
