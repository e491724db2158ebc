// The words and holidays of rules/figures: known to the lexicon, and used as their examples say.

#include <algorithm>
#include <cctype>
#include <chrono>
#include <sstream>
#include <string>

#include "grammar/figure_word.h"
#include "grammar/holiday.h"
#include "gtest/gtest.h"
#include "src/ruleset/ruleset.h"

namespace sayso::grammar {
namespace {

RuleValue File(const char* id) { return Ruleset::Builtin()->value("figures", id); }

// The files that name words by their use.
constexpr const char* kFiles[] = {"words", "meaning"};

TEST(FigureWordsTest, EveryWordIsKnownToTheLexicon) {
  const Lexicon& lexicon = Ruleset::Builtin()->lexicon();
  for (const char* file : kFiles) {
    for (const auto& [use, words] : File(file)["uses"].members()) {
      for (const std::string_view word : words.texts()) {
        std::string capitals(word);
        for (char& c : capitals) c = static_cast<char>(std::toupper(c));
        const bool known = lexicon.Find(word) != 0 || lexicon.Find(capitals) != 0;
        EXPECT_TRUE(known) << file << ", " << use << ": " << word;
      }
    }
  }
}

void ExpectExamplesHold(const char* file, bool holds) {
  for (const auto& [written, uses] : File(file)["examples"][holds ? "is" : "not"].members()) {
    std::string word(written);
    std::transform(word.begin(), word.end(), word.begin(), [](char c) { return std::tolower(c); });
    std::istringstream each{std::string(uses.text())};
    for (std::string use; each >> use;) {
      const auto words = File(file)["uses"][use].texts();
      EXPECT_EQ(std::find(words.begin(), words.end(), word) != words.end(), holds)
          << word << " " << use;
    }
  }
}

TEST(FigureWordsTest, ExamplesHold) {
  for (const char* file : kFiles) {
    ExpectExamplesHold(file, true);
    ExpectExamplesHold(file, false);
  }
}

TEST(HolidaysTest, ExamplesHold) {
  const Holidays holidays(*Ruleset::Builtin());
  for (const auto& [written, day] : File("holidays")["examples"]["is"].members()) {
    const auto match = holidays.Find(written);
    ASSERT_NE(match.rule, nullptr) << written;
    const int year = std::stoi(std::string(written.substr(written.size() - 4)));
    const auto days = match.rule->In(year);
    ASSERT_TRUE(days.has_value()) << written;
    EXPECT_EQ(IsoDate(*days->low), day.text()) << written;
  }
  for (const auto& [written, day] : File("holidays")["examples"]["not"].members()) {
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
