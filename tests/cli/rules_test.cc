// Listing, showing and checking rule files.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/cli/program.h"

namespace sayso {
namespace {

using ::testing::HasSubstr;

TEST(RulesCommand, ListsAndShowsWhatIsBuiltIn) {
  EXPECT_THAT(Sayso({"rules", "list"}).out, HasSubstr("lexicon/reporting_verbs"));
  const Outcome shown = Sayso({"rules", "show", "lexicon/reporting_verbs"});
  EXPECT_EQ(shown.status, 0);
  EXPECT_EQ(shown.out, ReadFile(SAYSO_SOURCE_DIR "/rules/lexicon/reporting_verbs.json"));
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

TEST(RulesCommand, AFolderThatIsNotThere) {
  const Outcome outcome = Sayso({"rules", "list", "--rules", "no/such/folder"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("no/such/folder"));
}

}  // namespace
}  // namespace sayso
