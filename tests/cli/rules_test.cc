// Listing, showing and checking rule files.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/cli/program.h"

namespace sayso {
namespace {

using ::testing::HasSubstr;
using Json = nlohmann::json;

TEST(RulesCommand, ListsAndShowsWhatIsBuiltIn) {
  EXPECT_THAT(Sayso({"rules", "list"}).out, HasSubstr("lexicon/reporting_verbs"));
  const Outcome shown = Sayso({"rules", "show", "lexicon/reporting_verbs"});
  EXPECT_EQ(shown.status, 0);
  EXPECT_EQ(shown.out, ReadFile(SAYSO_SOURCE_DIR "/rules/lexicon/reporting_verbs.json"));
}

TEST(RulesCommand, ShowsARuleByTheNameThatFindingsTell) {
  const Outcome shown = Sayso({"rules", "show", "consistent-sum"});
  EXPECT_EQ(shown.status, 0);
  EXPECT_EQ(shown.out, Sayso({"rules", "show", "comparison/consistent-sum"}).out);
}

TEST(RulesCommand, AMistypedNameGetsItsNeighbour) {
  const Outcome outcome = Sayso({"rules", "show", "lexicon/reporting_verb"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("did you mean lexicon/reporting_verbs?"));
}

TEST(RulesCommand, ABrokenFileIsToldWithItsLine) {
  const Folder folder;
  const std::string file = folder.Write("lexicon/mine.json", "{\n  \"words\": [oops]\n}\n");
  const Outcome outcome = Sayso({"rules", "check", file});
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr(file + ":2:"));
  EXPECT_THAT(outcome.err, HasSubstr("error: "));
}

TEST(RulesCommand, BuiltInFilesHaveNoFault) {
  const Outcome outcome =
      Sayso({"rules", "check", SAYSO_SOURCE_DIR "/rules/lexicon/reporting_verbs.json"});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.out, HasSubstr("no fault"));
}

TEST(RulesCommand, FilesAndFaultsAreThereForPrograms) {
  const auto shown =
      Json::parse(Sayso({"rules", "show", "--format", "json", "comparison/update"}).out);
  ASSERT_EQ(shown.size(), 1);
  EXPECT_EQ(shown[0]["name"], "comparison/update");
  EXPECT_TRUE(Json::parse(shown[0]["text"].get<std::string>()).is_object());
  EXPECT_EQ(shown[0]["examples"], ReadFile(SAYSO_SOURCE_DIR "/rules/comparison/update.corpus"));

  const Folder folder;
  const std::string file = folder.Write("lexicon/mine.json", "{\n  \"words\": [oops]\n}\n");
  const Outcome checked = Sayso({"rules", "check", "--format", "json", file});
  EXPECT_EQ(checked.status, 1);
  const auto faults = Json::parse(checked.out)[0]["faults"];
  ASSERT_FALSE(faults.empty());
  EXPECT_THAT(faults[0]["place"].get<std::string>(), HasSubstr(file + ":2:"));
  EXPECT_FALSE(faults[0]["hint"].get<std::string>().empty());
}

TEST(RulesCommand, AFolderIsNoRuleFile) {
  const Folder folder;
  const Outcome outcome = Sayso({"rules", "check", folder.path()});
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("hint: name the files in it: " + folder.Path("*.json")));
}

TEST(RulesCommand, AFolderThatIsNotThere) {
  const Outcome outcome = Sayso({"rules", "list", "--rules", "no/such/folder"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("no/such/folder"));
}

}  // namespace
}  // namespace sayso
