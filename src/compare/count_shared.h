#ifndef SAYSO_SRC_COMPARE_COUNT_SHARED_H_
#define SAYSO_SRC_COMPARE_COUNT_SHARED_H_

#include <cstddef>
#include <cstdint>
#include <vector>

namespace sayso {

// How many hashes two sorted lists without doubles share. Without a branch: what comes next in
// either list is chance.
inline size_t CountShared(const std::vector<uint64_t>& a, const std::vector<uint64_t>& b) {
  size_t shared = 0;
  for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
    const bool first = *x <= *y, second = *y <= *x;
    shared += first && second;
    x += first, y += second;
  }
  return shared;
}

}  // namespace sayso

#endif  // SAYSO_SRC_COMPARE_COUNT_SHARED_H_
