#include "src/resolve/resolve.h"

namespace sayso {

std::vector<Attribution> ResolveSpeakers(const Text&, std::vector<ast::Attribution> found) {
  std::vector<Attribution> resolved;
  for (ast::Attribution& a : found) resolved.push_back({std::move(a)});
  return resolved;
}

}  // namespace sayso
