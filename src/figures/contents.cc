#include "src/figures/contents.h"

#include <algorithm>

namespace sayso {

Contents::Contents(const std::vector<Attribution>& attributions) {
  for (size_t i = 0; i < attributions.size(); ++i) {
    const uint32_t size = Hull(attributions[i].content).size();
    for (const Span span : attributions[i].content) {
      entries_.push_back({span, 0, size, static_cast<int32_t>(i)});
    }
  }
  std::stable_sort(entries_.begin(), entries_.end(),
                   [](const Entry& a, const Entry& b) { return a.span < b.span; });
  uint32_t reach = 0;
  for (Entry& e : entries_) e.reach = reach = std::max(reach, e.span.end);
}

int32_t Contents::Innermost(Span span) const {
  auto end = std::lower_bound(entries_.begin(), entries_.end(), span.end,
                              [](const Entry& e, uint32_t at) { return e.span.begin < at; });
  const Entry* best = nullptr;
  while (end != entries_.begin()) {
    --end;
    if (end->reach <= span.begin) break;
    if (!end->span.overlaps(span)) continue;
    const bool smaller = best == nullptr || end->size < best->size ||
                         (end->size == best->size && end->attribution < best->attribution);
    if (smaller) best = &*end;
  }
  return best == nullptr ? -1 : best->attribution;
}

}  // namespace sayso
