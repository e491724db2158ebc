// Results reach their place whole or not at all.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "tests/cli/articles.h"
#include "tests/cli/program.h"

namespace sayso {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

TEST(Output, AFileHoldsWhatStandardOutputWouldShow) {
  const ArticleFolder articles;
  const Folder results;
  const std::string file = results.Path("analysis.json");
  EXPECT_EQ(Sayso({"analyze", articles.path(), "-o", file}).status, 0);
  EXPECT_EQ(ReadFile(file), Sayso({"analyze", articles.path()}).out);
  EXPECT_EQ(ReadFile(file), Sayso({"analyze", articles.path(), "-o", "-"}).out);
  EXPECT_THAT(results.Names(), ElementsAre("analysis.json"));
}

TEST(Output, ReportsAreChosenByTheirEnding) {
  const ArticleFolder articles;
  const Folder results;
  for (const std::string ending : {"md", "json", "jsonld"}) {
    const std::string file = results.Path("report." + ending);
    EXPECT_EQ(Sayso({"report", articles.path(), "-o", file}).status, 0);
    const Outcome named = Sayso({"report", articles.path(), "--format", ending});
    EXPECT_EQ(ReadFile(file), named.out);
  }
  const Outcome unknown = Sayso({"report", articles.path(), "-o", results.Path("report.pdf")});
  EXPECT_EQ(unknown.status, 2);
  EXPECT_THAT(unknown.err, HasSubstr(".md"));
}

TEST(Output, AReportTellsItsTimeWhenAsked) {
  const Folder folder;
  const std::string article = folder.Write("it's.txt", "\"We won,\" said Ada Brink.\n");
  EXPECT_THAT(Sayso({"report", article}).out, Not(HasSubstr(" · made ")));
  const Outcome stamped = Sayso({"report", "--stamp", "2031-05-04T08:00Z", article});
  EXPECT_THAT(stamped.out, HasSubstr(" · made 4 May 2031, 08:00 UTC · "));
  EXPECT_EQ(stamped.out, Sayso({"report", "--stamp", "2031-05-04T08:00Z", article}).out);
  EXPECT_THAT(Sayso({"report", "--format", "md", "--stamp", "now", article}).out,
              HasSubstr(" UTC.\n"));
}

TEST(Output, TheCommandInAReportCanBeTypedAgain) {
  const Folder folder;
  folder.Write("it's.txt", "\"We won,\" said Ada Brink.\n");
  const Outcome outcome = Shell("cd " + folder.path() + " && \"$SAYSO\" report \"it's.txt\"" +
                                " --title \"What we know\" --no-text");
  EXPECT_THAT(outcome.out, HasSubstr("sayso report --no-text --format html --title "
                                     "&#39;What we know&#39; &#39;it&#39;\\&#39;&#39;s.txt&#39;<"));
}

TEST(Output, ReportsOfSeveralFilesNeedAFolder) {
  const ArticleFolder articles;
  const Folder results;
  const Outcome nowhere = Sayso({"report", articles.path(), "--format", "csv"});
  EXPECT_EQ(nowhere.status, 2);
  EXPECT_THAT(nowhere.err, HasSubstr("-o tables/"));
  const std::string folder = results.Path("new/tables");
  EXPECT_EQ(Sayso({"report", articles.path(), "--format", "csv", "-o", folder}).status, 0);
  EXPECT_THAT(results.Names(), ElementsAre("new/tables/claims.csv", "new/tables/figures.csv",
                                           "new/tables/quotes.csv", "new/tables/relations.csv"));
  const std::string file = results.Write("taken", "");
  EXPECT_EQ(Sayso({"report", articles.path(), "--format", "csv", "-o", file}).status, 74);
}

TEST(Output, ReviewsThatLackSomethingAreToldAndNothingIsWritten) {
  const ArticleFolder articles;
  const Folder results;
  const std::string file = results.Write("reviews.json", R"({"publisher": {"name": "Check"}})");
  const Outcome outcome =
      Sayso({"report", articles.path(), "--reviews", file, "-o", results.Path("claims.jsonld")});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("\"url\""));
  EXPECT_THAT(results.Names(), ElementsAre("reviews.json"));
}

TEST(Output, AnOldFileIsReplacedAndKeepsItsRights) {
  const ArticleFolder articles;
  const Folder results;
  const std::string file = results.Write("list.csv", "old");
  std::filesystem::permissions(file, std::filesystem::perms(0600));
  EXPECT_EQ(Sayso({"list", "--format", "csv", articles.path(), "-o", file}).status, 0);
  EXPECT_NE(ReadFile(file), "old");
  EXPECT_EQ(std::filesystem::status(file).permissions(), std::filesystem::perms(0600));
}

TEST(Output, ALinkStaysALink) {
  const ArticleFolder articles;
  const Folder results;
  const std::string file = results.Write("real.csv", "old");
  std::filesystem::create_symlink(file, results.Path("link.csv"));
  EXPECT_EQ(
      Sayso({"list", "--format", "csv", articles.path(), "-o", results.Path("link.csv")}).status,
      0);
  EXPECT_TRUE(std::filesystem::is_symlink(results.Path("link.csv")));
  EXPECT_NE(ReadFile(file), "old");
}

TEST(Output, AFullDiskIsTold) {
  const ArticleFolder articles;
  for (const std::string redirect : {"> /dev/full", "-o /dev/full"}) {
    const Outcome outcome = Shell("\"$SAYSO\" analyze " + articles.path() + " " + redirect);
    EXPECT_EQ(outcome.status, 74) << redirect;
    EXPECT_THAT(outcome.err, HasSubstr("No space left on device"));
  }
  EXPECT_TRUE(std::filesystem::is_character_file("/dev/full"));
  EXPECT_EQ(Shell("\"$SAYSO\" --help > /dev/full").status, 74);
}

TEST(Output, AMissingFolderIsTold) {
  const ArticleFolder articles;
  const Outcome outcome = Sayso({"list", articles.path(), "-o", articles.Path("no/such/list.csv")});
  EXPECT_EQ(outcome.status, 74);
  EXPECT_THAT(outcome.err, HasSubstr("no/such/list.csv"));
}

TEST(Output, AnArticleIsNeverOverwritten) {
  const ArticleFolder articles;
  const std::string before = ReadFile(articles.Path("courier.txt"));
  for (const std::string& input : {articles.path(), articles.Path("courier.txt")}) {
    const Outcome outcome = Sayso({"list", input, "-o", articles.Path("courier.txt")});
    EXPECT_EQ(outcome.status, 2);
    EXPECT_THAT(outcome.err, HasSubstr("is one of the inputs"));
  }
  EXPECT_EQ(ReadFile(articles.Path("courier.txt")), before);
}

// The text from `begin` to `end`, without both.
std::string Between(const std::string& text, const std::string& begin, const std::string& end) {
  const size_t from = text.find(begin) + begin.size();
  return text.substr(from, text.find(end, from) - from);
}

// Words and marks alone: lines are wrapped where the page is narrow.
std::string Unwrapped(const std::string& text) {
  std::istringstream in(text);
  std::string words;
  for (std::string word; in >> word;) words += word + " ";
  return words;
}

TEST(Output, TheReadmeShowsWhatComesOut) {
  const std::string readme = ReadFile(SAYSO_SOURCE_DIR "/README.md");
  const Folder folder;
  const std::string article =
      folder.Write("radio.txt", Between(readme, "$ cat radio.txt\n", "\n$ sayso"));
  EXPECT_EQ(Unwrapped(Sayso({"compare", article}).out),
            Unwrapped(Between(readme, "$ sayso compare radio.txt\n", "```")));
}

TEST(Output, NothingToCompareIsSaid) {
  const Folder folder;
  const std::string article = folder.Write("quiet.txt", "\"We won,\" said Ada Brink.\n");
  const Outcome outcome = Sayso({"compare", article});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_EQ(outcome.out, "");
  EXPECT_THAT(outcome.err, HasSubstr("no two figures were found that measure the same"));
}

TEST(Output, NoReportWithoutArticles) {
  const Folder results;
  EXPECT_EQ(Sayso({"report", "none.txt", "-o", results.Path("report.md")}).status, 3);
  EXPECT_THAT(results.Names(), ElementsAre());
}

TEST(Output, ABrokenPipeIsSilent) {
  const ArticleFolder articles;
  const Outcome outcome = Shell(
      "for i in {1..2000}; do echo '{\"text\": \"The ramp held, Maja Lund said.\"}'; done |"
      "\"$SAYSO\" analyze --format jsonl - | head -n 1 >/dev/null; echo ${PIPESTATUS[1]}");
  EXPECT_EQ(outcome.out, "141\n");
  EXPECT_EQ(outcome.err, "");
}

TEST(Output, AnInterruptLeavesNoHalfFile) {
  const Folder results;
  // One article comes in, then the input stays open until the program is interrupted.
  const Outcome outcome = Shell("cd " + results.path() + R"sh(
    mkfifo in
    set -m
    "$SAYSO" analyze --format jsonl -o out.jsonl - < in &
    exec 3> in
    echo '{"text": "The ramp held, Maja Lund said."}' >&3
    for i in {1..100}; do ls -A | grep -q part && break; sleep 0.05; done
    ls -A | grep -c part
    kill -INT $!
    wait $!
    echo $?
    rm in)sh");
  EXPECT_EQ(outcome.out, "1\n130\n");
  EXPECT_THAT(results.Names(), ElementsAre());
}

}  // namespace
}  // namespace sayso
