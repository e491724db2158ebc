#include "grammar/attribution.h"

namespace sayso::grammar {
std::vector<ast::Attribution> FindAttributions(const Text&, const AttributionOptions&) { return {}; }
}  // namespace sayso::grammar
