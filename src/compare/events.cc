#include "src/compare/events.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>

#include "src/compare/disjoint_sets.h"

namespace sayso {
namespace {

constexpr size_t kTellingNames = 4;    // an article with fewer does not tell its event
constexpr size_t kSharedNames = 3;     // two articles of one event share as many
constexpr double kSharedWeight = 0.2;  // and this part of the weight of the shorter list
constexpr int kDaysApart = 14;         // and were published as near; chains may span more
constexpr size_t kCommon = 30;         // a name that more articles than this hold …
constexpr double kCommonShare = 0.3;   // … and this part of all tells no event

using Index = std::map<std::string_view, std::vector<uint32_t>>;

Index ArticlesByName(const std::vector<const DocumentRecord*>& documents) {
  Index index;
  for (uint32_t i = 0; i < documents.size(); ++i) {
    for (const std::string& name : documents[i]->names) index[name].push_back(i);
  }
  return index;
}

bool DaysNear(const DocumentRecord& a, const DocumentRecord& b) {
  return !a.published || !b.published ||
         std::abs((*a.published - *b.published).count()) <= kDaysApart;
}

// What two articles share.
struct Share {
  size_t names = 0;
  double weight = 0;
};

// Sums over rare names the articles that hold them, for one article against those after it.
class EventFinder {
 public:
  explicit EventFinder(const std::vector<const DocumentRecord*>& documents)
      : documents_(documents), sets_(documents.size()), index_(ArticlesByName(documents)) {}

  std::vector<uint32_t> Find() {
    for (uint32_t i = 0; i < documents_.size(); ++i) JoinLater(i);
    JoinUntold();
    std::vector<uint32_t> events(documents_.size());
    for (uint32_t i = 0; i < documents_.size(); ++i) events[i] = sets_.Find(i);
    return events;
  }

 private:
  double Weight(size_t holders) const {
    return std::log1p(static_cast<double>(documents_.size()) / static_cast<double>(holders));
  }

  bool Tells(size_t holders) const {
    return holders <= std::max<size_t>(kCommon, kCommonShare * documents_.size());
  }

  double TotalWeight(uint32_t i) const {
    double total = 0;
    for (const std::string& name : documents_[i]->names) {
      size_t holders = index_.at(name).size();
      if (Tells(holders)) total += Weight(holders);
    }
    return total;
  }

  void JoinLater(uint32_t i) {
    std::map<uint32_t, Share> shares;
    for (const std::string& name : documents_[i]->names) {
      const std::vector<uint32_t>& holders = index_.at(name);
      if (!Tells(holders.size())) continue;
      for (auto j = std::upper_bound(holders.begin(), holders.end(), i); j != holders.end(); ++j) {
        Share& share = shares[*j];
        ++share.names;
        share.weight += Weight(holders.size());
      }
    }
    double own = TotalWeight(i);
    for (const auto& [j, share] : shares) {
      bool one = share.names >= kSharedNames && DaysNear(*documents_[i], *documents_[j]) &&
                 share.weight >= kSharedWeight * std::min(own, TotalWeight(j));
      if (one) sets_.Join(i, j);
    }
  }

  void JoinUntold() {
    std::map<uint32_t, size_t> sizes;
    for (uint32_t i = 0; i < documents_.size(); ++i) ++sizes[sets_.Find(i)];
    auto largest = std::max_element(sizes.begin(), sizes.end(), [](const auto& a, const auto& b) {
      return a.second < b.second;
    });
    if (largest == sizes.end()) return;
    for (uint32_t i = 0; i < documents_.size(); ++i) {
      if (documents_[i]->names.size() < kTellingNames) sets_.Join(i, largest->first);
    }
  }

  const std::vector<const DocumentRecord*>& documents_;
  DisjointSets sets_;
  Index index_;
};

}  // namespace

std::vector<uint32_t> FindEvents(const std::vector<const DocumentRecord*>& documents) {
  return EventFinder(documents).Find();
}

}  // namespace sayso
