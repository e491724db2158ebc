#ifndef SAYSO_SRC_COMPARE_DISJOINT_SETS_H_
#define SAYSO_SRC_COMPARE_DISJOINT_SETS_H_

#include <cstdint>
#include <numeric>
#include <vector>

namespace sayso {

// Sets of the numbers below a size, joined pair by pair. A set is named by its smallest member, so
// that names do not depend on the order of joining.
class DisjointSets {
 public:
  explicit DisjointSets(size_t size) : parent_(size) {
    std::iota(parent_.begin(), parent_.end(), 0u);
  }

  uint32_t Find(uint32_t i) {
    while (parent_[i] != i) i = parent_[i] = parent_[parent_[i]];
    return i;
  }

  void Join(uint32_t a, uint32_t b) {
    a = Find(a), b = Find(b);
    (a < b ? parent_[b] : parent_[a]) = a < b ? a : b;
  }

 private:
  std::vector<uint32_t> parent_;
};

}  // namespace sayso

#endif  // SAYSO_SRC_COMPARE_DISJOINT_SETS_H_
