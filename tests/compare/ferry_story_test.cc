#include <algorithm>
#include <fstream>
#include <iterator>
#include <memory>
#include <set>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "nlohmann/json.hpp"
#include "src/analyzer/analyze_all.h"
#include "src/base/absl_view.h"
#include "tests/compare/story.h"

namespace sayso {
namespace {

using Json = nlohmann::json;

const std::string kFolder = SAYSO_SOURCE_DIR "/examples/ferry/";

Json Expected() { return Json::parse(std::ifstream(kFolder + "expected.json")); }

const Analysis& Ferry() {
  static const Analysis analysis = AnalyzeFolder(kFolder);
  return analysis;
}

// The ids of the article's figures with these words.
std::set<std::string> FiguresOf(const Json& reference) {
  std::set<std::string> ids;
  for (const DocumentAnalysis& document : Ferry().documents) {
    if (document.document->id != reference[0]) continue;
    for (const Figure& figure : document.figures) {
      std::string words(document.text.view(figure.span));
      std::string wanted = reference[1].get<std::string>();
      if (absl::StartsWithIgnoreCase(words, wanted)) ids.insert(figure.id);
    }
  }
  return ids;
}

bool Holds(const Finding& finding, const Json& references) {
  return std::all_of(references.begin(), references.end(), [&](const Json& reference) {
    std::set<std::string> ids = FiguresOf(reference);
    return std::any_of(finding.figures.begin(), finding.figures.end(),
                       [&](const std::string& id) { return ids.contains(id); });
  });
}

std::string VerdictsOver(const Json& references) {
  std::string verdicts;
  for (const Finding& finding : Ferry().comparison.findings) {
    if (Holds(finding, references)) absl::StrAppend(&verdicts, " ", ToAbsl(Name(finding.verdict)));
  }
  return verdicts;
}

class FerryStoryTest : public testing::TestWithParam<int> {};

TEST_P(FerryStoryTest, IsFound) {
  Json wanted = Expected()["findings"][GetParam()];
  for (const Json& reference : wanted["figures"]) {
    EXPECT_FALSE(FiguresOf(reference).empty()) << "no such figure: " << reference;
  }
  std::string verdict = absl::StrCat(" ", wanted["verdict"].get<std::string>());
  EXPECT_TRUE(absl::StrContains(absl::StrCat(VerdictsOver(wanted["figures"]), " "),
                                absl::StrCat(verdict, " ")))
      << wanted["what"] << ": want" << verdict << ", got" << VerdictsOver(wanted["figures"]);
}

std::string CaseName(const testing::TestParamInfo<int>& info) {
  std::string name = Expected()["findings"][info.param]["what"].get<std::string>();
  std::replace_if(
      name.begin(), name.end(), [](char c) { return !absl::ascii_isalnum(c); }, '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(Relations, FerryStoryTest,
                         testing::Range(0, static_cast<int>(Expected()["findings"].size())),
                         CaseName);

TEST(FerryStory, WhatIsApartIsKeptApart) {
  Json expected = Expected();
  for (const Json& apart : expected["apart"]) {
    EXPECT_EQ(VerdictsOver(apart["figures"]), "") << apart["what"];
  }
}

TEST(FerryStory, WireCopyIsOneOrigin) {
  const auto& origins = Ferry().comparison.origins;
  size_t documents = 0;
  for (const OriginGroup& group : origins) documents += group.documents.size();
  EXPECT_EQ(documents, Ferry().documents.size());
  auto wire = std::find_if(origins.begin(), origins.end(), [](const OriginGroup& group) {
    return std::count(group.documents.begin(), group.documents.end(), "02-nordwire") > 0;
  });
  ASSERT_NE(wire, origins.end());
  EXPECT_EQ(wire->documents,
            (std::vector<std::string>{"02-nordwire", "03-island-gazette", "04-maravia-today"}));
}

}  // namespace
}  // namespace sayso
