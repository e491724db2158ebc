#include "src/base/edit_distance.h"

#include <gtest/gtest.h>

namespace sayso {
namespace {

TEST(EditDistance, CountsEdits) {
  EXPECT_EQ(EditDistance("", ""), 0u);
  EXPECT_EQ(EditDistance("list", "list"), 0u);
  EXPECT_EQ(EditDistance("", "list"), 4u);
  EXPECT_EQ(EditDistance("list", "lists"), 1u);
  EXPECT_EQ(EditDistance("list", "lost"), 1u);
  EXPECT_EQ(EditDistance("list", "lsit"), 1u);
  EXPECT_EQ(EditDistance("analyze", "analyse"), 1u);
  EXPECT_EQ(EditDistance("kitten", "sitting"), 3u);
}

TEST(Nearest, FindsTheLikelyMeaning) {
  EXPECT_EQ(Nearest("reprot", {"report", "rules"}), "report");
  EXPECT_EQ(Nearest("xyz", {"report", "rules"}), "");
  EXPECT_EQ(Nearest("a", {"report"}), "");
}

TEST(Nearest, TakesTheFirstOfEquals) { EXPECT_EQ(Nearest("cat", {"bat", "rat"}), "bat"); }

}  // namespace
}  // namespace sayso
