// Runs the examples beside the comparison rules, each a test of its own, named by its title,
// through the whole pipeline.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "src/base/absl_view.h"
#include "tests/compare/comparison_example.h"
#include "tests/compare/story.h"

namespace sayso {
namespace {

namespace fs = std::filesystem;

std::string Places(const ComparisonExample& example, int line) {
  return absl::StrCat(example.file, ":", line, ": ");
}

class ComparisonCorpusTest : public testing::Test {
 public:
  explicit ComparisonCorpusTest(ComparisonExample example) : example_(std::move(example)) {}

  void TestBody() override {
    ASSERT_EQ(example_.error, "");
    std::vector<Document> articles;
    for (const auto& article : example_.articles) {
      Document& document = articles.emplace_back();
      document.id = absl::StrCat("article", articles.size());
      document.text = article.text;
      document.metadata.outlet = article.outlet;
      document.metadata.published = article.published;
    }
    analysis_ = AnalyzeStory(std::move(articles));
    for (const auto& expected : example_.expected) ExpectFinding(expected);
    for (const Finding& finding : analysis_.comparison.findings) ExpectWanted(finding);
  }

 private:
  void ExpectFinding(const ComparisonExample::Expected& expected) const {
    const auto& findings = analysis_.comparison.findings;
    bool found = std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
      return Name(finding.verdict) == expected.verdict && HoldsAll(finding, expected.figures);
    });
    EXPECT_TRUE(found) << Places(example_, expected.line) << "no finding " << expected.verdict
                       << " of these figures; found:" << All();
  }

  void ExpectWanted(const Finding& finding) const {
    std::string verdict(Name(finding.verdict));
    bool wanted = std::any_of(example_.expected.begin(), example_.expected.end(),
                              [&](const auto& expected) { return expected.verdict == verdict; });
    bool conflict = absl::StrContains(verdict, "conflict");
    EXPECT_TRUE(wanted || (!example_.none && !conflict))
        << Places(example_, example_.line) << "not expected: " << Line(finding);
  }

  bool HoldsAll(const Finding& finding, const std::vector<std::string>& figures) const {
    return std::all_of(figures.begin(), figures.end(), [&](const std::string& words) {
      return std::any_of(finding.figures.begin(), finding.figures.end(), [&](const auto& id) {
        return absl::EqualsIgnoreCase(WordsOf(id), words);
      });
    });
  }

  std::string WordsOf(const std::string& id) const {
    for (const DocumentAnalysis& document : analysis_.documents) {
      for (const Figure& figure : document.figures) {
        if (figure.id == id) return std::string(document.text.view(figure.span));
      }
    }
    return "";
  }

  std::string Line(const Finding& finding) const {
    std::string line = absl::StrCat(ToAbsl(Name(finding.verdict)), " by ", finding.rule);
    for (const std::string& id : finding.figures) absl::StrAppend(&line, " [", WordsOf(id), "]");
    return line;
  }

  std::string All() const {
    std::string lines;
    for (const Finding& f : analysis_.comparison.findings) {
      absl::StrAppend(&lines, "\n  ", Line(f));
    }
    for (const DocumentAnalysis& document : analysis_.documents) {
      for (const Figure& f : document.figures) {
        absl::StrAppend(&lines, "\n  figure [", ToAbsl(document.text.view(f.span)),
                        "] outcome=", f.outcome, " counted=", f.counted, " claimant=", f.claimant);
      }
    }
    return lines;
  }

  ComparisonExample example_;
  Analysis analysis_;
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
