#include "src/serve/search.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "src/base/folded.h"
#include "src/serve/search_index.h"

namespace sayso::serve {
namespace {

using ::testing::ElementsAre;

std::vector<bool> Find(const std::string& typed) {
  const SearchIndex index({Folded("The Coast Guard said the ferry had sunk"),
                           Folded("The guard of the ferry's coast\nroad, no coast  guard")});
  const TextSet found = index.Find(Search(typed));
  return {found[0], found[1]};
}

TEST(SearchTest, WordsInAnyOrderPhrasesAsTheyStand) {
  EXPECT_THAT(Find("ferry coast"), ElementsAre(true, true));
  EXPECT_THAT(Find("\"coast guard\" FERRY"), ElementsAre(true, false));
  EXPECT_THAT(Find("\"guard of\""), ElementsAre(false, true));
  EXPECT_THAT(Find("\"guard coast\""), ElementsAre(false, false));
  EXPECT_THAT(Find("ferry bridge"), ElementsAre(false, false));
  EXPECT_THAT(Find("\"coast gua"), ElementsAre(true, false));
}

TEST(SearchTest, PartsOfWordsCount) {
  EXPECT_THAT(Find("err"), ElementsAre(true, true));
  EXPECT_THAT(Find("'s"), ElementsAre(false, true));
  EXPECT_THAT(Find("oad,"), ElementsAre(false, true));
  EXPECT_THAT(Find("coastroad"), ElementsAre(false, false));
}

TEST(SearchTest, NothingTypedFindsAll) {
  for (const char* nothing : {"", "  ", "\"\"", "\" "}) {
    EXPECT_THAT(Find(nothing), ElementsAre(true, true)) << nothing;
  }
}

}  // namespace
}  // namespace sayso::serve
