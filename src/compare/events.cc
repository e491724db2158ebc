#include "src/compare/events.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "src/compare/disjoint_sets.h"
#include "src/compare/word_index.h"

namespace sayso {
namespace {

constexpr size_t kTellingNames = 4;  // an article with fewer does not tell its event
// Two articles of one event share three names that are this part of the weight of the shorter list,
// or two names that are a larger part. Measured on four events of 7 or 8 articles: pairs of one
// event share two names or more, pairs of two events at most one.
constexpr size_t kSharedNames = 3, kFewNames = 2;
constexpr double kSharedWeight = 0.17, kFewWeight = 0.3;
constexpr int kDaysApart = 14;         // and were published as near; chains may span more
constexpr size_t kCommon = 30;         // a name that more articles than this hold …
constexpr double kCommonShare = 0.05;  // … and this part of all tells no event
// Names are weighed as if there were at least as many articles, or a name that all articles of a
// folder hold would weigh nothing, be they on one event.
constexpr double kLeastArticles = 100;

// Which articles hold a name and which names an article holds; names are numbers.
struct NameIndex {
  std::vector<std::vector<uint32_t>> holders;  // by name, each in rising order
  std::vector<std::vector<uint32_t>> names;    // by article, in the order of its list
};

NameIndex IndexNames(const std::vector<const DocumentRecord*>& documents) {
  NameIndex index;
  std::unordered_map<std::string_view, uint32_t> numbers;
  for (uint32_t i = 0; i < documents.size(); ++i) {
    std::vector<uint32_t>& own = index.names.emplace_back();
    for (const std::string& name : documents[i]->names) {
      const auto number = static_cast<uint32_t>(index.holders.size());
      const auto [known, added] = numbers.try_emplace(name, number);
      if (added) index.holders.emplace_back();
      index.holders[known->second].push_back(i);
      own.push_back(known->second);
    }
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

// Two articles that share enough, of which only one has a day.
struct HalfDated {
  double part = 0;  // of the shorter list's weight
  uint32_t undated = 0, dated = 0;
};

// Sums over rare names the articles that hold them, for one article against those after it.
class EventFinder {
 public:
  explicit EventFinder(const std::vector<const DocumentRecord*>& documents)
      : documents_(documents),
        sets_(documents.size()),
        index_(IndexNames(documents)),
        shares_(documents.size()) {}

  std::vector<uint32_t> Find() {
    for (uint32_t i = 0; i < documents_.size(); ++i) totals_.push_back(TotalWeight(i));
    for (uint32_t i = 0; i < documents_.size(); ++i) JoinLater(i);
    JoinUndated();
    JoinUntold();
    std::vector<uint32_t> events(documents_.size());
    for (uint32_t i = 0; i < documents_.size(); ++i) events[i] = sets_.Find(i);
    return events;
  }

 private:
  double Weight(size_t holders) const {
    double articles = std::max(kLeastArticles, static_cast<double>(documents_.size()));
    return std::log1p(articles / static_cast<double>(holders));
  }

  bool Tells(size_t holders) const {
    return holders <= std::max<size_t>(kCommon, kCommonShare * documents_.size());
  }

  double TotalWeight(uint32_t i) const {
    double total = 0;
    for (uint32_t name : index_.names[i]) {
      size_t holders = index_.holders[name].size();
      if (Tells(holders)) total += Weight(holders);
    }
    return total;
  }

  void JoinLater(uint32_t i) {
    std::vector<uint32_t> later;
    for (uint32_t name : index_.names[i]) {
      const std::vector<uint32_t>& holders = index_.holders[name];
      if (!Tells(holders.size())) continue;
      const double weight = Weight(holders.size());
      for (auto j = std::upper_bound(holders.begin(), holders.end(), i); j != holders.end(); ++j) {
        Share& share = shares_[*j];
        if (share.names++ == 0) later.push_back(*j);
        share.weight += weight;
      }
    }
    for (uint32_t j : later) {
      const Share share = std::exchange(shares_[j], {});
      double part = share.weight / std::min(totals_[i], totals_[j]);
      bool enough = (share.names >= kSharedNames && part >= kSharedWeight) ||
                    (share.names >= kFewNames && part >= kFewWeight);
      if (!enough) continue;
      if (IsDated(i) != IsDated(j)) {
        half_dated_.push_back({part, IsDated(i) ? j : i, IsDated(i) ? i : j});
      } else if (DaysNear(*documents_[i], *documents_[j])) {
        sets_.Join(i, j);
      }
    }
  }

  bool IsDated(uint32_t i) const { return documents_[i]->published.has_value(); }

  // Articles without a day join the one event they share most with, together with those of their
  // own; joined with all they resemble, they would make one event of years.
  void JoinUndated() {
    std::sort(half_dated_.begin(), half_dated_.end(), [](const HalfDated& a, const HalfDated& b) {
      return std::tuple(-a.part, a.undated, a.dated) < std::tuple(-b.part, b.undated, b.dated);
    });
    std::vector<uint32_t> before(documents_.size());
    for (uint32_t i = 0; i < before.size(); ++i) before[i] = sets_.Find(i);
    std::set<uint32_t> joined;
    for (const HalfDated& pair : half_dated_) {
      if (joined.insert(before[pair.undated]).second) sets_.Join(pair.undated, pair.dated);
    }
  }

  bool IsUntold(uint32_t i) const { return documents_[i]->names.size() < kTellingNames; }

  // An article with too few names joins the one whose words it shares most; where it shares none
  // that tell, the largest event.
  void JoinUntold() {
    std::vector<uint32_t> untold;
    for (uint32_t i = 0; i < documents_.size(); ++i) {
      if (IsUntold(i)) untold.push_back(i);
    }
    if (untold.empty()) return;
    const WordIndex words(documents_);
    const std::optional<uint32_t> largest = FirstOfLargest();
    for (uint32_t i : untold) {
      auto near = [&](uint32_t j) {
        return !IsUntold(j) && DaysNear(*documents_[i], *documents_[j]);
      };
      auto nearest = words.Nearest(*documents_[i], near);
      if (!nearest && largest && DaysNear(*documents_[i], *documents_[*largest])) nearest = largest;
      if (nearest) sets_.Join(i, *nearest);
    }
  }

  // The first article of the largest event, one with a day preferred.
  std::optional<uint32_t> FirstOfLargest() {
    std::map<uint32_t, size_t> sizes;
    for (uint32_t i = 0; i < documents_.size(); ++i) ++sizes[sets_.Find(i)];
    auto largest = std::max_element(sizes.begin(), sizes.end(), [](const auto& a, const auto& b) {
      return a.second < b.second;
    });
    if (largest == sizes.end()) return std::nullopt;
    for (uint32_t i = largest->first; i < documents_.size(); ++i) {
      if (sets_.Find(i) == largest->first && IsDated(i)) return i;
    }
    return largest->first;
  }

  const std::vector<const DocumentRecord*>& documents_;
  DisjointSets sets_;
  NameIndex index_;
  std::vector<double> totals_;  // weight of each article's names
  std::vector<Share> shares_;   // of the article at hand with each later one; else empty
  std::vector<HalfDated> half_dated_;
};

}  // namespace

std::vector<uint32_t> FindEvents(const std::vector<const DocumentRecord*>& documents) {
  return EventFinder(documents).Find();
}

}  // namespace sayso
