// The words and holidays of rules/figures: known to the lexicon, and used as their examples say.

#include <algorithm>
#include <cctype>
#include <chrono>
#include <sstream>
#include <string>

#include "grammar/figure_word.h"
#include "grammar/holiday.h"
#include "gtest/gtest.h"
#include "nlohmann/json.hpp"
#include "src/ruleset/ruleset.h"

namespace sayso::grammar {
namespace {

const nlohmann::json& File(const char* id) { return Ruleset::Builtin()->json("figures", id); }

TEST(FigureWordsTest, EveryWordIsKnownToTheLexicon) {
  const Lexicon& lexicon = Ruleset::Builtin()->lexicon();
  for (const auto& [use, words] : File("words").at("uses").items()) {
    for (const auto& word : words) {
      std::string capitals = word.get<std::string>();
      for (char& c : capitals) c = static_cast<char>(std::toupper(c));
      const bool known = lexicon.Find(word.get<std::string>()) != 0 || lexicon.Find(capitals) != 0;
      EXPECT_TRUE(known) << use << ": " << word;
    }
  }
}

TEST(FigureWordsTest, ExamplesHold) {
  const auto has_use = [](const std::string& use, std::string word) {
    std::transform(word.begin(), word.end(), word.begin(), [](char c) { return std::tolower(c); });
    const auto& words = File("words").at("uses").at(use);
    return std::find(words.begin(), words.end(), word) != words.end();
  };
  for (const bool holds : {true, false}) {
    for (const auto& [word, uses] : File("words").at("examples").at(holds ? "is" : "not").items()) {
      std::istringstream each(uses.get<std::string>());
      for (std::string use; each >> use;)
        EXPECT_EQ(has_use(use, word), holds) << word << " " << use;
    }
  }
}

TEST(HolidaysTest, ExamplesHold) {
  const Holidays holidays(*Ruleset::Builtin());
  for (const auto& [written, day] : File("holidays").at("examples").at("is").items()) {
    const auto match = holidays.Find(written);
    ASSERT_NE(match.rule, nullptr) << written;
    const int year = std::stoi(written.substr(written.size() - 4));
    const auto days = match.rule->In(year);
    ASSERT_TRUE(days.has_value()) << written;
    EXPECT_EQ(IsoDate(*days->low), day.get<std::string>()) << written;
  }
  for (const auto& [written, day] : File("holidays").at("examples").at("not").items()) {
    EXPECT_EQ(holidays.Find(written).rule, nullptr) << written;
  }
}

TEST(HolidaysTest, FirstWordsAreKnownToTheLexicon) {
  const FigureWords words(*Ruleset::Builtin());
  const Lexicon& lexicon = Ruleset::Builtin()->lexicon();
  const Holidays holidays(*Ruleset::Builtin());
  for (const HolidayRule& rule : holidays.rules()) {
    for (const std::string& name : rule.names) {
      std::string first = name.substr(0, name.find(' '));
      if (first.ends_with("'s")) first.resize(first.size() - 2);
      if (first.ends_with("'") || first.ends_with(".")) first.pop_back();
      std::string capitals = first;
      for (char& c : capitals) c = static_cast<char>(std::toupper(c));
      const bool known = words.of(lexicon.Find(first)).has(FigureWord::kHoliday) ||
                         words.of(lexicon.Find(capitals)).has(FigureWord::kHoliday);
      EXPECT_TRUE(known) << name;
    }
  }
}

}  // namespace
}  // namespace sayso::grammar
