#ifndef SAYSO_SRC_BASE_SPAN_H_
#define SAYSO_SRC_BASE_SPAN_H_

#include <compare>
#include <cstdint>
#include <string_view>
#include <vector>

namespace sayso {

// A stretch of a document: half-open byte offsets [begin, end) into the document's original bytes.
// Spans are stored, never views, so that a result outlives any rearrangement of the text; code
// points, lines and columns are computed where results leave the program (code_points.h).
struct Span {
  uint32_t begin = 0;
  uint32_t end = 0;

  constexpr uint32_t size() const { return end - begin; }
  constexpr bool empty() const { return begin >= end; }
  constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  constexpr bool contains(uint32_t offset) const { return begin <= offset && offset < end; }
  constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
  constexpr std::string_view in(std::string_view text) const {
    return text.substr(begin, end - begin);
  }
  friend constexpr auto operator<=>(Span, Span) = default;
};

// Discontinuous text ("The lift, Lund said, had failed" has the content [The lift][had failed]):
// spans in text order, none empty, none overlapping.
using Spans = std::vector<Span>;

// The smallest span that holds all of `spans`; empty for none.
inline Span Hull(const Spans& spans) {
  return spans.empty() ? Span{} : Span{spans.front().begin, spans.back().end};
}

}  // namespace sayso

#endif  // SAYSO_SRC_BASE_SPAN_H_
