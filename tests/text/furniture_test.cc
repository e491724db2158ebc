#include "src/text/furniture.h"

#include <gtest/gtest.h>

#include "nlohmann/json.hpp"

namespace sayso {
namespace {

// Each rule of rules/text/furniture.json finds its examples and none of its near misses.
TEST(Furniture, EveryRuleFindsItsExamples) {
  auto ruleset = Ruleset::Builtin();
  const auto& rules = ruleset->compiled<FurnitureRules>();
  for (const auto& rule : ruleset->json("text", "furniture")["rules"]) {
    EXPECT_FALSE(rule["examples"].empty()) << rule["id"];
    EXPECT_FALSE(rule["not"].empty()) << rule["id"];
    for (const std::string line : rule["examples"]) {
      const auto* match = rules.Match(line);
      ASSERT_NE(match, nullptr) << rule["id"] << ": " << line;
      EXPECT_EQ(match->id, rule["id"]) << line;
    }
    for (const std::string line : rule["not"]) {
      const auto* match = rules.Match(line);
      EXPECT_EQ(match, nullptr) << line << " is taken by " << (match ? match->id : "");
    }
  }
}

TEST(Furniture, DatelinesAreFoundByExample) {
  auto ruleset = Ruleset::Builtin();
  const auto& rules = ruleset->compiled<FurnitureRules>();
  const auto& dateline = ruleset->json("text", "furniture")["dateline"];
  for (const std::string line : dateline["examples"]) {
    EXPECT_GT(rules.MatchDateline(line).size, 0u) << line;
  }
  for (const std::string line : dateline["not"]) {
    auto match = rules.MatchDateline(line);
    EXPECT_FALSE(match.size > 0 && match.sure) << line;
  }
}

}  // namespace
}  // namespace sayso
