#include <gmock/gmock.h>

#include "tests/text/read.h"

namespace sayso {
namespace {

using testing::ElementsAre;

std::vector<std::string> Sentences(const char* text) { return SentenceWords(ReadString(text)); }

TEST(Sentences, EndAtTheirMarks) {
  EXPECT_THAT(Sentences("The rain fell. Who knew? Nobody did."),
              ElementsAre("The rain fell.", "Who knew?", "Nobody did."));
}

TEST(Sentences, DoNotEndInAQuotation) {
  EXPECT_THAT(Sentences("\"We won. All of us,\" Lund said. The rain fell."),
              ElementsAre("\"We won. All of us,\" Lund said.", "The rain fell."));
}

TEST(Sentences, AQuotedQuestionGoesOnToItsSpeaker) {
  EXPECT_THAT(Sentences("\"Who pays?\" Ada Lund asked. \"We do.\""),
              ElementsAre("\"Who pays?\" Ada Lund asked.", "\"We do.\""));
  EXPECT_THAT(Sentences("\"Who pays?\" Lund asked the harbour board. \"We do.\""),
              ElementsAre("\"Who pays?\" Lund asked the harbour board.", "\"We do.\""));
  EXPECT_THAT(Sentences("\"Who pays?\" Lund asked aloud, shaking her head."),
              ElementsAre("\"Who pays?\" Lund asked aloud, shaking her head."));
  EXPECT_THAT(Sentences("\"Who pays?\" Lund told the board the lift had failed."),
              ElementsAre("\"Who pays?\"", "Lund told the board the lift had failed."));
}

TEST(Sentences, AQuotedSentenceEndsWhereAClauseFollows) {
  EXPECT_THAT(Sentences("\"It failed.\" Lund said the lift had been checked in May."),
              ElementsAre("\"It failed.\"", "Lund said the lift had been checked in May."));
}

TEST(Sentences, AQuotedSentenceEndsWhereAnotherIntroducesItsOwn) {
  EXPECT_THAT(Sentences("\"They left.\" He added, \"We stay.\""),
              ElementsAre("\"They left.\"", "He added, \"We stay.\""));
  EXPECT_THAT(
      Sentences("\"It is late.\" But Ms. Berg also said in a report that it was not."),
      ElementsAre("\"It is late.\"", "But Ms. Berg also said in a report that it was not."));
  EXPECT_THAT(Sentences("\"It is time.\" The port, he said, was closed."),
              ElementsAre("\"It is time.\"", "The port, he said, was closed."));
  EXPECT_THAT(Sentences("\"It is time.\" The port, he said"),
              ElementsAre("\"It is time.\" The port, he said"));
  EXPECT_THAT(Sentences("\"It is time.\" The agency declined to comment."),
              ElementsAre("\"It is time.\"", "The agency declined to comment."));
  EXPECT_THAT(Sentences("\"It is time.\" Ada Lund said, shrugging."),
              ElementsAre("\"It is time.\" Ada Lund said, shrugging."));
}

TEST(Sentences, AQuotedSentenceGoesOnToItsSpeakerBehindAnAdverb) {
  EXPECT_THAT(Sentences("\"It is late.\" After the meeting, Lund said."),
              ElementsAre("\"It is late.\" After the meeting, Lund said."));
}

// Whether the first word of `text`'s sentence `s` is marked as one whose capital says nothing.
bool SaysNothing(const char* text, size_t s) {
  const Read read = ReadString(text);
  const Range units = read.text.sentences.at(s).units;
  return read.text.units[units.begin].has(Shape::kSentenceStart);
}

TEST(Sentences, ANameOfTheArticleSaysSomethingAtTheStartToo) {
  EXPECT_FALSE(SaysNothing("It rained. Rice stepped up her work. They met Rice at noon.", 1));
  EXPECT_TRUE(SaysNothing("It rained. Rice is dear. They met Rice, who sells rice, at noon.", 1));
  EXPECT_TRUE(SaysNothing("It rained. Rice is dear. They met at noon.", 1));
  EXPECT_TRUE(SaysNothing("It rained. They left. They met Rice at noon.", 1));
  EXPECT_TRUE(SaysNothing("Rice wins the day. They met Rice at noon.", 0));  // a headline
}

TEST(Sentences, AnAsideDoesNotPartAQuotedQuestionFromItsSpeaker) {
  EXPECT_THAT(
      Sentences("\"How are you?\" Berg, who has worked in the old plant for years, said."),
      ElementsAre("\"How are you?\" Berg, who has worked in the old plant for years, said."));
}

TEST(Sentences, DoNotEndAtAbbreviations) {
  EXPECT_THAT(Sentences("Mr. Aas of the U.S. Navy left at 5 p.m. on Friday. He lives in the U.S. "
                        "The house is old."),
              ElementsAre("Mr. Aas of the U.S. Navy left at 5 p.m. on Friday.",
                          "He lives in the U.S.", "The house is old."));
}

TEST(Sentences, EndWhereTheSpaceIsMissing) {
  EXPECT_THAT(Sentences("The deal ended.Residents left."),
              ElementsAre("The deal ended.", "Residents left."));
}

TEST(Sentences, HoldEachOuterQuotationAsOneUnit) {
  Read read = ReadString("\"We won,\" Lund said.");
  ASSERT_EQ(read.text.sentences.size(), 1u);
  const auto units = read.text.units_of(read.text.sentences[0]);
  ASSERT_EQ(units.size(), 4u);
  EXPECT_EQ(units[0].kind, TokenKind::kQuotation);
  EXPECT_EQ(units[0].word, 0u);
}

TEST(Sentences, StandInsideOuterQuotationsToo) {
  Read read = ReadString("\"We won. 'It is ours,' she said,\" Lund said.");
  ASSERT_EQ(read.text.quotations[0].sentences.size(), 2u);
  const auto units = read.text.units_of(read.text.quoted[1]);
  EXPECT_EQ(units[0].kind, TokenKind::kQuotation);
  EXPECT_EQ(units[0].word, 1u);
  EXPECT_EQ(read.text.quotations[1].sentences.size(), 0u);
}

}  // namespace
}  // namespace sayso
