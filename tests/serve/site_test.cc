#include "src/serve/site.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>
#include <vector>

#include "src/serve/page.h"
#include "tests/serve/story_library.h"

namespace sayso::serve {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class SiteTest : public ::testing::Test {
 protected:
  Answer Get(const std::string& target, const std::string& tag = "") {
    return site_.Respond({.target = target, .known_tag = tag});
  }
  Answer Post(const std::string& target, const std::string& body) {
    return site_.Respond({.method = "POST", .target = target, .body = body});
  }

  StoryLibrary story_;
  Site site_{story_.articles, [] { return *ParseIsoDate("2031-05-05"); }};
};

TEST_F(SiteTest, EveryPageOfTheMapIsThere) {
  for (const SiteMapEntry& entry : SiteMap()) {
    const bool needs_name = entry.title.empty();
    const Answer answer = Get(std::string(entry.path));
    EXPECT_EQ(answer.status, needs_name ? 404 : 200) << entry.path;
    EXPECT_THAT(*answer.body, HasSubstr("</html>")) << entry.path;
  }
}

TEST_F(SiteTest, TheSameAnswerIsNotSentTwice) {
  const Answer first = Get("/statements");
  EXPECT_EQ(Get("/statements", first.tag).status, 304);
  EXPECT_EQ(Get("/statements?q=ramp", first.tag).status, 200);
  story_.Write("herald.txt", "\"We won,\" said Jane Doe.\n");
  story_.articles.Refresh();
  EXPECT_EQ(Get("/statements", first.tag).status, 200);
}

TEST_F(SiteTest, SearchAndFiltersNarrow) {
  EXPECT_THAT(*Get("/statements?q=ramp").body, HasSubstr("1 statement<"));
  EXPECT_THAT(*Get("/statements?speaker=lund").body, HasSubstr("1 statement<"));
  EXPECT_THAT(*Get("/statements?outlet=Maren+Gazette").body, HasSubstr("1 statement<"));
  EXPECT_THAT(*Get("/statements?kind=direct").body, HasSubstr("1 statement<"));
  EXPECT_THAT(*Get("/statements?q=nothing+at+all").body, HasSubstr("0 statements<"));
  EXPECT_THAT(*Get("/articles?q=mourns").body, HasSubstr("1 article<"));
}

TEST_F(SiteTest, AStatementLeadsToItsSentence) {
  EXPECT_THAT(*Get("/statements?q=ramp").body, HasSubstr("href=\"/article?id=courier#a2\""));
  EXPECT_THAT(*Get("/article?id=courier").body, HasSubstr("id=\"a2\""));
}

TEST_F(SiteTest, BadAddressesAreRefusedInWords) {
  for (const char* target :
       {"/statements?page=x", "/articles?page=-1", "/figures?q=%zz", "/report?format=pdf"}) {
    EXPECT_EQ(Get(target).status, 400) << target;
  }
  for (const char* target : {"/nowhere", "/article?id=none", "/speaker?name=", "/figure", "//"}) {
    EXPECT_EQ(Get(target).status, 404) << target;
  }
  EXPECT_EQ(Post("/statements", "").status, 405);
  EXPECT_EQ(Get("/statements?page=999").status, 200);
}

TEST_F(SiteTest, WhatWasTypedIsText) {
  const std::string script = "%3Cscript%3Ealert(1)%3C/script%3E%22%27";
  for (const char* path : {"/statements", "/articles", "/speakers", "/figures", "/conflicts"}) {
    const std::string page = *Get(std::string(path) + "?q=" + script).body;
    EXPECT_THAT(page, Not(HasSubstr("<script>alert"))) << path;
    EXPECT_THAT(page, HasSubstr("&lt;script&gt;")) << path;
  }
  EXPECT_THAT(*Post("/found", "\"<b>No</b>,\" said <i>Ada</i> Brink.").body,
              Not(HasSubstr("<b>No")));
}

TEST_F(SiteTest, ATextSaysWhatIsInIt) {
  const std::string found = *Post("/found", "\"We won,\" said Jane Doe.").body;
  EXPECT_THAT(found, HasSubstr("1 statement and 0 figures found"));
  EXPECT_THAT(found, HasSubstr("Jane Doe"));
  EXPECT_THAT(*Post("/try", "text=%22We+won%2C%22+said+Jane+Doe.").body, HasSubstr("Jane Doe"));
  EXPECT_EQ(*Post("/found", "").body, "");
}

TEST_F(SiteTest, TheReportIsAFile) {
  const Answer page = Get("/report?format=html&title=What+we+know");
  EXPECT_EQ(page.file_name, "report.html");
  EXPECT_THAT(*page.body, HasSubstr("<h1>What we know</h1>"));
  EXPECT_EQ(Get("/report?format=md").file_name, "report.md");
}

TEST_F(SiteTest, ACorrectionIsWrittenAppliedAndTakenOut) {
  const Answer made =
      Post("/correct", "action=alias&name=Maja+Lund&as=Maja+Lund-Orsk&who=Ida+Berg&why=known");
  EXPECT_EQ(made.status, 303);
  EXPECT_EQ(made.location, "/corrections");
  EXPECT_THAT(*Get("/corrections").body, HasSubstr("5 May 2031"));
  EXPECT_EQ(Get("/speaker?name=Maja+Lund-Orsk").status, 200);

  const std::string state = story_.articles.Current()->id();
  EXPECT_EQ(Post("/take-out", "number=0&state=other").status, 400);
  EXPECT_EQ(Post("/take-out", "number=1&state=" + state).status, 400);
  EXPECT_EQ(Post("/take-out", "number=0&state=" + state).status, 303);
  EXPECT_EQ(Get("/speaker?name=Maja+Lund").status, 200);
}

TEST_F(SiteTest, AStatementIsSplitOffItsSpeaker) {
  EXPECT_THAT(*Get("/speaker?name=Maja+Lund").body, HasSubstr("value=\"courier/a2\""));
  const std::string signs = "&who=Ida+Berg&why=misread";
  EXPECT_EQ(
      Post("/correct", "action=split&statement=courier%2Fa2&which=statement&as=Ada+Brink" + signs)
          .status,
      303);
  const Override made = story_.articles.Current()->analysis().overrides.front().correction;
  EXPECT_EQ(made.document, "courier");
  EXPECT_EQ(made.near, "\"The ramp had failed,\"");
  EXPECT_EQ(Get("/speaker?name=Maja+Lund").status, 404);
  EXPECT_EQ(Get("/speaker?name=Ada+Brink").status, 200);

  EXPECT_EQ(
      Post("/correct", "action=split&statement=courier%2Fa2&which=article&as=" + signs).status,
      303);
  EXPECT_EQ(Get("/speaker?name=Ada+Brink").status, 404);
  EXPECT_EQ(Post("/correct", "action=split&statement=courier%2Fa9" + signs).status, 400);
}

TEST_F(SiteTest, CorrectionsFromSeveralBrowsersAtOnceAreAllKept) {
  constexpr size_t kBrowsers = 8;
  std::vector<std::thread> browsers;
  for (size_t i = 0; i < kBrowsers; ++i) {
    browsers.emplace_back([&, i] {
      Post("/correct", "action=alias&name=N" + std::to_string(i) + "&as=X&who=Ida&why=known");
    });
  }
  for (std::thread& browser : browsers) browser.join();
  EXPECT_EQ(story_.articles.Current()->analysis().overrides.size(), kBrowsers);
}

TEST_F(SiteTest, ACorrectionThatLacksSomethingIsRefused) {
  for (const char* form :
       {"", "action=alias", "action=alias&name=Maja+Lund&as=X&who=Ida", "action=fire&who=a&why=b",
        "action=merge&name=Maja+Lund&as=X&who=a&why=b", "action=ignore&figure=none&who=a&why=b",
        "action=as-of&figure=courier/f1&date=soon&who=a&why=b"}) {
    EXPECT_EQ(Post("/correct", form).status, 400) << form;
  }
  EXPECT_TRUE(story_.articles.Current()->analysis().overrides.empty());
}

TEST_F(SiteTest, WithoutArticlesThePagesSaySo) {
  story_.Remove("courier.txt");
  story_.Remove("gazette.txt");
  story_.articles.Refresh();
  EXPECT_THAT(*Get("/").body, HasSubstr("No article yet"));
  EXPECT_EQ(Get("/statements").status, 200);
  EXPECT_EQ(Get("/report").status, 404);
}

}  // namespace
}  // namespace sayso::serve
