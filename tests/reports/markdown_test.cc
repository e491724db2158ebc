#include "reports/markdown.h"

#include <gtest/gtest.h>

#include <sstream>

#include "reports/table.h"
#include "tests/reports/ferry_story.h"
#include "tests/reports/golden.h"

namespace sayso {
namespace {

std::string Markdown(const Analysis& analysis) {
  std::ostringstream out;
  WriteMarkdown(analysis, {}, out);
  return out.str();
}

TEST(MarkdownTest, StoryIsTheGolden) { ExpectGolden(Markdown(FerryStory()), "story.md"); }

TEST(MarkdownTest, HostileTextStaysText) {
  EXPECT_EQ(MarkdownText("<b> [x](javascript:1) | *y* `z`\n# w"),
            "&lt;b> \\[x\\](javascript:1) \\| \\*y\\* \\`z\\` \\# w");
  EXPECT_EQ(Markdown(FerryStory()).find("<script"), std::string::npos);
}

TEST(MarkdownTest, NothingIsAReportToo) {
  EXPECT_NE(Markdown({}).find("# 0 articles"), std::string::npos);
}

}  // namespace
}  // namespace sayso
