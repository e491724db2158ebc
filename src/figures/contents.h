#ifndef SAYSO_SRC_FIGURES_CONTENTS_H_
#define SAYSO_SRC_FIGURES_CONTENTS_H_

#include <cstdint>
#include <vector>

#include "src/base/span.h"
#include "src/resolve/attribution.h"

namespace sayso {

// The contents of a document's attributions, for finding the innermost one around a place in time
// that does not grow with the document.
class Contents {
 public:
  explicit Contents(const std::vector<Attribution>& attributions);

  // Index of the attribution with the smallest content that holds some of `span`; -1 for none.
  int32_t Innermost(Span span) const;

 private:
  struct Entry {
    Span span;
    uint32_t reach = 0;  // the furthest end among this entry and those before it
    uint32_t size = 0;   // of the whole content
    int32_t attribution = -1;
  };
  std::vector<Entry> entries_;  // by begin
};

}  // namespace sayso

#endif  // SAYSO_SRC_FIGURES_CONTENTS_H_
