#include "src/compare/shared_narration.h"

#include <algorithm>
#include <utility>

namespace sayso {
namespace {

constexpr double kContainment = 0.3;
constexpr size_t kRun = 26;      // the shingles of a run of 30 words
constexpr uint64_t kSample = 4;  // one shingle in so many proposes pairs

using Posting = std::pair<uint64_t, uint32_t>;  // shingle, document

// Pairs that share a sampled shingle, each once, in order.
std::vector<std::pair<uint32_t, uint32_t>> Candidates(
    const std::vector<const DocumentRecord*>& documents) {
  std::vector<Posting> postings;
  for (uint32_t i = 0; i < documents.size(); ++i) {
    for (uint64_t shingle : documents[i]->narration) {
      if (shingle % kSample == 0) postings.emplace_back(shingle, i);
    }
  }
  std::sort(postings.begin(), postings.end());
  std::vector<std::pair<uint32_t, uint32_t>> pairs;
  for (size_t begin = 0, i = 0; i < postings.size(); ++i) {
    if (postings[i].first != postings[begin].first) begin = i;
    if (i == begin) continue;
    pairs.emplace_back(postings[i - 1].second, postings[i].second);
    pairs.emplace_back(postings[begin].second, postings[i].second);
  }
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

size_t CountShared(const std::vector<uint64_t>& a, const std::vector<uint64_t>& b) {
  size_t shared = 0;
  for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
    if (*x == *y)
      ++shared, ++x, ++y;
    else if (*x < *y)
      ++x;
    else
      ++y;
  }
  return shared;
}

}  // namespace

std::vector<SharedNarration> FindSharedNarration(
    const std::vector<const DocumentRecord*>& documents) {
  std::vector<SharedNarration> found;
  for (auto [a, b] : Candidates(documents)) {
    const auto &x = documents[a]->narration, &y = documents[b]->narration;
    size_t shared = CountShared(x, y);
    double containment = static_cast<double>(shared) / std::min(x.size(), y.size());
    if (shared >= kRun && containment >= kContainment) found.push_back({a, b, containment});
  }
  return found;
}

}  // namespace sayso
