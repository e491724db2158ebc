// The worked example of docs/rules.md: a rule of a newsroom's own, with its examples, as users
// would write it; and what is told of a faulty one.
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "src/analyzer/check_comparisons.h"

namespace sayso {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

std::string Page() {
  std::ifstream in(fs::path(SAYSO_SOURCE_DIR) / "docs/rules.md", std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// The block of code that follows `name` on the page.
std::string Block(const std::string& page, const std::string& name) {
  const size_t fence = page.find("```", page.find("`" + name + "`"));
  const size_t begin = page.find('\n', fence) + 1;
  return page.substr(begin, page.find("```", begin) - begin);
}

class OwnRules : public testing::Test {
 protected:
  // A folder a test: ctest runs them beside each other.
  OwnRules()
      : folder_(fs::path(testing::TempDir()) / "sayso-own-rules" /
                testing::UnitTest::GetInstance()->current_test_info()->name() / "comparison") {
    fs::remove_all(folder_);
    fs::create_directories(folder_);
  }
  ~OwnRules() override { fs::remove_all(folder_); }

  fs::path Write(const std::string& name, const std::string& text) const {
    std::ofstream(folder_ / name, std::ios::binary) << text;
    return folder_ / name;
  }

  static CheckedFile Check(const fs::path& path) {
    const std::vector<fs::path> paths = {path};
    std::vector<CheckedFile> checked = CheckRules(paths);
    CheckComparisons(paths, checked);
    return checked.front();
  }

  const fs::path folder_;
};

TEST_F(OwnRules, TheWorkedExampleHolds) {
  const std::string page = Page();
  Write("vote-count.corpus", Block(page, "my-rules/comparison/vote-count.corpus"));
  const CheckedFile checked =
      Check(Write("vote-count.json", Block(page, "my-rules/comparison/vote-count.json")));
  for (const Issue& issue : checked.issues) ADD_FAILURE() << issue.message;
  EXPECT_EQ(checked.examples, 2u);
}

TEST_F(OwnRules, FaultsStandAtTheirLines) {
  const CheckedFile checked = Check(Write("mine.json", R"({"order": 5,
  "verdict": "confict",
  "when": ["same-scope",
           "disjont"],
  "message": "x"})"));
  ASSERT_EQ(checked.issues.size(), 2u);
  EXPECT_THAT(checked.issues[0].message, HasSubstr("mine.json:2:3: "));
  EXPECT_THAT(checked.issues[1].message, HasSubstr("mine.json:4:12: "));
  EXPECT_EQ(checked.issues[1].hint, "write \"disjoint\"?");
}

TEST_F(OwnRules, ExamplesAreWantedAndMustHold) {
  const std::string rule = R"({"order": 5, "verdict": "conflict", "when": ["same-scope"],
    "message": "x"})";
  EXPECT_THAT(Check(Write("mine.json", rule)).issues.at(0).message, HasSubstr("both kinds"));
  Write("mine.corpus",
        "== one | none\n@ Courier 2031-05-02\nRain.\n\n== two\n@ Courier 2031-05-02\n"
        "Rain.\n--\nconflict  [1] [2]\n");
  EXPECT_THAT(Check(Write("mine.json", rule)).issues.at(0).message,
              HasSubstr("mine.corpus:9: no finding conflict"));
}

}  // namespace
}  // namespace sayso
