// Articles of four real events in one folder: each event is compared as if it stood alone. The
// articles lie beside the repository (or where SAYSO_SHARED says) and are no part of it.
#include <cstdlib>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "tests/compare/story.h"

namespace sayso {
namespace {

namespace fs = std::filesystem;

fs::path ClustersFolder() {
  const char* shared = std::getenv("SAYSO_SHARED");
  const fs::path root = shared ? fs::path(shared) : fs::path(SAYSO_SOURCE_DIR) / "../shared";
  return root / "eval/clusters";
}

// The findings as "verdict figure figure …".
std::set<std::string> FindingsOf(const Analysis& analysis) {
  std::set<std::string> findings;
  for (const Finding& finding : analysis.comparison.findings) {
    std::string line(Name(finding.verdict));
    for (const std::string& figure : finding.figures) line += " " + figure;
    findings.insert(line);
  }
  return findings;
}

TEST(MixedEvents, EachIsComparedAsIfItStoodAlone) {
  const fs::path clusters = ClustersFolder();
  if (!fs::is_directory(clusters)) GTEST_SKIP() << "no folder " << clusters;
  std::set<std::string> alone;
  std::vector<std::string> folders;
  for (const auto& entry : fs::directory_iterator(clusters)) {
    if (!entry.is_directory()) continue;
    folders.push_back(entry.path().string());
    alone.merge(FindingsOf(AnalyzeFolder(folders.back())));
  }
  EXPECT_EQ(FindingsOf(AnalyzeFolders(folders)), alone);
}

}  // namespace
}  // namespace sayso
