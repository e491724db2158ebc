#ifndef SAYSO_SRC_INGEST_OVERRIDES_FILE_H_
#define SAYSO_SRC_INGEST_OVERRIDES_FILE_H_

#include <string>
#include <vector>

#include "src/ingest/fault.h"
#include "src/overrides/override.h"

namespace sayso {

// Where the corrections of the articles at `paths` (files, folders) are kept, there or not:
// sayso-overrides.json in each folder named and beside each file named, each once, in the order of
// `paths`. The first is the one to write new corrections to; empty for standard input alone.
std::vector<std::string> OverridesFilesFor(const std::vector<std::string>& paths);

// The corrections of `named` (the user's --overrides) or, where that is empty, of all files of
// OverridesFilesFor that are there. Faults are told; what has none holds.
std::vector<AppliedOverride> LoadOverrides(const std::vector<std::string>& paths,
                                           const std::string& named, const FaultSink& tell);

}  // namespace sayso

#endif  // SAYSO_SRC_INGEST_OVERRIDES_FILE_H_
