// Which articles a command reads, and under which ids.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "nlohmann/json.hpp"
#include "tests/cli/articles.h"
#include "tests/cli/program.h"

namespace sayso {
namespace {

using nlohmann::json;
using ::testing::ElementsAre;

std::vector<std::string> IdsOf(const Outcome& outcome) {
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  std::vector<std::string> ids;
  const json analysis = json::parse(outcome.out);
  for (const json& document : analysis["documents"]) ids.push_back(document["id"]);
  return ids;
}

TEST(Inputs, FoldersAreReadSortedAndBelow) {
  const ArticleFolder articles;
  EXPECT_THAT(IdsOf(Sayso({"analyze", articles.path()})),
              ElementsAre("courier", "gazette", "herald"));
}

TEST(Inputs, HiddenFilesAndManifestsAreNoArticles) {
  const ArticleFolder articles;
  articles.Write(".hidden.txt", "x");
  articles.Write(".git/a.txt", "x");
  articles.Write("sayso.json", R"({"articles": {}})");
  EXPECT_EQ(IdsOf(Sayso({"analyze", articles.path()})).size(), 3u);
}

TEST(Inputs, AFileNamedTwiceIsReadOnce) {
  const ArticleFolder articles;
  EXPECT_EQ(IdsOf(Sayso({"analyze", articles.path(), articles.Path("./courier.txt")})).size(), 3u);
}

TEST(Inputs, EqualStemsAreToldApartByTheirFolders) {
  const Folder folder;
  const std::string monday = folder.Write("monday/ferry.txt", "It held.\n");
  const std::string tuesday = folder.Write("tuesday/ferry.txt", "It held.\n");
  EXPECT_THAT(IdsOf(Sayso({"analyze", tuesday, monday})),
              ElementsAre("tuesday/ferry", "monday/ferry"));
}

TEST(Inputs, ManifestGivesWhatTheTextDoesNot) {
  const Folder folder;
  folder.Write("articles/a.txt", "\"It held,\" said Ada Brink.\n");
  folder.Write("articles/sub/b.txt", "Outlet: Maren Gazette\n\nIt held, Ada Brink said.\n");
  folder.Write("articles/sayso.json",
               R"({"articles": {"a.txt": {"outlet": "Harbour Courier", "published": "2031-05-02"},
                                "sub/b.txt": {"outlet": "Other", "url": "https://maren.example/b"}}})");
  const Outcome outcome = Sayso({"analyze", folder.Path("articles")});
  const json documents = json::parse(outcome.out)["documents"];
  EXPECT_EQ(documents[0]["outlet"], "Harbour Courier");
  EXPECT_EQ(documents[0]["published"], "2031-05-02");
  EXPECT_EQ(documents[1]["outlet"], "Maren Gazette");
  EXPECT_EQ(documents[1]["url"], "https://maren.example/b");
}

TEST(Inputs, ANamedManifestCountsForAllFiles) {
  const Folder folder;
  const std::string article = folder.Write("a.txt", "\"It held,\" said Ada Brink.\n");
  const std::string manifest =
      folder.Write("meta/m.json", R"({"articles": {"a.txt": {"outlet": "Harbour Courier"}}})");
  const Outcome outcome = Sayso({"analyze", "--manifest", manifest, article});
  EXPECT_EQ(json::parse(outcome.out)["documents"][0]["outlet"], "Harbour Courier");
}

TEST(Inputs, JsonLinesOnStandardInput) {
  const Outcome outcome = Sayso(
      {"analyze", "-"},
      {.input = R"({"id": "x", "text": "It held.", "published": "2031-05-02", "outlet": "Courier"}
{"id": "x", "text": "It held."}
{"text": "It held."}
)"});
  EXPECT_THAT(IdsOf(outcome), ElementsAre("x", "x#2", "stdin-3"));
  const json first = json::parse(outcome.out)["documents"][0];
  EXPECT_EQ(first["outlet"], "Courier");
  EXPECT_EQ(first["published"], "2031-05-02");
}

TEST(Inputs, PlainTextOnStandardInputForPeople) {
  const RunOptions text = {.input = "\"It held,\" said Ada Brink.\n"};
  EXPECT_EQ(Sayso({"list", "--format", "json", "-"}, text).status, 0);
}

TEST(Inputs, EmptyStreamGivesEmptyStream) {
  const Outcome outcome = Sayso({"analyze", "--format", "jsonl", "-"});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_EQ(outcome.out, "");
}

TEST(Inputs, FieldNamesOfCrawlers) {
  const Folder folder;
  const std::string file = folder.Write("crawl.json", R"([
    {"maintext": "It held.", "title": "Ramp", "source_domain": "courier.example",
     "date_publish": "2031-05-02 10:00:00", "authors": ["Ada Brink", "Bo Lund"], "text": null},
    {"articleBody": "It held.", "headline": "Ramp", "publisher": {"name": "Maren Gazette"},
     "datePublished": "2031-05-03T10:00:00Z", "author": {"name": "Ada Brink"}},
    {"content": "It held.", "url": "https://www.herald.example/ramp", "outlet": "None"}])");
  const json documents = json::parse(Sayso({"analyze", file}).out)["documents"];
  ASSERT_EQ(documents.size(), 3u);
  EXPECT_EQ(documents[0]["id"], "crawl-1");
  EXPECT_EQ(documents[0]["outlet"], "courier.example");
  EXPECT_EQ(documents[0]["author"], "Ada Brink, Bo Lund");
  EXPECT_EQ(documents[1]["outlet"], "Maren Gazette");
  EXPECT_EQ(documents[1]["title"], "Ramp");
  EXPECT_EQ(documents[2]["outlet"], "herald.example");
}

TEST(Inputs, AByteOrderMarkIsNoText) {
  const Folder folder;
  const std::string file = folder.Write("bom.txt", "\xef\xbb\xbfOutlet: Courier\n\nIt held.\n");
  const json document = json::parse(Sayso({"analyze", file}).out)["documents"][0];
  EXPECT_EQ(document["outlet"], "Courier");
}

TEST(Inputs, APipeCanBeNamed) {
  const Outcome outcome = Shell("\"$SAYSO\" analyze --format jsonl <(echo It held.) | wc -l");
  EXPECT_EQ(outcome.out, "1\n") << outcome.err;
}

}  // namespace
}  // namespace sayso
