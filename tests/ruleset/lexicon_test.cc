#include "src/ruleset/lexicon.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>
#include <vector>

namespace sayso {
namespace {

using enum WordClass;

std::vector<WordId> Ids(const std::string& text) {
  std::vector<WordId> ids;
  std::istringstream in(text);
  for (std::string word; in >> word;) ids.push_back(Lexicon::Builtin().Find(word));
  return ids;
}

std::string LongestPhrase(const std::string& text) {
  const auto match = Lexicon::Builtin().LongestPhrase(Ids(text));
  return match.length == 0 ? "" : std::string(Lexicon::Builtin().entry(match.phrase).text);
}

TEST(Lexicon, KnowsManyWords) { EXPECT_GT(Lexicon::Builtin().size(), 100000u); }

TEST(Lexicon, UnknownWordIsZero) {
  const Lexicon& lexicon = Lexicon::Builtin();
  EXPECT_EQ(lexicon.Find("zzyzxq"), 0u);
  EXPECT_EQ(lexicon.Find(""), 0u);
  EXPECT_EQ(lexicon.Find(std::string(300, 'a')), 0u);
  EXPECT_TRUE(lexicon.entry(0).classes.empty());
  EXPECT_FALSE(lexicon.BeginsPhrase(0));
}

TEST(Lexicon, WordsInCapitalsAreNotTheOthers) {
  const Lexicon& lexicon = Lexicon::Builtin();
  const WordId us = lexicon.Find("us");
  EXPECT_TRUE(lexicon.entry(us).classes.has(kObjectPronoun));
  EXPECT_FALSE(lexicon.entry(us).classes.has(kCountry));
  EXPECT_NE(lexicon.FindAsWritten("US"), us);
}

TEST(Lexicon, MonthMayIsForTheCapitalOnly) {
  const Entry may = Lexicon::Builtin().entry(Lexicon::Builtin().Find("may"));
  EXPECT_TRUE(may.classes.has(kModal));
  EXPECT_FALSE(may.classes.has(kMonth));
  EXPECT_TRUE(may.proper.has(kMonth));
}

TEST(Lexicon, EveryWordFindsItself) {
  const Lexicon& lexicon = Lexicon::Builtin();
  for (WordId id = 1; id <= lexicon.size(); ++id) {
    ASSERT_EQ(lexicon.Find(lexicon.entry(id).text), id) << lexicon.entry(id).text;
  }
}

TEST(LongestPhrase, TakesTheLongest) {
  EXPECT_EQ(LongestPhrase("tens of thousands of people"), "tens of thousands");
  EXPECT_EQ(LongestPhrase("deputy prime minister of"), "deputy prime minister");
  EXPECT_EQ(LongestPhrase("prime minister said"), "prime minister");
  EXPECT_EQ(LongestPhrase("as many as"), "as many as");
}

TEST(LongestPhrase, NeedsAllItsWords) {
  EXPECT_EQ(LongestPhrase("prime"), "");
  EXPECT_EQ(LongestPhrase("prime number"), "");
  EXPECT_EQ(LongestPhrase(""), "");
}

TEST(LongestPhrase, BeginsWhereItSaysSo) {
  const Lexicon& lexicon = Lexicon::Builtin();
  EXPECT_TRUE(lexicon.BeginsPhrase(lexicon.Find("prime")));
  EXPECT_FALSE(lexicon.BeginsPhrase(lexicon.Find("bridges")));
}

TEST(Lexicon, RefusesOtherBytes) {
  EXPECT_FALSE(Lexicon::FromBytes("").has_value());
  EXPECT_FALSE(Lexicon::FromBytes(std::string(100, 'x')).has_value());
  const std::string_view whole = Lexicon::Builtin().bytes();
  EXPECT_FALSE(Lexicon::FromBytes(whole.substr(0, whole.size() / 2)).has_value());
}

}  // namespace
}  // namespace sayso
