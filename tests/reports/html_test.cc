#include "reports/html.h"

#include <gtest/gtest.h>

#include <set>
#include <sstream>

#include "reports/html/writer.h"
#include "tests/reports/ferry_story.h"
#include "tests/reports/golden.h"

namespace sayso {
namespace {

std::string Html(const Analysis& analysis, const ReportOptions& options = {}) {
  std::ostringstream out;
  WriteHtml(analysis, options, out);
  return out.str();
}

size_t CountOf(const std::string& text, std::string_view what) {
  size_t count = 0;
  for (size_t at = text.find(what); at != text.npos; at = text.find(what, at + 1)) ++count;
  return count;
}

// What stands between the style sheet and the end, without the measured accuracy: both have files
// of their own.
std::string Body(const std::string& page) {
  std::string body = page.substr(page.find("<body>"));
  size_t begin = body.find("<h3>Measured accuracy</h3>");
  constexpr std::string_view kEnd = "</details>";
  size_t end = body.find(kEnd, begin);
  return end == body.npos ? body : body.erase(begin, end + kEnd.size() - begin);
}

// All values of an attribute, such as id.
std::multiset<std::string> Values(const std::string& page, const std::string& attribute) {
  std::multiset<std::string> values;
  std::string start = " " + attribute + "=\"";
  for (size_t at = page.find(start); at != page.npos; at = page.find(start, at + 1)) {
    size_t begin = at + start.size();
    values.insert(page.substr(begin, page.find('"', begin) - begin));
  }
  return values;
}

TEST(HtmlTest, StoryIsTheGolden) {
  ExpectGolden(Body(Html(FerryStory(), {.version = "0.0"})), "story.html");
}

TEST(HtmlTest, SameInputSameBytes) { EXPECT_EQ(Html(FerryStory()), Html(FerryStory())); }

TEST(HtmlTest, EveryLinkInThePageHasItsTargetAndEveryIdIsUnique) {
  for (const std::string& page :
       {Html(FerryStory()), Html(FerryStory(), {.with_text = false}), Html(Analysis{})}) {
    auto ids = Values(page, "id");
    for (const std::string& id : ids) EXPECT_EQ(ids.count(id), 1) << id;
    for (const std::string& href : Values(page, "href")) {
      if (href[0] != '#') continue;
      EXPECT_EQ(ids.count(href.substr(1)), 1) << href;
    }
  }
}

TEST(HtmlTest, NeedsNoNetworkAndNoScript) {
  std::string page = Html(FerryStory());
  EXPECT_EQ(CountOf(page, "<script"), 0);
  EXPECT_EQ(CountOf(page, "src="), 0);
  EXPECT_EQ(CountOf(page, "<link"), 0);
  EXPECT_EQ(CountOf(page, "url("), 0);
  EXPECT_EQ(CountOf(page, "@import"), 0);
}

TEST(HtmlTest, HostileTextStaysText) {
  std::string page = Html(FerryStory(), {.title = "<img onerror=x>", .command_line = "a\"><b>"});
  EXPECT_EQ(CountOf(page, "<img"), 0);
  EXPECT_EQ(CountOf(page, "<b>Ferry"), 0);
  EXPECT_EQ(CountOf(page, "href=\"javascript:"), 0);
  EXPECT_EQ(CountOf(page, "\xE2\x80\xAE"), 0);  // U+202E turns the text around
  EXPECT_EQ(CountOf(page, "\x07"), 0);
  EXPECT_EQ(CountOf(page, "\xFF"), 0);
  EXPECT_GT(CountOf(page, "&lt;script&gt;alert"), 0);
}

TEST(HtmlTest, ElementsAreBalanced) {
  std::string page = Body(Html(FerryStory()));
  for (std::string tag : {"section", "div", "p", "ul", "ol", "li", "table", "tr", "td", "th", "a",
                          "span", "svg", "g", "text", "figure", "details", "article", "dl"}) {
    auto opened = CountOf(page, "<" + tag + " ") + CountOf(page, "<" + tag + ">");
    EXPECT_EQ(opened, CountOf(page, "</" + tag + ">")) << tag;
  }
}

TEST(HtmlTest, NothingIsAReportToo) { EXPECT_NE(Html({}).find("0 articles"), std::string::npos); }

TEST(HtmlWriterTest, CoordinatesHaveOneDecimal) {
  EXPECT_EQ(html::Coordinate(12.345), "12.3");
  EXPECT_EQ(html::Coordinate(-0.26), "-0.3");
  EXPECT_EQ(html::Coordinate(5), "5");
}

TEST(HtmlWriterTest, OnlyTheWebAndThisPageAreLinked) {
  EXPECT_TRUE(html::IsSafeAddress("https://a.example/b"));
  EXPECT_TRUE(html::IsSafeAddress("#d1"));
  EXPECT_FALSE(html::IsSafeAddress("javascript:alert(1)"));
  EXPECT_FALSE(html::IsSafeAddress(" javascript:alert(1)"));
  EXPECT_FALSE(html::IsSafeAddress("data:text/html,x"));
}

}  // namespace
}  // namespace sayso
