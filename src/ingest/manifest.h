#ifndef SAYSO_SRC_INGEST_MANIFEST_H_
#define SAYSO_SRC_INGEST_MANIFEST_H_

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "src/ingest/fault.h"
#include "src/ingest/input_path.h"
#include "src/text/document.h"

namespace sayso {

// A manifest tells what is known of articles besides their text:
//   {"articles": {"ferry.txt": {"outlet": "Harbour Courier", "published": "2031-05-02",
//                               "url": "https://…", "title": "…"}}}
// Names are relative to the manifest's folder.
inline constexpr std::string_view kManifestName = "sayso.json";

// Manifests as they are needed: the one the user named for every article, or else the sayso.json
// beside the article or, where a folder was named, above it within that folder. Each is read once.
class Manifests {
 public:
  // `named` is the user's --manifest, or empty.
  Manifests(std::string named, FaultSink tell);

  // What is known of the article; empty where no manifest tells of it.
  Metadata Find(const InputPath& input);

 private:
  using Entries = std::map<std::string, Metadata, std::less<>>;
  // Where a manifest may stand, and the folder to which its names are relative.
  struct Place {
    std::string folder, manifest;
  };
  const Entries& Load(const std::string& path, bool must_exist);
  const std::vector<Place>& PlacesFor(const InputPath& input);

  std::string named_;
  FaultSink tell_;
  std::map<std::string, Entries> loaded_;                                     // by path
  std::map<std::pair<std::string, std::string>, std::vector<Place>> places_;  // by folder and top
};

}  // namespace sayso

#endif  // SAYSO_SRC_INGEST_MANIFEST_H_
