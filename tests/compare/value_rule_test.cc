// One value on demand: what each rule of --rule picks of the claims that stand.

#include "src/findings/value_rule.h"

#include "gtest/gtest.h"

namespace sayso {
namespace {

Date Day(int day) { return Date(std::chrono::days(22000 + day)); }

StandingClaim Standing(double value, int day, std::vector<uint32_t> origins) {
  StandingClaim claim;
  claim.value = value;
  claim.as_of = Day(day);
  claim.origins = std::move(origins);
  return claim;
}

double Picked(ValueRule rule, std::vector<StandingClaim> standing) {
  Measure measure;
  measure.standing = std::move(standing);
  const auto picked = Pick(measure, rule);
  return picked ? picked->value : -1;
}

TEST(ValueRuleTest, NamesAreThoseOfTheOption) {
  for (const ValueRule rule : kValueRules) EXPECT_EQ(ValueRuleNamed(Name(rule)), rule);
  EXPECT_FALSE(ValueRuleNamed("average"));
}

TEST(ValueRuleTest, LowestAndHighestAreTheEnds) {
  const std::vector<StandingClaim> claims = {Standing(85, 1, {0}), Standing(118, 1, {1})};
  EXPECT_EQ(Picked(ValueRule::kLowest, claims), 85);
  EXPECT_EQ(Picked(ValueRule::kHighest, claims), 118);
}

TEST(ValueRuleTest, TheLatestDayThenMoreOriginsThenTheLower) {
  EXPECT_EQ(Picked(ValueRule::kLatest, {Standing(85, 2, {0}), Standing(118, 1, {1, 2})}), 85);
  EXPECT_EQ(Picked(ValueRule::kLatest, {Standing(85, 1, {0}), Standing(118, 1, {1, 2})}), 118);
  EXPECT_EQ(Picked(ValueRule::kLatest, {Standing(85, 1, {0}), Standing(118, 1, {1})}), 85);
}

TEST(ValueRuleTest, AMajorityIsMoreThanHalfOfTheOrigins) {
  EXPECT_EQ(Picked(ValueRule::kMajorityOfOrigins, {Standing(85, 1, {0}), Standing(118, 1, {1, 2})}),
            118);
  EXPECT_EQ(Picked(ValueRule::kMajorityOfOrigins, {Standing(85, 1, {0}), Standing(118, 1, {1})}),
            -1);
}

TEST(ValueRuleTest, NothingStandsNothingIsPicked) {
  for (const ValueRule rule : kValueRules) EXPECT_EQ(Picked(rule, {}), -1);
}

TEST(ValueRuleTest, EveryMeasureNamesTheRule) {
  Comparison comparison;
  comparison.measures.resize(2);
  comparison.measures[0].standing = {Standing(85, 1, {0}), Standing(118, 1, {1})};
  PickValues(ValueRule::kLowest, comparison);
  EXPECT_EQ(comparison.measures[0].picked_by, "lowest");
  ASSERT_TRUE(comparison.measures[0].picked);
  EXPECT_EQ(comparison.measures[0].picked->value, 85);
  EXPECT_FALSE(comparison.measures[1].picked);
}

}  // namespace
}  // namespace sayso
