#include "grammar/choice.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <span>

namespace sayso::grammar {
namespace {

constexpr double kNegligible = 1e-3;  // parts of the whole that are left out of sums

bool Overlap(Range a, Range b) { return a.begin < b.end && b.begin < a.end; }

bool Covers(const Ranges& content, Range range) {
  return std::ranges::any_of(content, [&](Range c) { return Overlap(c, range); });
}

// Whether `inner` stands between the cue and the content of `c`: "reported, citing two people, that
// …"
bool StandsBetween(const Candidate& c, const Candidate& inner) {
  return !c.content.empty() && c.cue.end <= inner.cue.begin &&
         inner.cue.end <= c.content.front().begin;
}

// Whether both can be true: no cue of one inside the content of the other or before it, no shared
// content, and different heads.
bool Agree(const Candidate& a, const Candidate& b) {
  if (a.head == b.head) return false;
  if (Covers(a.content, b.cue) || Covers(b.content, a.cue)) return false;
  if (StandsBetween(a, b) || StandsBetween(b, a)) return false;
  return std::ranges::none_of(a.content, [&](Range c) { return Covers(b.content, c); });
}

// The readings of one head.
class Head {
 public:
  Head(Words words, std::vector<Candidate>& candidates, std::span<const uint32_t> members)
      : words_(words) {
    for (const uint32_t i : members) readings_.push_back({&candidates[i], Bytes(candidates[i])});
  }

  void Weigh() {
    double all = 1;
    for (const Reading& r : readings_) all += r.candidate->part = std::exp(r.candidate->score);
    std::vector<const Reading*> telling;
    for (const Reading& r : readings_) {
      r.candidate->part /= all;
      if (r.candidate->part > kNegligible) telling.push_back(&r);
    }
    for (const Reading& a : readings_) {
      a.candidate->share = a.candidate->part > kNegligible ? 0 : a.candidate->part;
      for (const Reading* b : telling) {
        if (b == &a || SayTheSame(a, *b)) a.candidate->share += b->candidate->part;
      }
    }
  }

 private:
  struct Reading {
    Candidate* candidate;
    uint32_t bytes;  // of its content
  };

  // The same source and most of the same content.
  bool SayTheSame(const Reading& reading, const Reading& other) const {
    const Candidate& a = *reading.candidate;
    const Candidate& b = *other.candidate;
    const bool same_source = a.source.size() == 0 || b.source.size() == 0
                                 ? a.source.size() == b.source.size()
                                 : Overlap(a.source, b.source);
    if (!same_source) return false;
    const uint32_t most = std::max(reading.bytes, other.bytes);
    if (2 * std::min(reading.bytes, other.bytes) < most) return false;
    uint32_t common = 0;
    for (const Range c : a.content) {
      for (const Range d : b.content) {
        if (Overlap(c, d)) {
          common += Bytes({std::max(c.begin, d.begin), std::min(c.end, d.end)});
        }
      }
    }
    return 2 * common >= most;
  }

  uint32_t Bytes(Range range) const {
    return range.size() == 0 ? 0 : words_[range.end - 1].end - words_[range.begin].begin;
  }
  uint32_t Bytes(const Candidate& c) const {
    uint32_t bytes = 0;
    for (const Range range : c.content) bytes += Bytes(range);
    return bytes;
  }

  Words words_;
  std::vector<Reading> readings_;
};

class Chooser {
 public:
  Chooser(const std::vector<Candidate>& candidates, const AttributionWeights& weights)
      : candidates_(candidates), weights_(weights) {
    for (uint32_t i = 0; i < candidates.size(); ++i) {
      if (candidates[i].share >= weights.threshold(candidates[i])) order_.push_back(i);
    }
    std::ranges::stable_sort(order_, std::ranges::greater(), [&](uint32_t i) { return Worth(i); });
  }

  std::vector<uint32_t> Choose() {
    for (const uint32_t i : order_) {
      if (!Blocker(i)) chosen_.push_back(i);
    }
    for (const uint32_t i : order_) Split(i);
    std::ranges::stable_sort(chosen_, std::ranges::less(),
                             [&](uint32_t i) { return candidates_[i].head; });
    return std::move(chosen_);
  }

 private:
  // Right in the main, and if possible to the letter.
  double Worth(uint32_t i) const { return candidates_[i].share + candidates_[i].part / 2; }

  // The place in chosen_ of the first reading that `i` cannot stand beside.
  std::optional<size_t> Blocker(uint32_t i, size_t from = 0) const {
    for (size_t k = from; k < chosen_.size(); ++k) {
      if (!Agree(candidates_[i], candidates_[chosen_[k]])) return k;
    }
    return std::nullopt;
  }

  // Makes room for a reading that one other blocks, if a shorter reading of that one allows it.
  void Split(uint32_t inner) {
    const auto blocker = Blocker(inner);
    if (!blocker || Blocker(inner, *blocker + 1)) return;
    const Candidate& outer = candidates_[chosen_[*blocker]];
    if (outer.head == candidates_[inner].head || !Covers(outer.content, candidates_[inner].cue)) {
      return;
    }
    const double needed = Worth(chosen_[*blocker]) + weights_.split_margin();
    for (const uint32_t i : order_) {
      const Candidate& shorter = candidates_[i];
      if (shorter.head != outer.head || shorter.source.begin != outer.source.begin) continue;
      if (!Agree(shorter, candidates_[inner])) continue;
      if (Worth(i) + Worth(inner) < needed) return;
      chosen_[*blocker] = i;
      chosen_.push_back(inner);
      return;
    }
  }

  const std::vector<Candidate>& candidates_;
  const AttributionWeights& weights_;
  std::vector<uint32_t> order_;
  std::vector<uint32_t> chosen_;
};

}  // namespace

void Weigh(Words words, std::vector<Candidate>& candidates) {
  std::vector<uint32_t> order(candidates.size());
  std::iota(order.begin(), order.end(), 0);
  std::ranges::stable_sort(order, std::ranges::less(),
                           [&](uint32_t i) { return candidates[i].head; });
  for (size_t begin = 0; begin < order.size();) {
    size_t end = begin + 1;
    while (end < order.size() && candidates[order[end]].head == candidates[order[begin]].head) {
      ++end;
    }
    Head(words, candidates, std::span(order).subspan(begin, end - begin)).Weigh();
    begin = end;
  }
}

std::vector<uint32_t> Choose(const std::vector<Candidate>& candidates,
                             const AttributionWeights& weights) {
  return Chooser(candidates, weights).Choose();
}

}  // namespace sayso::grammar
