#include "src/compare/compare.h"

#include <algorithm>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/compare/records.h"

namespace sayso {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Told Minister(const std::string& text) {
  return {.text = text, .claimant = "the interior minister", .body = {"interior", "minister"}};
}
Told CoastGuard(const std::string& text) {
  return {.text = text, .claimant = "the coast guard", .body = {"coast", "guard"}};
}

TEST(CompareTest, RulesHaveNoFaults) {
  ComparisonRules rules(FilesOf("comparison"));
  EXPECT_TRUE(rules.issues().empty()) << rules.issues().front().message;
  EXPECT_EQ(rules.rules().size(), FilesOf("comparison").size());
}

TEST(CompareTest, DisjointCountsOfTwoClaimantsOnOneDayConflict) {
  Comparison c = CompareAll({DocumentOf("a", "Courier", "2031-05-03", {Minister("about 85")}),
                             DocumentOf("b", "Radio", "2031-05-03", {CoastGuard("at least 118")})});
  EXPECT_THAT(Short(c), ElementsAre("conflict [a/f0 b/f0]"));
  EXPECT_EQ(c.findings[0].severity, FindingSeverity::kModerate);
  EXPECT_EQ(c.findings[0].sides.size(), 2u);
}

TEST(CompareTest, OneClaimantLaterAndHigherIsAnUpdate) {
  Comparison c = CompareAll({DocumentOf("a", "Courier", "2031-05-02", {Minister("52")}),
                             DocumentOf("b", "Courier", "2031-05-03", {Minister("85")})});
  EXPECT_THAT(Short(c), ElementsAre("update [a/f0 b/f0]"));
}

TEST(CompareTest, OneClaimInManyArticlesIsOneFinding) {
  std::vector<DocumentRecord> records;
  for (const char* id : {"a", "b", "c", "d", "e"}) {
    records.push_back(DocumentOf(id, id, "2031-05-03", {CoastGuard("at least 118")}));
  }
  EXPECT_THAT(Short(CompareAll(records)), ElementsAre("relayed [a/f0 b/f0 c/f0 d/f0 e/f0]"));
}

TEST(CompareTest, AnotherBoundForOneNumberIsDriftAndNoConflict) {
  Comparison c =
      CompareAll({DocumentOf("a", "Courier", "2031-05-03", {CoastGuard("more than 400")}),
                  DocumentOf("b", "Radio", "2031-05-03", {CoastGuard("up to 400")})});
  EXPECT_THAT(Short(c), ElementsAre("modifier-drift [a/f0 b/f0]"));
}

TEST(CompareTest, OtherOutcomesAreNotCompared) {
  Told injured = CoastGuard("400");
  injured.outcome = "injured";
  Comparison c = CompareAll({DocumentOf("a", "Courier", "2031-05-03", {Minister("85")}),
                             DocumentOf("b", "Radio", "2031-05-03", {injured})});
  EXPECT_THAT(c.findings, IsEmpty());
}

TEST(CompareTest, APartIsNoConflictWithItsWhole) {
  Told children = CoastGuard("17");
  children.counted = "children";
  Comparison c = CompareAll({DocumentOf("a", "Courier", "2031-05-03", {Minister("85")}),
                             DocumentOf("b", "Radio", "2031-05-03", {children})});
  EXPECT_THAT(Short(c), ElementsAre("scope [a/f0 b/f0]"));
}

TEST(CompareTest, ALargerPartThanItsWholeIsAViolation) {
  Told children = CoastGuard("90");
  children.counted = "children";
  Comparison c = CompareAll({DocumentOf("a", "Courier", "2031-05-03", {CoastGuard("85")}),
                             DocumentOf("b", "Radio", "2031-05-03", {children})});
  EXPECT_THAT(Short(c), ElementsAre("scope-violation [a/f0 b/f0]"));
}

TEST(CompareTest, AnIncrementAndAProjectionAreNoLevels) {
  Told another = Minister("14"), feared = Minister("300");
  another.role = Role::kIncrement;
  feared.epistemics = Epistemics::kProjected;
  Comparison c =
      CompareAll({DocumentOf("a", "Courier", "2031-05-03", {another, Minister("85"), feared}),
                  DocumentOf("b", "Radio", "2031-05-03", {Minister("85")})});
  EXPECT_THAT(Short(c), ElementsAre("not-comparable [a/f0 a/f1 b/f0]",
                                    "not-comparable [a/f1 a/f2 b/f0]", "relayed [a/f1 b/f0]"));
}

TEST(CompareTest, DaysApartWhileTheTollGrowsIsStale) {
  Comparison c = CompareAll({DocumentOf("a", "Courier", "2031-05-03", {Minister("85")}),
                             DocumentOf("b", "Radio", "2031-05-06", {CoastGuard("140")})});
  EXPECT_THAT(Short(c), ElementsAre("stale [a/f0 b/f0]"));
}

TEST(CompareTest, NobodyNamedIsNoConflict) {
  Told own{.text = "130"};
  Comparison c = CompareAll({DocumentOf("a", "Courier", "2031-05-03", {Minister("85")}),
                             DocumentOf("b", "Radio", "2031-05-03", {own})});
  EXPECT_THAT(Short(c), ElementsAre("stale [a/f0 b/f0]"));
}

TEST(CompareTest, IndependentEqualsCorroborate) {
  Comparison c = CompareAll({DocumentOf("a", "Courier", "2031-05-03", {Minister("118")}),
                             DocumentOf("b", "Radio", "2031-05-03", {CoastGuard("118")})});
  EXPECT_THAT(Short(c), ElementsAre("corroborated [a/f0 b/f0]"));
}

TEST(CompareTest, OverlappingBoundsAreCompatible) {
  Comparison c = CompareAll({DocumentOf("a", "Courier", "2031-05-03", {Minister("at least 70")}),
                             DocumentOf("b", "Radio", "2031-05-03", {CoastGuard("118")})});
  EXPECT_THAT(Short(c), ElementsAre("compatible [a/f0 b/f0]"));
}

TEST(CompareTest, ATextThatSaysSoDeclaresTheConflict) {
  Told guard = CoastGuard("at least 118");
  guard.sentence = "At least 118 died, the coast guard said, contradicting the minister's figure.";
  Comparison c =
      CompareAll({DocumentOf("a", "Courier", "2031-05-03", {Minister("about 85"), guard})});
  EXPECT_THAT(Short(c), ElementsAre("declared-conflict [a/f0 a/f1]"));
}

TEST(CompareTest, WithdrawnFiguresAreRetractions) {
  Told corrected = CoastGuard("117");
  corrected.sentence = "The coast guard corrected its toll to 117: one body was counted twice.";
  Comparison c = CompareAll({DocumentOf("a", "Courier", "2031-05-03", {CoastGuard("118")}),
                             DocumentOf("b", "Radio", "2031-05-04", {corrected})});
  EXPECT_THAT(Short(c), ElementsAre("retraction [a/f0 b/f0]"));
}

TEST(CompareTest, PartsThatAddUpAreSaid) {
  Told town = CoastGuard("41"), islands = CoastGuard("26"), all = CoastGuard("67");
  town.place = "Port Sella";
  islands.place = "the islands";
  Comparison c = CompareAll({DocumentOf("a", "Courier", "2031-05-03", {town, islands, all})});
  EXPECT_THAT(Short(c), ElementsAre("consistent-sum [a/f0 a/f1 a/f2]"));
}

TEST(CompareTest, BothSidesContainOne) {
  Told one = Minister("2317"), both = CoastGuard("more than 4000");
  one.side = "Maravia";
  both.side = "both";
  Comparison c = CompareAll({DocumentOf("a", "Courier", "2031-05-03", {one}),
                             DocumentOf("b", "Radio", "2031-05-03", {both})});
  EXPECT_THAT(Short(c), ElementsAre("scope [a/f0 b/f0]"));
}

TEST(CompareTest, TheOrderOfRecordsDoesNotMatter) {
  std::vector<DocumentRecord> records = {
      DocumentOf("a", "Courier", "2031-05-02", {Minister("52")}),
      DocumentOf("b", "Radio", "2031-05-03", {Minister("about 85"), CoastGuard("at least 118")}),
      DocumentOf("c", "Herald", "2031-05-03", {CoastGuard("at least 118")}),
      DocumentOf("d", "Post", "2031-05-03", {CoastGuard("118"), {.text = "85"}})};
  Comparison once = CompareAll(records);
  std::reverse(records.begin(), records.end());
  Comparison again = CompareAll(records);
  EXPECT_EQ(Short(once), Short(again));
  ASSERT_EQ(once.findings.size(), again.findings.size());
  for (size_t i = 0; i < once.findings.size(); ++i) {
    EXPECT_EQ(once.findings[i].id, again.findings[i].id);
    EXPECT_EQ(once.findings[i].reasons, again.findings[i].reasons);
  }
}

}  // namespace
}  // namespace sayso
