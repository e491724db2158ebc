#include "src/compare/word_index.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace sayso {
namespace {

constexpr size_t kMostHolders = 100;  // a word that more articles hold tells none of them

}  // namespace

WordIndex::WordIndex(const std::vector<const DocumentRecord*>& documents)
    : documents_(documents.size()) {
  for (uint32_t i = 0; i < documents.size(); ++i) {
    for (uint64_t word : documents[i]->vocabulary) postings_.emplace_back(word, i);
  }
  std::sort(postings_.begin(), postings_.end());
}

std::optional<uint32_t> WordIndex::Nearest(const DocumentRecord& document,
                                           const std::function<bool(uint32_t)>& may) const {
  std::map<uint32_t, double> weights;
  for (uint64_t word : document.vocabulary) {
    const auto begin = std::lower_bound(postings_.begin(), postings_.end(), std::pair(word, 0u));
    const auto end = std::upper_bound(begin, postings_.end(), std::pair(word, UINT32_MAX));
    const auto holders = static_cast<size_t>(end - begin);
    if (holders == 0 || holders > kMostHolders) continue;
    const double weight =
        std::log1p(static_cast<double>(documents_) / static_cast<double>(holders));
    for (auto it = begin; it != end; ++it) {
      if (may(it->second)) weights[it->second] += weight;
    }
  }
  const auto most =
      std::max_element(weights.begin(), weights.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  if (most == weights.end()) return std::nullopt;
  return most->first;
}

}  // namespace sayso
