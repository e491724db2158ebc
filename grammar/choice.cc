#include "grammar/choice.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>

#include "absl/container/inlined_vector.h"

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

// A weighed reading, as others are held against it.
struct Reading {
  const Candidate* candidate;
  uint32_t bytes;  // of its content
};

// Weighs the readings of one head at a time.
class Scale {
 public:
  explicit Scale(Words words) : words_(words) {}

  void Weigh(std::span<Candidate> readings) {
    double all = 1;
    for (Candidate& c : readings) all += c.part = std::exp(c.score);
    telling_.clear();
    for (Candidate& c : readings) {
      c.part /= all;
      if (c.part > kNegligible) telling_.push_back({&c, Bytes(c)});
    }
    for (Candidate& c : readings) {
      c.share = c.part > kNegligible ? 0 : c.part;
      if (telling_.empty()) continue;
      const Reading reading = {&c, Bytes(c)};
      for (const Reading& other : telling_) {
        if (other.candidate == &c || SayTheSame(reading, other)) c.share += other.candidate->part;
      }
    }
  }

 private:
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
  absl::InlinedVector<Reading, 8> telling_;  // those whose part counts
};

class Chooser {
 public:
  Chooser(const std::vector<Candidate>& candidates, const AttributionWeights& weights)
      : candidates_(candidates), weights_(weights) {
    for (uint32_t i = 0; i < candidates.size(); ++i) {
      if (candidates[i].share >= weights.threshold(candidates[i])) order_.push_back(i);
    }
    if (order_.size() < 2) return;
    std::ranges::stable_sort(order_, std::ranges::greater(), [&](uint32_t i) { return Worth(i); });
  }

  std::vector<uint32_t> Choose() {
    for (const uint32_t i : order_) {
      if (!Blocker(i)) chosen_.push_back(i);
    }
    if (order_.size() < 2) return std::move(chosen_);
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
  const auto by_head = [](const Candidate& a, const Candidate& b) { return a.head < b.head; };
  if (!std::ranges::is_sorted(candidates, by_head)) {
    std::ranges::stable_sort(candidates, by_head);
  }
  Scale scale(words);
  for (auto begin = candidates.begin(); begin != candidates.end();) {
    const auto end = std::find_if(begin, candidates.end(),
                                  [&](const Candidate& c) { return c.head != begin->head; });
    scale.Weigh({begin, end});
    begin = end;
  }
}

std::vector<uint32_t> Choose(const std::vector<Candidate>& candidates,
                             const AttributionWeights& weights) {
  return Chooser(candidates, weights).Choose();
}

}  // namespace sayso::grammar
