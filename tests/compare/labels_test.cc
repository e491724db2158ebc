// The words that outlets choose for one group, where their figures are the same.

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/compare/records.h"

namespace sayso {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Told Killed(const std::string& text, const std::string& counted) {
  return {
      .text = text, .claimant = "the coast guard", .body = {"coast", "guard"}, .counted = counted};
}

// The label of every side of the only measure of two articles.
std::vector<std::string> Labels(const Told& first, const Told& second) {
  const Comparison comparison =
      CompareAll({DocumentOf("a", "Harbour Courier", "2031-05-03", {first}),
                  DocumentOf("b", "Radio Sella", "2031-05-03", {second})});
  std::vector<std::string> words;
  for (const Measure& measure : comparison.measures) {
    for (const Label& label : measure.labels) words.push_back(label.words);
  }
  return words;
}

TEST(LabelsTest, OneNumberUnderTwoWordsShowsBoth) {
  EXPECT_THAT(Labels(Killed("40", "Maravian soldiers"), Killed("40", "fighters")),
              ElementsAre("fighters", "maravian soldiers"));
}

TEST(LabelsTest, OneWordIsNoChoice) {
  EXPECT_THAT(Labels(Killed("40", "soldiers"), Killed("40", "soldiers")), IsEmpty());
}

TEST(LabelsTest, AnotherNumberIsOfOthers) {
  EXPECT_THAT(Labels(Killed("40", "soldiers"), Killed("12", "fighters")), IsEmpty());
}

TEST(LabelsTest, AWordThatSaysNothingOfThemIsNoLabel) {
  EXPECT_THAT(Labels(Killed("40", "people"), Killed("40", "passengers")), IsEmpty());
}

}  // namespace
}  // namespace sayso
