#include "src/serve/search.h"

#include <gtest/gtest.h>

namespace sayso::serve {
namespace {

TEST(SearchTest, FoldsCaseAndAccents) {
  EXPECT_EQ(Folded("Coast GUARD"), "coast guard");
  EXPECT_EQ(Folded("Ljubić, ÉCOLE, ﬁn"), "ljubic, ecole, fin");
  EXPECT_EQ(Folded("Straße 渡船"), "strasse 渡船");
  EXPECT_EQ(Folded("bad\xff Ü"), "bad\uFFFD u");
}

TEST(SearchTest, WordsInAnyOrderPhrasesAsTheyStand) {
  const std::string text = Folded("The Coast Guard said the ferry had sunk");
  EXPECT_TRUE(Search("ferry coast").Finds(text));
  EXPECT_TRUE(Search("\"coast guard\" FERRY").Finds(text));
  EXPECT_FALSE(Search("\"guard coast\"").Finds(text));
  EXPECT_FALSE(Search("ferry bridge").Finds(text));
  EXPECT_TRUE(Search("\"coast gua").Finds(text));
}

TEST(SearchTest, NothingTypedFindsAll) {
  for (const char* nothing : {"", "  ", "\"\"", "\" "}) {
    EXPECT_TRUE(Search(nothing).Finds("anything")) << nothing;
  }
  EXPECT_TRUE(Search("").empty());
}

}  // namespace
}  // namespace sayso::serve
