#include "src/ruleset/inflection.h"

#include <gtest/gtest.h>

namespace sayso {
namespace {

TEST(Plural, FollowsSpelling) {
  EXPECT_EQ(Plural("claim"), "claims");
  EXPECT_EQ(Plural("city"), "cities");
  EXPECT_EQ(Plural("day"), "days");
  EXPECT_EQ(Plural("box"), "boxes");
  EXPECT_EQ(Plural("church"), "churches");
  EXPECT_EQ(Plural("spokesman"), "spokesmen");
  EXPECT_EQ(Plural("spokeswoman"), "spokeswomen");
  EXPECT_EQ(Plural("German"), "Germans");
  EXPECT_EQ(Plural("human"), "humans");
}

TEST(RegularForms, DropsSilentE) {
  const VerbForms forms = RegularForms("announce");
  EXPECT_EQ(forms.third, "announces");
  EXPECT_EQ(forms.past, "announced");
  EXPECT_EQ(forms.ing, "announcing");
}

TEST(RegularForms, DoublesTheConsonantOfOneSyllable) {
  EXPECT_EQ(RegularForms("stop").past, "stopped");
  EXPECT_EQ(RegularForms("quip").ing, "quipping");
  EXPECT_EQ(RegularForms("explain").past, "explained");
  EXPECT_EQ(RegularForms("vow").past, "vowed");
  EXPECT_EQ(RegularForms("answer").past, "answered");
}

TEST(RegularForms, ChangesConsonantY) {
  EXPECT_EQ(RegularForms("deny").third, "denies");
  EXPECT_EQ(RegularForms("deny").past, "denied");
  EXPECT_EQ(RegularForms("deny").ing, "denying");
  EXPECT_EQ(RegularForms("say").third, "says");
}

TEST(RegularForms, LeavesDoubleE) {
  EXPECT_EQ(RegularForms("agree").past, "agreed");
  EXPECT_EQ(RegularForms("agree").ing, "agreeing");
  EXPECT_EQ(RegularForms("lie").ing, "lying");
}

TEST(RegularGrades, AreForOneSyllable) {
  EXPECT_EQ(RegularGrades("high").comparative, "higher");
  EXPECT_EQ(RegularGrades("large").superlative, "largest");
  EXPECT_EQ(RegularGrades("thin").comparative, "thinner");
  EXPECT_EQ(RegularGrades("dry").comparative, "drier");
  EXPECT_EQ(RegularGrades("dangerous").comparative, "");
}

}  // namespace
}  // namespace sayso
