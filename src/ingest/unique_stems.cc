#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <string_view>

#include "src/base/code_points.h"
#include "src/ingest/input_path.h"

namespace sayso {
namespace {

// The last `depth` names of `path`, without the ending: "b/c.txt" of "a/b/c.txt" is "b/c".
std::string Tail(const std::filesystem::path& path, size_t depth) {
  const std::vector<std::filesystem::path> names(path.begin(), path.end());
  const size_t first = names.size() > depth ? names.size() - depth : 0;
  std::filesystem::path tail;
  for (size_t i = first; i + 1 < names.size(); ++i) tail /= names[i];
  tail /= path.stem();
  return Replaced(tail.string());
}

size_t Depth(const std::filesystem::path& path) {
  return static_cast<size_t>(std::distance(path.begin(), path.end()));
}

bool AreUnique(const std::vector<std::string>& ids) {
  return std::set<std::string_view>(ids.begin(), ids.end()).size() == ids.size();
}

}  // namespace

std::vector<std::string> UniqueStems(const std::vector<std::string>& paths) {
  std::vector<std::string> ids;
  for (const std::string& path : paths) {
    ids.push_back(path == "-" ? "stdin" : Replaced(std::filesystem::path(path).stem().string()));
  }
  if (AreUnique(ids)) return ids;
  size_t deepest = 1;
  for (const std::string& path : paths) deepest = std::max(deepest, Depth(path));
  for (size_t depth = 2; depth <= deepest + 1 && !AreUnique(ids); ++depth) {
    std::map<std::string, size_t> uses;
    for (const std::string& id : ids) ++uses[id];
    // Beyond the whole path only the ending can tell two apart: "ferry.txt" from "ferry.json".
    for (size_t i = 0; i < ids.size(); ++i) {
      if (uses[ids[i]] < 2) continue;
      ids[i] = depth <= deepest ? Tail(paths[i], depth) : Replaced(paths[i]);
    }
  }
  return ids;
}

}  // namespace sayso
