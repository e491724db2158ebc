#include "src/ruleset/rule_value.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sayso {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

TEST(RuleValue, SaysWhatTheJsonSays) {
  const std::string bytes = CompileRuleValue(
      R"({"most": 0.5, "words": ["a", "", "ä"], "on": true, "off": false, "none": null})");
  const RuleValue file(bytes);
  EXPECT_TRUE(file.is_object());
  EXPECT_EQ(file["most"].number(1), 0.5);
  EXPECT_THAT(file["words"].texts(), ElementsAre("a", "", "ä"));
  EXPECT_EQ(file["words"][2].text(), "ä");
  EXPECT_TRUE(file["on"].is_true());
  EXPECT_TRUE(file["off"]);
  EXPECT_FALSE(file["off"].is_true());
  EXPECT_FALSE(file["none"]);
}

TEST(RuleValue, WhatIsNotThereOrOfAnotherKindIsTheDefault) {
  const std::string bytes = CompileRuleValue(R"({"a": "text", "b": [1, "two"]})");
  const RuleValue file(bytes);
  EXPECT_EQ(file["a"].number(7), 7);
  EXPECT_EQ(file["b"].text(), "");
  EXPECT_THAT(file["b"].texts(), ElementsAre("two"));
  EXPECT_FALSE(file["c"]["d"]);
  EXPECT_THAT(file["a"].texts(), IsEmpty());
  EXPECT_EQ(file["a"].size(), 0u);
  EXPECT_FALSE(RuleValue()["a"]);
}

TEST(RuleValue, MembersAreSortedAndTheLastOfOneNameStands) {
  const std::string bytes = CompileRuleValue(R"({"é": 3, "b": 1, "a": 2, "b": 4})");
  std::vector<std::pair<std::string_view, double>> members;
  for (const auto& [name, value] : RuleValue(bytes).members()) {
    members.emplace_back(name, value.number());
  }
  EXPECT_THAT(members, ElementsAre(Pair("a", 2), Pair("b", 4), Pair("é", 3)));
}

TEST(RuleValue, InvalidJsonIsNull) {
  const std::string bytes = CompileRuleValue("{,}");
  EXPECT_FALSE(RuleValue(bytes));
}

TEST(RuleValue, IsReadAtAnyAlignment) {
  const std::string bytes = "x" + CompileRuleValue(R"({"n": -12.25})");
  EXPECT_EQ(RuleValue(std::string_view(bytes).substr(1))["n"].number(), -12.25);
}

}  // namespace
}  // namespace sayso
