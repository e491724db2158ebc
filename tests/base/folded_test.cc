#include "src/base/folded.h"

#include <gtest/gtest.h>

namespace sayso {
namespace {

TEST(FoldedTest, CaseAndAccents) {
  EXPECT_EQ(Folded("Coast GUARD"), "coast guard");
  EXPECT_EQ(Folded("Ljubić, ÉCOLE, ﬁn"), "ljubic, ecole, fin");
  EXPECT_EQ(Folded("Straße 渡船"), "strasse 渡船");
  EXPECT_EQ(Folded("bad\xff Ü"), "bad\uFFFD u");
}

}  // namespace
}  // namespace sayso
