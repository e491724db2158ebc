#ifndef SAYSO_REPORTS_HTML_SEGMENTS_H_
#define SAYSO_REPORTS_HTML_SEGMENTS_H_

#include <cstdint>
#include <vector>

#include "src/base/span.h"

namespace sayso::html {

// A stretch of text that is to be marked, and as what.
struct Layer {
  Span span;
  uint32_t kind = 0;  // a bit
  int32_t item = -1;  // which figure or statement
};

// A stretch in which the same layers lie over each other.
struct Segment {
  Span span;
  uint32_t kinds = 0;                // bits of all layers over it
  std::vector<const Layer*> layers;  // those over it, as they were given
  bool begins(const Layer& layer) const { return layer.span.begin == span.begin; }
};

// `whole` cut wherever a layer begins or ends: in order, without gaps. Layers outside are ignored.
// `layers` must be sorted by span and outlive the result.
std::vector<Segment> Flattened(Span whole, const std::vector<Layer>& layers);

}  // namespace sayso::html

#endif  // SAYSO_REPORTS_HTML_SEGMENTS_H_
