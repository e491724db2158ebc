#include "src/text/furniture.h"

#include <gtest/gtest.h>

#include "tests/ruleset/pack_folder.h"

namespace sayso {
namespace {

// Each rule of rules/text/furniture.json finds its examples and none of its near misses.
TEST(Furniture, EveryRuleFindsItsExamples) {
  auto ruleset = Ruleset::Builtin();
  const auto& rules = ruleset->compiled<FurnitureRules>();
  for (const RuleValue rule : ruleset->value("text", "furniture")["rules"].items()) {
    const std::string_view id = rule["id"].text();
    EXPECT_GT(rule["examples"].size(), 0u) << id;
    EXPECT_GT(rule["not"].size(), 0u) << id;
    for (const std::string_view line : rule["examples"].texts()) {
      const auto* match = rules.Match(line);
      ASSERT_NE(match, nullptr) << id << ": " << line;
      EXPECT_EQ(match->id, id) << line;
    }
    for (const std::string_view line : rule["not"].texts()) {
      const auto* match = rules.Match(line);
      EXPECT_EQ(match, nullptr) << line << " is taken by " << (match ? match->id : "");
    }
  }
}

TEST(Furniture, DatelinesAreFoundByExample) {
  auto ruleset = Ruleset::Builtin();
  const auto& rules = ruleset->compiled<FurnitureRules>();
  const RuleValue dateline = ruleset->value("text", "furniture")["dateline"];
  for (const std::string_view line : dateline["examples"].texts()) {
    EXPECT_GT(rules.MatchDateline(line).size, 0u) << line;
  }
  for (const std::string_view line : dateline["not"].texts()) {
    auto match = rules.MatchDateline(line);
    EXPECT_FALSE(match.size > 0 && match.sure) << line;
  }
}

// The tests before the built-in pattern are none of a pack's own.
TEST(Furniture, APacksDatelinesBeginAsItsPatternSays) {
  const PackFolder pack;
  const std::filesystem::path file = pack.Add("text/furniture.json", R"pack({
    "about": "Datelines in brackets, and in small letters with a credit.",
    "dateline": {"pattern": "^\\[?([A-Za-z]+)\\]?(?: \\(([a-z]+)\\) -)?( )"},
    "rules": []})pack");
  std::vector<Issue> issues;
  const auto ruleset = Ruleset::WithFiles({&file, 1}, issues);
  EXPECT_TRUE(issues.empty());
  const auto& rules = ruleset->compiled<FurnitureRules>();
  EXPECT_EQ(rules.MatchDateline("[OSLO] Police said the road was shut.").size, 7u);
  EXPECT_EQ(rules.MatchDateline("oslo (ntb) - Police said the road was shut.").size, 13u);
}

}  // namespace
}  // namespace sayso
