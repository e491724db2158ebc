// Reports of many articles that tell one story in many numbers stay small enough to be opened, and
// say what they leave out.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "reports/html.h"
#include "reports/markdown.h"
#include "reports/model/measures.h"
#include "tests/reports/article_builder.h"

namespace sayso {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr int kArticles = 90;
constexpr int kPairs = kArticles * (kArticles - 1) / 2;

DocumentAnalysis Article(int number) {
  const std::string dead = std::to_string(100 + number);
  ArticleBuilder article("a" + dead, {.outlet = "Outlet " + dead, .published = "2031-05-03"},
                         "Ferry\nIn Port Maren " + dead + " people were killed.\n");
  article.Add({.words = dead, .value = Decimal(100 + number), .outcome = "killed"});
  return article.Take();
}

// Every outlet has a number of its own, and every two of them are a conflict.
Analysis ManyNumbers() {
  Analysis analysis;
  Measure killed{.key = "killed", .what = "killed"};
  for (int i = 0; i < kArticles; ++i) {
    analysis.documents.push_back(Article(i));
    killed.figures.push_back(analysis.documents.back().figures.front().id);
    analysis.comparison.origins.push_back(
        {.documents = {analysis.documents.back().document->id}, .origin = "x"});
    for (int j = 0; j < i; ++j) {
      killed.findings.push_back("x" + std::to_string(i) + "-" + std::to_string(j));
      analysis.comparison.findings.push_back({.id = killed.findings.back(),
                                              .verdict = Verdict::kConflict,
                                              .what = "killed",
                                              .figures = {killed.figures[j], killed.figures[i]},
                                              .rule = "conflict"});
    }
  }
  analysis.comparison.measures = {killed};
  return analysis;
}

const std::string kLeftOut = std::to_string(kPairs - kMostRelations) +
                             " more relations are left out here; sayso analyze has them all.";

TEST(LongLists, APageBoundsItsRelationsAndSaysSo) {
  std::ostringstream out;
  WriteHtml(ManyNumbers(), {}, out);
  const std::string page = out.str();
  EXPECT_THAT(page, HasSubstr(kLeftOut));
  EXPECT_THAT(page, HasSubstr("30 more claims in the table below."));
  EXPECT_LT(page.size(), 1'000'000);
}

TEST(LongLists, ManyOutletsAreNamedRatherThanLaidSideBySide) {
  std::ostringstream out;
  WriteHtml(ManyNumbers(), {}, out);
  EXPECT_THAT(out.str(), Not(HasSubstr("class=\"matrix")));
  EXPECT_THAT(out.str(), HasSubstr("1 of 90"));
}

TEST(LongLists, MarkdownBoundsThemToo) {
  std::ostringstream out;
  WriteMarkdown(ManyNumbers(), {}, out);
  EXPECT_THAT(out.str(), HasSubstr(kLeftOut));
}

}  // namespace
}  // namespace sayso
