#include "reports/html/segments.h"

#include <algorithm>

namespace sayso::html {
namespace {

std::vector<const Layer*> Over(Span whole, const std::vector<Layer>& layers) {
  std::vector<const Layer*> over;
  for (const Layer& layer : layers) {
    if (layer.span.begin >= whole.end) break;
    if (layer.span.overlaps(whole)) over.push_back(&layer);
  }
  return over;
}

}  // namespace

std::vector<Segment> Flattened(Span whole, const std::vector<Layer>& layers) {
  std::vector<const Layer*> over = Over(whole, layers);
  std::vector<uint32_t> cuts{whole.begin, whole.end};
  for (const Layer* layer : over) {
    cuts.push_back(std::max(layer->span.begin, whole.begin));
    cuts.push_back(std::min(layer->span.end, whole.end));
  }
  std::sort(cuts.begin(), cuts.end());
  cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
  std::vector<Segment> segments;
  for (size_t i = 0; i + 1 < cuts.size(); ++i) {
    Segment segment{{cuts[i], cuts[i + 1]}, 0, {}};
    for (const Layer* layer : over) {
      if (!layer->span.contains(segment.span)) continue;
      segment.kinds |= layer->kind;
      segment.layers.push_back(layer);
    }
    segments.push_back(std::move(segment));
  }
  return segments;
}

}  // namespace sayso::html
