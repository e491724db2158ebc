#include "reports/model/glance.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/reports/ferry_story.h"

namespace sayso {
namespace {

using ::testing::ElementsAre;

// The story in which one article calls the commander by her surname, and the comparison says that
// both names are one voice.
Analysis TwoNames() {
  Analysis story = FerryStory();
  for (DocumentAnalysis& document : story.documents) {
    if (document.document->id != "d-radio-anser") continue;
    for (Figure& figure : document.figures) {
      if (figure.claimant == "Lena Orsk") figure.claimant = "Orsk";
    }
  }
  for (Finding& finding : story.comparison.findings) {
    if (finding.verdict == Verdict::kUpdate) finding.sides = {{"Lena Orsk", finding.figures}};
  }
  return story;
}

TEST(ClaimantNamesTest, NamesOfOneVoiceAreOneClaimantUnderTheFullest) {
  Analysis story = TwoNames();
  AnalysisIndex index(story);
  const auto views = MeasureViews(index);
  bool joined = false;
  for (const Claim& claim : views.front().claims) {
    EXPECT_NE(claim.claimant, "Orsk");
    if (claim.claimant != "Lena Orsk") continue;
    EXPECT_THAT(claim.also, ElementsAre("Orsk"));
    joined = true;
  }
  EXPECT_TRUE(joined);
}

TEST(GlanceTest, AnUpdateIsOfOneClaimant) {
  Analysis story = FerryStory();
  // A second claimant that raised its figure, too: two sentences, not one.
  Finding other = story.comparison.findings[3];
  other.id = "x8";
  other.figures = {"c-kesria-today/f1", "e-night-ledger/f1"};
  for (DocumentAnalysis& document : story.documents) {
    for (Figure& figure : document.figures) {
      if (figure.id == "e-night-ledger/f1") figure.claimant = "Pavel Drum";
    }
  }
  story.comparison.findings.push_back(other);
  story.comparison.measures[0].findings.push_back("x8");
  AnalysisIndex index(story);
  const auto views = MeasureViews(index);
  int updates = 0;
  for (const Glance& glance : Glances(views, 20)) {
    if (glance.verdict != Verdict::kUpdate) continue;
    for (size_t i = 1; i < glance.claims.size(); ++i) EXPECT_TRUE(glance.same_claimant(i));
    ++updates;
  }
  EXPECT_EQ(updates, 2);
}

}  // namespace
}  // namespace sayso
