#include "reports/table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "reports/compare_view.h"
#include "reports/list_view.h"
#include "reports/visible.h"
#include "tests/reports/ferry_story.h"
#include "tests/reports/golden.h"

namespace sayso {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;

std::string Csv(const Table& table) {
  std::ostringstream out;
  WriteCsv(table, out);
  return out.str();
}

std::string Terminal(const Table& table, TerminalStyle style) {
  std::ostringstream out;
  WriteTerminalTable(table, style, out);
  return out.str();
}

TEST(VisibleTest, ShowsWhatWouldHide) {
  EXPECT_EQ(Visible("a\x07z\x1b[1m\xE2\x80\xAE!\xFF\x7F"), "a␇z␛[1m[U+202E]!\uFFFD␡");
}

TEST(VisibleTest, CountsColumnsOfTerminals) {
  EXPECT_EQ(ColumnsOf("toll"), 4);
  EXPECT_EQ(ColumnsOf("Ælf"), 3);
  EXPECT_EQ(ColumnsOf("渡船"), 4);
  EXPECT_EQ(ColumnsOf("e\u0301"), 1);
}

TEST(CsvTest, QuotesAndGuardsAgainstFormulas) {
  Table table{{{.name = "claim"}, {.name = "low", .numeric = true}},
              {{"=1+1", "-5"}, {"said \"no\", twice", "-5+A1"}, {"@x", ""}}};
  EXPECT_EQ(Csv(table), "claim,low\r\n'=1+1,-5\r\n\"said \"\"no\"\", twice\",'-5+A1\r\n'@x,\r\n");
}

TEST(WrappedTest, BreaksAtSpacesAndInsideLongWords) {
  EXPECT_THAT(Wrapped("the ferry sank", 9), ElementsAre("the ferry", "sank"));
  EXPECT_THAT(Wrapped("the ferries sank", 9), ElementsAre("the", "ferries", "sank"));
  EXPECT_THAT(Wrapped("Donaudampfschiff", 8), ElementsAre("Donaudam", "pfschiff"));
  EXPECT_THAT(Wrapped("渡船沈没", 4), ElementsAre("渡船", "沈没"));
  EXPECT_THAT(Wrapped("", 4), ElementsAre(""));
}

TEST(TerminalTableTest, FitsTheWidth) {
  std::istringstream lines(Terminal(StatementTable(FerryStory()), {.width = 80}));
  std::string line;
  while (std::getline(lines, line)) EXPECT_LE(ColumnsOf(line), 80) << line;
}

TEST(TerminalTableTest, LeavesOutEmptyColumns) {
  Table table{{{.name = "a"}, {.name = "b"}}, {{"1", ""}, {"2", ""}}};
  EXPECT_EQ(Terminal(table, {}), "A\n-\n1\n2\n");
}

TEST(TerminalTableTest, SparesColumnsWhereRoomIsShort) {
  Table table{{{.name = "speaker", .least = 7}, {.name = "origins", .spare = true}},
              {{"Lena Orsk", "3"}}};
  EXPECT_EQ(Terminal(table, {.width = 18}),
            "Speaker    Origins\n---------  -------\nLena Orsk  3\n");
  EXPECT_EQ(Terminal(table, {.width = 12}),
            "Speaker\n---------\nLena Orsk\n(left out for want of room: origins)\n");
}

TEST(TerminalTableTest, WritesBlocksWhereThereIsNoRoomForColumns) {
  Table table{{{.name = "speaker", .least = 14}, {.name = "said", .least = 24}},
              {{"Lena Orsk of the guard", "the ferry had left the quay"},
               {"渡船", "e\u0301 渡船渡船渡船渡船 sank"}}};
  EXPECT_EQ(Terminal(table, {.width = 24}),
            "Speaker  Lena Orsk of\n"
            "         the guard\n"
            "Said     the ferry had\n"
            "         left the quay\n"
            "\n"
            "Speaker  渡船\n"
            "Said     e\u0301\n"
            "         渡船渡船渡船渡\n"
            "         船 sank\n");
}

TEST(TerminalTableTest, MarksWhatWasLookedForInAnyCase) {
  Table table{{{.name = "said"}}, {{"The Bridge, the bridge"}}};
  const TerminalStyle style = {.width = 80, .colour = true, .looked_for = {"bridge", ""}};
  EXPECT_THAT(Terminal(table, style),
              ::testing::HasSubstr("The \x1b[1;33mBridge\x1b[0m, the \x1b[1;33mbridge\x1b[0m"));
  EXPECT_EQ(Terminal(table, {.width = 80, .looked_for = {"bridge"}}).find('\x1b'),
            std::string::npos);
}

TEST(TerminalTableTest, NoArticleWritesEscapeSequences) {
  Table table{{{.name = "a"}}, {{"\x1b[31mred"}}};
  EXPECT_EQ(Terminal(table, {}).find('\x1b'), std::string::npos);
}

TEST(StatementTableTest, Filters) {
  Analysis story = FerryStory();
  EXPECT_THAT(StatementTable(story).rows, SizeIs(14));
  EXPECT_THAT(StatementTable(story, {.speaker = "orsk"}).rows, SizeIs(6));
  EXPECT_THAT(StatementTable(story, {.outlet = "post"}).rows, SizeIs(4));
  EXPECT_THAT(StatementTable(story, {.kind = "direct"}).rows, SizeIs(2));
  EXPECT_THAT(StatementTable(story, {.speaker = "Drum", .contains = "DOOR"}).rows, SizeIs(1));
}

TEST(StatementTableTest, StoryIsTheGolden) {
  ExpectGolden(Terminal(StatementTable(FerryStory()), {.width = 100}), "list.txt");
  ExpectGolden(Csv(StatementTable(FerryStory())), "list.csv");
}

TEST(ComparisonTest, StoryIsTheGolden) {
  std::ostringstream out;
  WriteComparison(FerryStory(), {.width = 100}, out);
  ExpectGolden(out.str(), "compare.txt");
  ExpectGolden(Csv(FigureTable(FerryStory())), "figures.csv");
  ExpectGolden(Csv(RelationTable(FerryStory())), "relations.csv");
}

}  // namespace
}  // namespace sayso
