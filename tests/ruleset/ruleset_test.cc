#include "src/ruleset/ruleset.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "src/ruleset/lexicon_rules.h"
#include "src/ruleset/rule_pack.h"
#include "tests/ruleset/pack_folder.h"

namespace sayso {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

constexpr std::string_view kPack = R"({
  "about": "An invented outlet.",
  "entries": [{"classes": ["outlet"], "facts": {"name": "Fjord Courier"},
               "words": ["Fjord Courier", "Courier of the Fjord"]}],
  "examples": {"is": {"Fjord Courier": "outlet"}, "not": {"fjord": "outlet"}}
})";

std::shared_ptr<const Ruleset> Load(const PackFolder& folder, std::vector<Issue>& issues) {
  auto rules = Ruleset::WithPacks(folder.path(), issues);
  EXPECT_TRUE(rules.ok()) << rules.status();
  return rules.ok() ? *rules : Ruleset::Builtin();
}

TEST(Ruleset, BuiltinHasFilesInOrder) {
  const auto files = Ruleset::Builtin()->files("lexicon");
  ASSERT_GT(files.size(), 10u);
  for (size_t i = 1; i < files.size(); ++i) EXPECT_LT(files[i - 1]->id, files[i]->id);
  EXPECT_EQ(files[0]->path, "rules/lexicon/" + files[0]->id + ".json");
}

TEST(Ruleset, SaysWhatAFileSays) {
  const auto rules = Ruleset::Builtin();
  EXPECT_TRUE(rules->value("text", "header")["about"].is_text());
  EXPECT_FALSE(rules->value("text", "no such file"));
}

TEST(Ruleset, PackReplacesWhatAFileSays) {
  const PackFolder folder;
  folder.Add("text/elisions.json", R"({"about": "Tubes.", "words": ["ube"]})");
  std::vector<Issue> issues;
  const auto rules = Load(folder, issues);
  EXPECT_THAT(issues, IsEmpty());
  EXPECT_THAT(rules->value("text", "elisions")["words"].texts(), testing::ElementsAre("ube"));
}

TEST(Ruleset, PackAddsWords) {
  const PackFolder folder;
  folder.Add("lexicon/fjord.json", kPack);
  std::vector<Issue> issues;
  const auto rules = Load(folder, issues);
  EXPECT_THAT(issues, IsEmpty());
  const WordId id = rules->lexicon().Find("fjord courier");
  EXPECT_TRUE(rules->lexicon().entry(id).proper.has(WordClass::kOutlet));
  EXPECT_EQ(rules->lexicon().fact(id, Fact::kName), "Fjord Courier");
  EXPECT_TRUE(
      rules->lexicon().entry(rules->lexicon().Find("said")).classes.has(WordClass::kSayVerb));
  EXPECT_EQ(Lexicon::Builtin().Find("fjord courier"), 0u);
}

TEST(Ruleset, PackReplacesAFileOfTheSameName) {
  const PackFolder folder;
  folder.Add("lexicon/agencies.json", R"({
    "about": "One agency only.",
    "entries": [{"classes": ["agency"], "words": ["Nordwire"]}],
    "examples": {"is": {"Nordwire": "agency"}, "not": {"Reuters": "agency"}}})");
  std::vector<Issue> issues;
  const auto rules = Load(folder, issues);
  EXPECT_THAT(issues, IsEmpty());
  const Lexicon& lexicon = rules->lexicon();
  EXPECT_FALSE(lexicon.entry(lexicon.Find("reuters")).proper.has(WordClass::kAgency));
  EXPECT_TRUE(lexicon.entry(lexicon.Find("nordwire")).proper.has(WordClass::kAgency));
}

TEST(Ruleset, FaultyPackLoadsTheRest) {
  const PackFolder folder;
  folder.Add("lexicon/a.json", "{\"about\": ");
  folder.Add("lexicon/fjord.json", kPack);
  std::vector<Issue> issues;
  const auto rules = Load(folder, issues);
  ASSERT_EQ(issues.size(), 1u);
  EXPECT_THAT(issues[0].message, HasSubstr("a.json:1:"));
  EXPECT_NE(rules->lexicon().Find("fjord courier"), 0u);
}

TEST(Ruleset, MissingFolderIsAnError) {
  std::vector<Issue> issues;
  EXPECT_FALSE(Ruleset::WithPacks("no/such/folder", issues).ok());
}

TEST(Ruleset, EmptyFolderGivesTheBuiltinTable) {
  const PackFolder folder;
  std::vector<Issue> issues;
  EXPECT_EQ(Load(folder, issues)->lexicon().bytes(), Lexicon::Builtin().bytes());
}

TEST(RulePack, RoundTrips) {
  const std::vector<NamedText> files = {{"a b.json", "line\nline\n"}, {"empty", ""}, {"c", "x"}};
  EXPECT_EQ(UnpackFiles(PackFiles(files)), files);
  EXPECT_THAT(UnpackFiles("9 cut short\nabc"), IsEmpty());
}

}  // namespace
}  // namespace sayso
