#include <gmock/gmock.h>

#include "tests/text/read.h"

namespace sayso {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> Quoted(const char* text) { return QuotationWords(ReadString(text)); }

TEST(Quotations, PairStraightAndCurlyMarks) {
  EXPECT_THAT(Quoted("\"We won,\" she said. \"All of us.\""),
              ElementsAre("\"We won,\"", "\"All of us.\""));
  EXPECT_THAT(Quoted("“We won,” she said."), ElementsAre("“We won,”"));
  EXPECT_THAT(Quoted("«Il est tard», said the guide; „Nein“, said the clerk."),
              ElementsAre("«Il est tard»", "„Nein“"));
}

TEST(Quotations, MixedMarksClose) {
  EXPECT_THAT(Quoted("“It is over,\" Lund said."), ElementsAre("“It is over,\""));
  EXPECT_THAT(Quoted("“They say: ‘First they came,'” he said."),
              ElementsAre("“They say: ‘First they came,'”", "‘First they came,'"));
}

TEST(Quotations, NestedOnesKnowTheirParent) {
  Read read = ReadString("\"He told me, 'Sell it now,' and I refused,\" Lund said.");
  ASSERT_EQ(read.text.quotations.size(), 2u);
  EXPECT_EQ(read.text.quotations[0].parent, -1);
  EXPECT_EQ(read.text.quotations[1].parent, 0);
}

TEST(Quotations, ThreeApostrophesCloseTheInnerOneFirst) {
  EXPECT_THAT(Quoted("''I tell them, 'Sell it now,''' Lund said."),
              ElementsAre("''I tell them, 'Sell it now,'''", "'Sell it now,'"));
  EXPECT_THAT(Quoted("'''Harbour Lights,''' he replied."),
              ElementsAre("'''Harbour Lights,'''", "'Harbour Lights,'"));
}

TEST(Quotations, SingleMarksGoOnOverParagraphs) {
  Read read = ReadString("Lund said: 'We didn't check.\n\n'It's the drivers who did.'\n\nThe end.");
  EXPECT_THAT(QuotationWords(read),
              ElementsAre("'We didn't check.", "'It's the drivers who did.'"));
  EXPECT_TRUE(read.text.quotations[1].continues);
  EXPECT_THAT(read.text.issues, IsEmpty());
  EXPECT_THAT(Quoted("Lund said: 'tis late.\n\nThe 'old' man left."), ElementsAre("'old'"));
}

TEST(Quotations, SingleMarksAreNotApostrophes) {
  EXPECT_THAT(Quoted("'It's the drivers' choice,' Lund said."),
              ElementsAre("'It's the drivers' choice,'"));
  EXPECT_THAT(Quoted("The 'workers' and the 'bosses' met."), ElementsAre("'workers'", "'bosses'"));
  EXPECT_THAT(Quoted("The drivers' union met in the '90s."), IsEmpty());
}

TEST(Quotations, InchMarksOpenNothing) {
  EXPECT_THAT(Quoted("The 6'2\" guard never spoke."), IsEmpty());
}

TEST(Quotations, AnUnclosedOneIsContinuedInTheNextParagraph) {
  Read read =
      ReadString("\"We checked the deck,\" she said. \"It held.\n\n\"We checked the piers.\"");
  ASSERT_EQ(read.text.quotations.size(), 3u);
  EXPECT_FALSE(read.text.quotations[1].closed);
  EXPECT_TRUE(read.text.quotations[2].continues);
  EXPECT_TRUE(read.text.issues.empty());
}

TEST(Quotations, AMissingMarkEndsBeforeTheSpeakerAndIsTold) {
  Read read = ReadString("\"It is over, Lund said.\n\nThe road is open.");
  EXPECT_THAT(QuotationWords(read), ElementsAre("\"It is over,"));
  ASSERT_EQ(read.text.issues.size(), 1u);
  EXPECT_EQ(read.text.issues[0].code, "unclosed-quotation");
}

TEST(Quotations, AStrayMarkChangesOneParagraphOnly) {
  EXPECT_THAT(Quoted("He paid 5\" more.\n\n\"We won,\" she said."), ElementsAre("\"We won,\""));
}

TEST(Quotations, AClosingMarkThatAnotherFollowsOpens) {
  EXPECT_THAT(Quoted("” … the ship has left,” wrote the Courier."),
              ElementsAre("” … the ship has left,”"));
  EXPECT_THAT(Quoted("He feared the police.\"We left.\" It rained."), ElementsAre("\"We left.\""));
  EXPECT_THAT(Quoted("A 5\" pipe and a 6\" pipe"), ElementsAre());
}

TEST(Quotations, HostileRowsOfMarksAreReadInLinearTime) {
  std::string marks;
  for (int i = 0; i < 200000; ++i) marks += "'s' \"a ";
  EXPECT_FALSE(ReadString(marks).text.tokens.empty());
}

}  // namespace
}  // namespace sayso
