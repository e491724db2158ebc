#ifndef SAYSO_SRC_SERVE_SITE_PLACES_H_
#define SAYSO_SRC_SERVE_SITE_PLACES_H_

#include <string>
#include <string_view>

#include "reports/html/writer.h"
#include "src/serve/snapshot.h"

namespace sayso::serve {

// Leads from the report's anchors to pages. The anchors count articles, measures and speakers, and
// those counts shift when files change; the addresses hold: "d3f2" is /article?id=gazette#f2.
class SitePlaces : public html::Places {
 public:
  explicit SitePlaces(const Snapshot& snapshot) : snapshot_(snapshot) {}

  std::string HrefOf(std::string_view anchor) const override;
  std::string IdOf(std::string_view anchor) const override;

 private:
  const Snapshot& snapshot_;
};

std::string ArticleAddress(const Snapshot& snapshot, uint32_t document);
std::string MeasureAddress(const Snapshot& snapshot, const MeasureView& view);
std::string SpeakerAddress(const SpeakerView& speaker);

}  // namespace sayso::serve

#endif  // SAYSO_SRC_SERVE_SITE_PLACES_H_
