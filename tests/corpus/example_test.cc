#include "tests/corpus/example.h"

#include "gmock/gmock.h"

namespace sayso::corpus {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

constexpr std::string_view kFile = R"(Remarks.

== a quote
"We won," said Jane Doe.
--
direct  source=[Jane Doe]  content=["We][won,"]  low=7 high= counted=[two miners]

== nobody speaks | none
Rain fell.

All night.
)";

TEST(ReadExamplesTest, ReadsTitlesTextsAndFields) {
  const auto examples = ReadExamples("x.corpus", kFile);
  ASSERT_THAT(examples, SizeIs(2));
  EXPECT_EQ(examples[0].title, "a quote");
  EXPECT_EQ(examples[0].line, 3);
  EXPECT_EQ(examples[0].text, "\"We won,\" said Jane Doe.");
  ASSERT_THAT(examples[0].expected, SizeIs(1));
  const ExpectedLine& line = examples[0].expected.front();
  EXPECT_EQ(line.kind, "direct");
  EXPECT_EQ(line.line, 6);
  ASSERT_THAT(line.fields, SizeIs(5));
  EXPECT_THAT(line.fields[1].second, ElementsAre("\"We", "won,\""));
  EXPECT_THAT(line.fields[2].second, ElementsAre("7"));
  EXPECT_THAT(line.fields[3].second, ElementsAre(""));
  EXPECT_THAT(line.fields[4].second, ElementsAre("two miners"));
}

TEST(ReadExamplesTest, ReadsTheWordAfterTheBar) {
  const auto examples = ReadExamples("x.corpus", kFile);
  EXPECT_TRUE(examples[1].no_attributions);
  EXPECT_EQ(examples[1].title, "nobody speaks");
  EXPECT_EQ(examples[1].text, "Rain fell.\n\nAll night.");
  EXPECT_THAT(examples[1].error, IsEmpty());
}

TEST(ReadExamplesTest, SaysWhatIsWrong) {
  EXPECT_THAT(ReadExamples("x", "== t | nothing\nRain.\n")[0].error, testing::HasSubstr("nothing"));
  EXPECT_THAT(ReadExamples("x", "== t\nRain.\n")[0].error, testing::HasSubstr("expected"));
  EXPECT_THAT(ReadExamples("x", "== t\nRain.\n--\ndirect source=[a\n")[0].error,
              testing::HasSubstr("cannot read"));
}

TEST(ReadFencedExamplesTest, ReadsFencesOnlyAndKeepsLineNumbers) {
  const auto examples = ReadFencedExamples(
      "x.md", "# Title\n```\n== not\n```\n```corpus\n== one | none\nRain.\n```\n");
  ASSERT_THAT(examples, SizeIs(1));
  EXPECT_EQ(examples[0].line, 6);
}

}  // namespace
}  // namespace sayso::corpus
