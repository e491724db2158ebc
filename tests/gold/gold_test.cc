// Scores sayso on the articles of this folder, register by register, and holds what was reached.
//
//   build/dev/tests/gold/gold_test                       the table
//   SAYSO_GOLD_FAULTS=1 build/dev/tests/gold/gold_test   each fault in words, below it

#include <cstdio>
#include <cstdlib>
#include <fstream>

#include "gtest/gtest.h"
#include "nlohmann/json.hpp"
#include "tests/gold/score.h"
#include "tests/gold/standoff.h"

namespace sayso::gold {
namespace {

namespace fs = std::filesystem;

fs::path Root() { return fs::path(SAYSO_SOURCE_DIR) / "tests/gold"; }

const nlohmann::json& Floors() {
  static const nlohmann::json floors = [] {
    std::ifstream in(Root() / "floors.json");
    return nlohmann::json::parse(in);
  }();
  return floors;
}

Score ScoreRegister(const std::string& name) {
  const auto fillers = Floors().at("name_fillers").get<std::set<std::string>>();
  Score score;
  for (const fs::path& stem : ArticlesIn(Root() / name)) {
    const GoldArticle gold = ReadGold(stem);
    auto document = std::make_shared<Document>();
    document->id = gold.name;
    document->text = gold.text;
    score += ScoreArticle(gold, AnalyzeDocument(std::move(document), *Ruleset::Builtin()), fillers);
  }
  return score;
}

void PrintLine(const std::string& name, const Score& score) {
  std::printf("%-11s %4d %7.1f %9.1f %8.1f %13d %6.1f %4d of %d\n", name.c_str(), score.core,
              100 * score.recall(), 100 * score.precision(), 100 * score.speaker(),
              score.wrong_direct, 100 * score.standing(), score.relays, score.relayed);
}

TEST(Gold, EachSpanHoldsTheTextItNames) {
  int articles = 0;
  for (const std::string& name : Registers(Root())) {
    for (const fs::path& stem : ArticlesIn(Root() / name)) {
      ++articles;
      for (const std::string& fault : ReadGold(stem).faults) ADD_FAILURE() << fault;
    }
  }
  EXPECT_GE(articles, 40);
}

TEST(Gold, NamesAreComparedByTheirWords) {
  const std::set<std::string> fillers = {"the", "mr"};
  EXPECT_TRUE(SameName("Mr Lund", "Ada Lund", fillers));
  EXPECT_TRUE(SameName("the Harbour Union", "harbour union", fillers));
  EXPECT_TRUE(SameName("", "", fillers));
  EXPECT_FALSE(SameName("Nils Lund", "Ada Lund", fillers));
  EXPECT_FALSE(SameName("", "Ada Lund", fillers));
}

TEST(Gold, RegistersHoldTheirFloors) {
  std::printf("%-11s %4s %7s %9s %8s %13s %6s %s\n", "register", "gold", "recall", "precision",
              "speaker", "wrong quoted", "flags", "relays");
  Score all;
  for (const std::string& name : Registers(Root())) {
    const Score score = ScoreRegister(name);
    PrintLine(name, score);
    all += score;
    const nlohmann::json& floor = Floors().at("registers").at(name);
    EXPECT_GE(score.recall(), floor.at("recall").get<double>()) << name;
    EXPECT_GE(score.precision(), floor.at("precision").get<double>()) << name;
    EXPECT_GE(score.speaker(), floor.at("speaker").get<double>()) << name;
    EXPECT_GE(score.standing(), floor.at("flags").get<double>()) << name;
    EXPECT_GE(score.relays, floor.at("relays").get<int>()) << name;
    EXPECT_LE(score.wrong_direct, floor.at("wrong_speakers_on_quotations").get<int>()) << name;
  }
  PrintLine("all", all);
  if (std::getenv("SAYSO_GOLD_FAULTS") == nullptr) return;
  for (const std::string& fault : all.faults) std::printf("%s\n", fault.c_str());
}

}  // namespace
}  // namespace sayso::gold
