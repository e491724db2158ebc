// Runs the examples beside the comparison rules, each a test of its own, named by its title,
// through the whole pipeline.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "src/analyzer/comparison_example.h"

namespace sayso {
namespace {

namespace fs = std::filesystem;

class ComparisonCorpusTest : public testing::Test {
 public:
  explicit ComparisonCorpusTest(ComparisonExample example) : example_(std::move(example)) {}

  void TestBody() override {
    for (const std::string& failure : FailuresOf(example_, *Ruleset::Builtin())) {
      ADD_FAILURE() << failure;
    }
  }

 private:
  ComparisonExample example_;
};

std::string TestName(const ComparisonExample& example) {
  std::string name = absl::StrCat(fs::path(example.file).stem().string(), "_", example.title);
  std::replace_if(
      name.begin(), name.end(), [](char c) { return !absl::ascii_isalnum(c); }, '_');
  return name;
}

bool RegisterExamples() {
  std::set<fs::path> files;
  for (const auto& entry : fs::directory_iterator(SAYSO_SOURCE_DIR "/rules/comparison")) {
    if (entry.path().extension() == ".corpus") files.insert(entry.path());
  }
  for (const fs::path& path : files) {
    std::ifstream in(path, std::ios::binary);
    std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    std::string file = fs::relative(path, SAYSO_SOURCE_DIR).string();
    for (const ComparisonExample& example : ReadComparisonExamples(file, text)) {
      testing::RegisterTest("ComparisonCorpus", TestName(example).c_str(), nullptr, nullptr,
                            path.c_str(), example.line, [example]() -> testing::Test* {
                              return new ComparisonCorpusTest(example);
                            });
    }
  }
  return true;
}

[[maybe_unused]] const bool registered = RegisterExamples();

}  // namespace
}  // namespace sayso
