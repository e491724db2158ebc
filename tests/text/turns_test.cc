#include <gmock/gmock.h>

#include "tests/text/read.h"

namespace sayso {
namespace {

std::vector<std::string> Labels(const Read& read) {
  std::vector<std::string> labels;
  for (const Turn& turn : read.text.turns) labels.emplace_back(read.text.view(turn.label));
  return labels;
}

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Turns, LabelsThatComeBackMakeAConversation) {
  Read read = ReadString(
      "Hearing on the lift\n\nThe committee met on Monday.\n\nADA LUND, CHAIR: Who shut it?\n\n"
      "Mr Aas: I did.\n\nNobody else was there.\n\n(Laughter)\n\nLUND: Thank you.\n\n"
      "The hearing goes on.");
  EXPECT_THAT(Labels(read), ElementsAre("ADA LUND, CHAIR", "Mr Aas", "LUND"));
  ASSERT_EQ(read.text.turns.size(), 3u);
  EXPECT_EQ(read.text.turns[1].said.size(), 2u);
  EXPECT_EQ(read.text.view(read.text.turns[1].said[1]), "Nobody else was there.");
  EXPECT_EQ(read.text.paragraphs.back().kind, ParagraphKind::kNarrative);
}

TEST(Turns, AHeadlineWithAColonIsNone) {
  EXPECT_THAT(
      Labels(ReadString("Harbour Committee, oral evidence: the lift\n\nThe committee met.\n\n"
                        "LUND: Who?\n\nAAS: I did.\n\nLUND: Thank you.")),
      ElementsAre("LUND", "AAS", "LUND"));
}

TEST(Turns, ABoxOfFactsIsNone) {
  EXPECT_THAT(Labels(ReadString("The ferries\n\nThe two are alike.\n\nName: Astrid\n\n"
                                "Length: 90 metres\n\nName: Bodil\n\nLength: 88 metres")),
              IsEmpty());
}

TEST(Turns, AScoreIsNone) {
  EXPECT_THAT(
      Labels(ReadString("The count\n\nOn Monday:\n\nLund: 547.\n\nAas: 46.\n\nOn Friday:\n\n"
                        "Lund: 1,316.\n\nAas: 1,547.")),
      IsEmpty());
}

TEST(Turns, OneLabelIsNone) {
  EXPECT_THAT(Labels(ReadString("Briefing\n\nThe town wakes up.\n\nWeather: It rains.\n\n"
                                "Traffic: The bridge is shut.\n\nSport: Rovers lost.")),
              IsEmpty());
}

}  // namespace
}  // namespace sayso
