// Figures are read from any bytes: what is odd gives no figure, never a crash.

#include <memory>
#include <random>
#include <string>

#include "gtest/gtest.h"
#include "src/analyzer/analyzer.h"

namespace sayso {
namespace {

DocumentAnalysis Analyze(std::string text) {
  auto document = std::make_shared<Document>();
  document->id = "odd";
  document->text = std::move(text);
  document->metadata.published = "2023-11-20";
  return AnalyzeDocument(std::move(document), *Ruleset::Builtin());
}

void ExpectSound(const DocumentAnalysis& analysis) {
  uint32_t end = 0;
  for (const Figure& f : analysis.figures) {
    EXPECT_LE(end, f.span.begin) << analysis.document->text;
    EXPECT_LT(f.span.begin, f.span.end);
    EXPECT_LE(f.span.end, analysis.document->text.size());
    end = f.span.end;
  }
}

TEST(FigureRobustnessTest, OddNumbersAreSurvived) {
  for (const char* text : {"10^400",
                           "1,00,000,0 people",
                           "99999999999999999999999 died",
                           "half",
                           "a",
                           "between",
                           "from 5",
                           "$",
                           "%",
                           "-",
                           "5-",
                           "1/0",
                           "0/0",
                           "twice",
                           "a million million million million million",
                           "since",
                           "Nov.",
                           "Q3",
                           "the 99th of May 99999",
                           "last 9999999 years",
                           "two and",
                           "more than"}) {
    ExpectSound(Analyze(text));
  }
}

TEST(FigureRobustnessTest, WhatIsNoNumberOrDayIsToldAsAnIssue) {
  const std::pair<const char*, const char*> kFaults[] = {
      {"The vat holds 10^400 grains.", "number-too-large"},
      {"The vat holds 99999999999999999999999 grains.", "number-too-large"},
      {"The town has 1,00,000,0 people.", "not-a-number"},
      {"The permit ran to June 31, 2022.", "no-such-day"}};
  for (const auto& [text, code] : kFaults) {
    const DocumentAnalysis analysis = Analyze(text);
    ASSERT_EQ(analysis.issues.size(), 1u) << text;
    EXPECT_EQ(analysis.issues[0].code, code) << text;
    EXPECT_TRUE(analysis.figures.empty()) << text;
  }
}

TEST(FigureRobustnessTest, DatesThatNothingAnchorsAreToldOnce) {
  auto document = std::make_shared<Document>();
  document->text = "The mill burned on Friday. It had reopened last week.";
  const auto analysis = AnalyzeDocument(std::move(document), *Ruleset::Builtin());
  ASSERT_EQ(analysis.issues.size(), 1u);
  EXPECT_EQ(analysis.issues[0].code, "unresolved-dates");
}

TEST(FigureRobustnessTest, ShuffledPiecesOfFiguresAreSurvived) {
  const char* kPieces[] = {"at least ", "5",       "three ",   "million ", "-",      "to ",
                           "and ",      "$",       "percent ", ".",        ", ",     "Nov. ",
                           "2019",      " ",       "half ",    "a ",       "dozen ", "/",
                           "(",         "killed ", "of ",      "the ",     "1,2",    "year-old "};
  std::mt19937 random(7);
  for (int i = 0; i < 3000; ++i) {
    std::string text;
    for (int n = 0; n < 12; ++n) text += kPieces[random() % std::size(kPieces)];
    ExpectSound(Analyze(text));
  }
}

}  // namespace
}  // namespace sayso
