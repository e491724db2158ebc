#include "src/compare/shared_narration.h"

#include <algorithm>
#include <bitset>
#include <utility>

#include "src/compare/count_shared.h"

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

// Which of so many places an article's shingles fall on.
class Sketch {
 public:
  explicit Sketch(const std::vector<uint64_t>& shingles) {
    for (uint64_t shingle : shingles) taken_.set(shingle / kSample % kPlaces);
    doubled_ = shingles.size() - taken_.count();
  }

  // The most shingles that the two articles may share: those that fall on a place both have taken,
  // and those that fall where another of their article has.
  friend size_t MostShared(const Sketch& a, const Sketch& b) {
    return (a.taken_ & b.taken_).count() + std::min(a.doubled_, b.doubled_);
  }

 private:
  static constexpr size_t kPlaces = 2048;
  std::bitset<kPlaces> taken_;
  size_t doubled_ = 0;
};

}  // namespace

std::vector<SharedNarration> FindSharedNarration(
    const std::vector<const DocumentRecord*>& documents) {
  std::vector<Sketch> sketches;
  sketches.reserve(documents.size());
  for (const DocumentRecord* document : documents) sketches.emplace_back(document->narration);
  std::vector<SharedNarration> found;
  for (auto [a, b] : Candidates(documents)) {
    const auto &x = documents[a]->narration, &y = documents[b]->narration;
    const double shorter = static_cast<double>(std::min(x.size(), y.size()));
    auto enough = [&](size_t shared) {
      return shared >= kRun && static_cast<double>(shared) / shorter >= kContainment;
    };
    if (!enough(MostShared(sketches[a], sketches[b]))) continue;
    const size_t shared = CountShared(x, y);
    if (enough(shared)) found.push_back({a, b, static_cast<double>(shared) / shorter});
  }
  return found;
}

}  // namespace sayso
