#include <gmock/gmock.h>

#include "tests/text/read.h"

namespace sayso {
namespace {

std::vector<ParagraphKind> Kinds(const Read& read) {
  std::vector<ParagraphKind> kinds;
  for (const Paragraph& p : read.text.paragraphs) kinds.push_back(p.kind);
  return kinds;
}

using enum ParagraphKind;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(Layout, ReadsAHeaderBlock) {
  Read read = ReadString(
      "Title: Ferry sinks\nSource: https://www.harbour-courier.example/ferry\nDate: May 3, 2031\n\n"
      "The ferry sank on Friday.");
  EXPECT_THAT(Kinds(read), ElementsAre(kHeader, kHeader, kHeader, kNarrative));
  EXPECT_EQ(read.text.metadata.title, "Ferry sinks");
  EXPECT_EQ(read.text.metadata.published, "2031-05-03");
  EXPECT_EQ(read.text.metadata.outlet, "harbour-courier.example");
}

TEST(Layout, ALineWithAColonIsNoHeader) {
  Read read = ReadString("Lund: pumps failed\n\nThe pumps failed twice on Friday.");
  EXPECT_THAT(Kinds(read), ElementsAre(kTitle, kNarrative));
}

TEST(Layout, CaptionsAndRepeatsAreFurniture) {
  Read read = ReadString(
      "Ferry sinks off Sella\n\nRescuers wait on the pier of Port Sella on Monday.\n"
      "Rescuers wait on the pier of Port Sella on Monday. (AFP)\n\nFerry sinks off Sella\n\n"
      "The ferry sank on Friday.\n\nHouses shut\n\nPolice closed the quay.");
  EXPECT_THAT(Kinds(read), ElementsAre(kTitle, kFurniture, kFurniture, kFurniture, kNarrative,
                                       kHeading, kNarrative));
  ASSERT_EQ(read.text.credits.size(), 1u);
  EXPECT_EQ(read.text.credits[0].name, "AFP");
  EXPECT_TRUE(read.text.credits[0].agency);
}

TEST(Layout, ADatelineIsCutOff) {
  Read read = ReadString("Road shut\n\nOSLO (Reuters) - Police said the road was shut.");
  EXPECT_EQ(read.text.dateline.place, "OSLO");
  EXPECT_THAT(SentenceWords(read), ElementsAre("Road shut", "Police said the road was shut."));
  EXPECT_EQ(read.text.credits.size(), 1u);
}

TEST(Layout, ATranscriptLabelIsNoDateline) {
  EXPECT_TRUE(ReadString("Hearing\n\nLUND: It failed.\n\nAAS: Twice?").text.dateline.place.empty());
}

TEST(Layout, AHeadingRunIntoItsParagraphIsCutOff) {
  Read read = ReadString(
      "Parliament approves ferry deal again\n\nParliament approves ferry deal again President Aas "
      "says the deal is good.");
  EXPECT_THAT(SentenceWords(read), ElementsAre("Parliament approves ferry deal again",
                                               "President Aas says the deal is good."));
}

TEST(Layout, HardWrappedLinesAreOneParagraph) {
  Read read = ReadString(
      "The ferry sank on Friday off the coast of Sella and\nthe crew of forty was saved by a\n"
      "fishing boat that had heard the call.\n\nPolice closed the quay and\nsent the crowd home.");
  EXPECT_THAT(Kinds(read), ElementsAre(kNarrative, kNarrative));
}

TEST(Layout, AnyBytesAreADocument) {
  EXPECT_THAT(Kinds(ReadString("")), IsEmpty());
  Read read = ReadString("caf\xE9 \x80\x80 opened.");
  ASSERT_FALSE(read.text.issues.empty());
  EXPECT_EQ(read.text.issues[0].code, "invalid-utf8");
}

}  // namespace
}  // namespace sayso
