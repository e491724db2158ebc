#include "src/analyzer/provenance.h"

#include <algorithm>

#include "src/text/names.h"

namespace sayso {

std::vector<std::string> WiresOf(const Text& text, const std::vector<Attribution>& attributions) {
  std::vector<std::string> wires;
  auto add = [&](const std::vector<Credit>& credits) {
    for (const Credit& credit : credits) {
      if (credit.agency) wires.push_back(credit.name);
    }
  };
  add(text.credits);
  for (const Attribution& a : attributions) {
    if (a.via.empty()) continue;
    for (const Spans* spans : {&a.source, &a.relay, &a.addressee}) {
      Span hull = Hull(*spans);
      add(PublishersIn(text, {text.TokenAt(hull.begin), text.TokenAt(hull.end)}));
    }
  }
  std::ranges::sort(wires);
  wires.erase(std::unique(wires.begin(), wires.end()), wires.end());
  return wires;
}

}  // namespace sayso
