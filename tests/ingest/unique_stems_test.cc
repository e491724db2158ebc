#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "src/ingest/input_path.h"

namespace sayso {
namespace {

using ::testing::ElementsAre;

TEST(UniqueStems, AreTheStemsWhereThoseDiffer) {
  EXPECT_THAT(UniqueStems({"a/ferry.txt", "b/bridge.txt", "-"}),
              ElementsAre("ferry", "bridge", "stdin"));
}

TEST(UniqueStems, TakeAsMuchOfThePathAsIsNeeded) {
  EXPECT_THAT(UniqueStems({"x/mon/ferry.txt", "x/tue/ferry.txt", "x/tue/bridge.txt"}),
              ElementsAre("mon/ferry", "tue/ferry", "bridge"));
  EXPECT_THAT(UniqueStems({"x/mon/ferry.txt", "y/mon/ferry.txt"}),
              ElementsAre("x/mon/ferry", "y/mon/ferry"));
}

TEST(UniqueStems, TakeTheEndingWhereTheFolderIsTheSame) {
  EXPECT_THAT(UniqueStems({"ferry.txt", "ferry.json"}), ElementsAre("ferry.txt", "ferry.json"));
}

TEST(UniqueStems, DoNotDependOnTheOrder) {
  EXPECT_THAT(UniqueStems({"x/tue/ferry.txt", "x/mon/ferry.txt"}),
              ElementsAre("tue/ferry", "mon/ferry"));
}

}  // namespace
}  // namespace sayso
