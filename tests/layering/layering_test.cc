#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

// Every folder is a layer and includes only what stands before it; no files include each other in a
// circle. The order of layers is that of CMakeLists.txt.
namespace sayso {
namespace {

namespace fs = std::filesystem;

// Layers of one rank do not include each other.
const std::vector<std::vector<std::string>> kRanks = {
    {"src/base"},
    {"src/ruleset"},
    {"src/text"},
    {"src/ast"},
    {"grammar"},
    {"src/resolve"},
    {"src/figures"},
    {"src/overrides"},
    {"src/findings"},
    {"src/compare"},
    {"src/analyzer"},
    {"src/ingest", "reports"},
    {"src/serve"},
    {"src/cli"},
};

struct Include {
  int line = 0;
  std::string path;  // as written: "src/base/span.h"
};

bool IsSource(const fs::path& path) {
  return path.extension() == ".h" || path.extension() == ".cc";
}

std::vector<Include> IncludesOf(const fs::path& file) {
  std::vector<Include> includes;
  std::ifstream in(file);
  int number = 0;
  static constexpr std::string_view kDirective = "#include \"";
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (!line.starts_with(kDirective)) continue;
    const size_t begin = kDirective.size();
    includes.push_back({number, line.substr(begin, line.find('"', begin) - begin)});
  }
  return includes;
}

// All sources of the program, by path from the root, with what they include of it.
const std::map<std::string, std::vector<Include>>& Sources() {
  static const auto* sources = [] {
    auto* found = new std::map<std::string, std::vector<Include>>;
    const fs::path root = SAYSO_SOURCE_DIR;
    for (const char* folder : {"src", "grammar", "reports"}) {
      for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
        if (!entry.is_regular_file() || !IsSource(entry.path())) continue;
        std::vector<Include> includes = IncludesOf(entry.path());
        std::erase_if(includes, [&](const Include& i) { return !fs::exists(root / i.path); });
        (*found)[fs::relative(entry.path(), root).generic_string()] = std::move(includes);
      }
    }
    return found;
  }();
  return *sources;
}

bool IsIn(const std::string& path, const std::string& folder) {
  return path.starts_with(folder + "/");
}

// Rank and folder of a file's layer; -1 for a file of no layer.
std::pair<int, std::string> LayerOf(const std::string& path) {
  for (size_t rank = 0; rank < kRanks.size(); ++rank) {
    for (const std::string& folder : kRanks[rank]) {
      if (IsIn(path, folder)) return {static_cast<int>(rank), folder};
    }
  }
  return {-1, ""};
}

TEST(Layering, EveryFileBelongsToALayer) {
  ASSERT_GT(Sources().size(), 20u);
  for (const auto& [path, includes] : Sources()) {
    EXPECT_GE(LayerOf(path).first, 0) << path << ": put its folder into kRanks";
  }
}

TEST(Layering, AFolderIncludesOnlyWhatStandsBeforeIt) {
  for (const auto& [path, includes] : Sources()) {
    const auto [rank, folder] = LayerOf(path);
    for (const Include& include : includes) {
      const auto [included_rank, included_folder] = LayerOf(include.path);
      const bool good = included_folder == folder || (included_rank >= 0 && included_rank < rank);
      EXPECT_TRUE(good) << path << ":" << include.line << ": " << folder << " includes \""
                        << include.path << "\", which stands after it";
    }
  }
}

// Depth first; `path` is the way here. Reports the first circle it closes.
void FindCircle(const std::string& file, std::vector<std::string>& path,
                std::set<std::string>& done) {
  if (done.contains(file)) return;
  if (const auto seen = std::find(path.begin(), path.end(), file); seen != path.end()) {
    std::string circle;
    for (auto it = seen; it != path.end(); ++it) circle += *it + " -> ";
    ADD_FAILURE() << "files include each other: " << circle << file;
    return;
  }
  path.push_back(file);
  if (const auto source = Sources().find(file); source != Sources().end()) {
    for (const Include& include : source->second) FindCircle(include.path, path, done);
  }
  path.pop_back();
  done.insert(file);
}

TEST(Layering, NoFilesIncludeEachOther) {
  std::set<std::string> done;
  for (const auto& [file, includes] : Sources()) {
    std::vector<std::string> path;
    FindCircle(file, path, done);
  }
}

TEST(Layering, IncludesAreByPathFromTheRoot) {
  const fs::path root = SAYSO_SOURCE_DIR;
  for (const auto& [path, includes] : Sources()) {
    for (const Include& include : IncludesOf(root / path)) {
      const fs::path beside = (root / path).parent_path() / include.path;
      EXPECT_FALSE(fs::exists(beside))
          << path << ":" << include.line << ": write the path from the root";
    }
  }
}

}  // namespace
}  // namespace sayso
