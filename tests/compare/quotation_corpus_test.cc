// Runs the examples beside the finder of quotation variants, each a test of its own, named by its
// title, through the whole pipeline.
#include <algorithm>
#include <fstream>
#include <iterator>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "src/base/absl_view.h"
#include "src/analyzer/comparison_example.h"
#include "tests/compare/story.h"

namespace sayso {
namespace {

constexpr char kFile[] = "src/compare/quotation_variants.corpus";

class QuotationCorpusTest : public testing::Test {
 public:
  explicit QuotationCorpusTest(ComparisonExample example) : example_(std::move(example)) {}

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
    EXPECT_EQ(Found(AnalyzeStory(std::move(articles))), Expected())
        << example_.file << ":" << example_.line;
  }

 private:
  static std::vector<std::string> Found(const Analysis& analysis) {
    std::vector<std::string> lines;
    for (const QuotationGroup& group : analysis.comparison.quotations) {
      for (size_t i = 1; i < group.wordings.size(); ++i) {
        const QuotationWording& wording = group.wordings[i];
        lines.push_back(absl::StrCat(ToAbsl(Name(wording.variant)), " [",
                                     group.wordings.front().words, "] [", wording.words, "]"));
      }
    }
    return lines;
  }

  std::vector<std::string> Expected() const {
    std::vector<std::string> lines;
    for (const auto& expected : example_.expected) {
      lines.push_back(expected.verdict);
      for (const std::string& words : expected.figures) {
        absl::StrAppend(&lines.back(), " [", words, "]");
      }
    }
    return lines;
  }

  ComparisonExample example_;
};

bool RegisterExamples() {
  std::ifstream in(absl::StrCat(SAYSO_SOURCE_DIR, "/", kFile), std::ios::binary);
  std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  for (const ComparisonExample& example : ReadComparisonExamples(kFile, text)) {
    std::string name = example.title;
    std::replace_if(
        name.begin(), name.end(), [](char c) { return !absl::ascii_isalnum(c); }, '_');
    testing::RegisterTest(
        "QuotationCorpus", name.c_str(), nullptr, nullptr, kFile, example.line,
        [example]() -> testing::Test* { return new QuotationCorpusTest(example); });
  }
  return true;
}

[[maybe_unused]] const bool registered = RegisterExamples();

}  // namespace
}  // namespace sayso
