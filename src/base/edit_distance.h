#ifndef SAYSO_SRC_BASE_EDIT_DISTANCE_H_
#define SAYSO_SRC_BASE_EDIT_DISTANCE_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sayso {

// How many insertions, deletions, replacements and swaps of neighbours turn `a` into `b`, in bytes.
size_t EditDistance(std::string_view a, std::string_view b);

// The candidate that `word` was most likely meant to be, the first of equals; empty where none is
// near: more than a third of the word would have to change. For did-you-mean.
std::string Nearest(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace sayso

#endif  // SAYSO_SRC_BASE_EDIT_DISTANCE_H_
