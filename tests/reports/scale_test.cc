#include "reports/html/scale.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sayso::html {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> Ticks(double low, double high) {
  const Scale scale(low, high, /*dated=*/false, 0, 100);
  std::vector<std::string> words;
  for (const Scale::Tick& tick : scale.ticks()) words.push_back(tick.words);
  return words;
}

TEST(ScaleTest, PeopleAreNotHalved) { EXPECT_THAT(Ticks(59, 61), ElementsAre("59", "60", "61")); }

TEST(ScaleTest, SharesAre) {
  EXPECT_THAT(Ticks(4.5, 5), ElementsAre("4.5", "4.6", "4.7", "4.8", "4.9", "5"));
}

TEST(ScaleTest, FromZeroWhereItIsNear) {
  EXPECT_THAT(Ticks(17, 160), ElementsAre("0", "50", "100", "150", "200"));
}

TEST(ScaleTest, LogarithmicWhereSomeDwarfTheOthers) {
  EXPECT_THAT(Ticks(2, 900), ElementsAre("1", "10", "100", "1,000"));
}

}  // namespace
}  // namespace sayso::html
