// How far long work is, as it is told at the terminal.

#include <gtest/gtest.h>

#include "src/cli/messages.h"

namespace sayso::cli {
namespace {

TEST(Progress, IsABarWhereTheTotalIsKnown) {
  EXPECT_EQ(ProgressLine(0, 8, "articles read", 34), "[..........] 0 of 8 articles read");
  EXPECT_EQ(ProgressLine(4, 8, "articles read", 34), "[#####.....] 4 of 8 articles read");
  EXPECT_EQ(ProgressLine(8, 8, "articles read", 34), "[##########] 8 of 8 articles read");
  EXPECT_EQ(ProgressLine(9, 8, "articles read", 34), "[##########] 9 of 8 articles read");
}

TEST(Progress, IsACountWhereTheTotalOrTheRoomIsLacking) {
  EXPECT_EQ(ProgressLine(412, 0, "articles read", 80), "412 articles read");
  EXPECT_EQ(ProgressLine(4, 8, "articles read", 30), "4 of 8 articles read");
  EXPECT_EQ(ProgressLine(4, 8, "articles read", 0), "4 of 8 articles read");
}

TEST(Progress, IsNeverWiderThanTheTerminal) {
  for (int width = 30; width < 200; ++width) {
    EXPECT_LT(ProgressLine(4, 8, "articles read", width).size(), static_cast<size_t>(width));
  }
}

}  // namespace
}  // namespace sayso::cli
