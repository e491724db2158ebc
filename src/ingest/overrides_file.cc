#include "src/ingest/overrides_file.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "src/ingest/input_file.h"
#include "src/overrides/read_overrides.h"

namespace sayso {
namespace {

namespace fs = std::filesystem;

// Messages of rule faults begin with their place, "file:3:7: what".
InputFault FaultOf(const Issue& issue) {
  const size_t colon = issue.message.find(": ");
  return {.severity = issue.severity,
          .path = issue.message.substr(0, colon),
          .what = issue.message.substr(colon + 2),
          .hint = issue.hint};
}

void Load(const std::string& path, std::vector<AppliedOverride>& overrides, const FaultSink& tell) {
  std::string bytes;
  if (const auto fault = ReadWhole(path, kMaxManifestBytes, bytes)) return tell(*fault);
  std::vector<Issue> issues;
  for (Override& correction : ReadOverrides(path, bytes, issues)) {
    overrides.push_back({std::move(correction), path, {}});
  }
  for (const Issue& issue : issues) tell(FaultOf(issue));
}

}  // namespace

std::vector<std::string> OverridesFilesFor(const std::vector<std::string>& paths) {
  std::vector<std::string> files;
  for (const std::string& path : paths) {
    if (path == "-") continue;
    std::error_code error;
    const fs::path folder =
        fs::is_directory(path, error) ? fs::path(path) : fs::path(path).parent_path();
    std::string file = (folder / kOverridesName).string();
    if (std::find(files.begin(), files.end(), file) == files.end()) {
      files.push_back(std::move(file));
    }
  }
  return files;
}

std::vector<AppliedOverride> LoadOverrides(const std::vector<std::string>& paths,
                                           const std::string& named, const FaultSink& tell) {
  std::vector<AppliedOverride> overrides;
  if (!named.empty()) {
    Load(named, overrides, tell);
    return overrides;
  }
  for (const std::string& file : OverridesFilesFor(paths)) {
    std::error_code error;
    if (fs::exists(file, error)) Load(file, overrides, tell);
  }
  return overrides;
}

}  // namespace sayso
