// The corrections beside the articles: found, applied, listed.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/cli/articles.h"

namespace sayso {
namespace {

using ::testing::HasSubstr;
using Json = nlohmann::json;

constexpr std::string_view kIgnore = R"({"overrides": [
  {"action": "ignore", "document": "gazette", "figure": "29", "who": "Ida Berg", "why": "mistyped"}
]})";

TEST(Overrides, TheFileBesideTheArticlesIsApplied) {
  const ArticleFolder folder;
  folder.Write("sayso-overrides.json", kIgnore);
  const Outcome outcome = Sayso({"analyze", folder.path()});
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  const Json analysis = Json::parse(outcome.out);
  EXPECT_EQ(analysis["documents"].size(), 3u) << "the file is no article";
  ASSERT_EQ(analysis["overrides"].size(), 1u);
  EXPECT_EQ(analysis["overrides"][0]["who"], "Ida Berg");
  EXPECT_EQ(analysis["overrides"][0]["why"], "mistyped");
  EXPECT_EQ(analysis["overrides"][0]["matched"], true);
  EXPECT_EQ(analysis["overrides"][0]["changed"][0], "gazette/f1");
  EXPECT_THAT(Sayso({"compare", folder.path()}).out, HasSubstr("Ida Berg"));
  EXPECT_THAT(Sayso({"compare", "-f", "json", folder.path()}).out, HasSubstr("mistyped"));
}

TEST(Overrides, ANamedFileIsTakenInstead) {
  const ArticleFolder folder;
  folder.Write("sayso-overrides.json", "{");
  const std::string other = folder.Write("notes/mine.json", kIgnore);
  const Outcome outcome = Sayso(
      {"analyze", "--overrides", other, folder.Path("courier.txt"), folder.Path("gazette.txt")});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_EQ(Json::parse(outcome.out)["overrides"][0]["path"], other);
}

TEST(Overrides, FaultsAndCorrectionsThatMatchNothingAreTold) {
  const ArticleFolder folder;
  folder.Write("sayso-overrides.json", R"({"overrides": [
  {"action": "ignore", "document": "gazette", "figure": "30", "who": "Ida Berg", "why": "x"},
  {"action": "ignore", "document": "gazette", "figure": "29", "why": "x"}
]})");
  const Outcome outcome = Sayso({"analyze", folder.path()});
  EXPECT_THAT(outcome.err, HasSubstr("sayso-overrides.json:3:3"));
  EXPECT_THAT(outcome.err, HasSubstr("a key is missing here: \"who\""));
  EXPECT_THAT(outcome.err, HasSubstr("matched nothing: “30” in gazette"));
}

TEST(Overrides, ANamedFileThatIsMissingIsAFault) {
  const ArticleFolder folder;
  const Outcome outcome = Sayso({"analyze", "--overrides", "no/such.json", folder.path()});
  EXPECT_NE(outcome.status, 0);
  EXPECT_THAT(outcome.err, HasSubstr("no/such.json"));
}

}  // namespace
}  // namespace sayso
