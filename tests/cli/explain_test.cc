// How results came about, for people and for programs.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/cli/articles.h"
#include "tests/cli/program.h"

namespace sayso {
namespace {

using ::testing::HasSubstr;
using Json = nlohmann::json;

TEST(Explain, AResultIsToldWithItsPlaceAndSteps) {
  const ArticleFolder articles;
  const Outcome outcome = Sayso({"explain", "--id", "courier/a1", articles.path()});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.out, HasSubstr("courier/a1  direct statement  "));
  EXPECT_THAT(outcome.out, HasSubstr("courier.txt:5:1\n  speaker     Maja Lund"));
}

TEST(Explain, TheSamePartsAreThereForPrograms) {
  const ArticleFolder articles;
  const auto explained = Json::parse(Sayso({"explain", "--format", "json", articles.path()}).out);
  ASSERT_FALSE(explained.empty());
  EXPECT_EQ(explained[0]["id"], "courier/a1");
  EXPECT_EQ(explained[0]["line"], 5);
  EXPECT_EQ(explained[0]["parts"][0]["label"], "speaker");
  const Json& finding = explained.back();
  EXPECT_TRUE(finding["path"].is_null());
  EXPECT_THAT(finding["kind"].get<std::string>(), HasSubstr(" finding, "));
}

TEST(Explain, AMistypedIdGetsItsNeighbour) {
  const ArticleFolder articles;
  const Outcome outcome = Sayso({"explain", "--id", "courier/a11", articles.path()});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("did you mean courier/a1?"));
}

}  // namespace
}  // namespace sayso
