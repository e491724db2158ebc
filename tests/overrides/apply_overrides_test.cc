// Corrections over the whole pipeline: what they change, and what they leave alone.

#include "src/overrides/apply_overrides.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <memory>

#include "src/analyzer/analyze_all.h"

namespace sayso {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

Document Article(const std::string& id, const std::string& outlet, const std::string& day,
                 const std::string& body) {
  return {.id = id,
          .path = id + ".txt",
          .text = "Title: Ferry sinks off Port Sella\nOutlet: " + outlet + "\nDate: " + day +
                  "\n\n" + body + "\n"};
}

std::vector<Document> Story() {
  return {Article("courier", "Harbour Courier", "2031-05-02",
                  "The Maravian Coast Guard said 29 people were killed when the ferry Sella Star "
                  "sank off Port Sella in Maravia. \"The ramp had failed,\" Lund said."),
          Article("gazette", "Sella Gazette", "2031-05-02",
                  "The rescue service said 41 people were killed when the ferry Sella Star sank "
                  "off Port Sella in Maravia.")};
}

Analysis Analyze(std::vector<Override> corrections, int threads = 1) {
  const std::vector<Document> articles = Story();
  BatchOptions options{.threads = threads};
  for (Override& o : corrections) {
    o.who = "Ida Berg", o.why = "as told";
    options.overrides.push_back({o, "corrections.json", {}});
  }
  size_t next = 0;
  return AnalyzeAll(
      [&]() -> std::shared_ptr<const Document> {
        if (next == articles.size()) return nullptr;
        return std::make_shared<const Document>(articles[next++]);
      },
      *Ruleset::Builtin(), options);
}

std::vector<Verdict> Verdicts(const Analysis& analysis) {
  std::vector<Verdict> verdicts;
  for (const Finding& finding : analysis.comparison.findings) verdicts.push_back(finding.verdict);
  return verdicts;
}

const Figure& Deaths(const Analysis& analysis, size_t document) {
  const auto& figures = analysis.documents[document].figures;
  return *std::find_if(figures.begin(), figures.end(),
                       [](const Figure& f) { return f.outcome == "killed"; });
}

TEST(ApplyOverrides, WithoutAnyTheTwoClaimantsDiffer) {
  const Analysis analysis = Analyze({});
  EXPECT_THAT(Verdicts(analysis), Contains(Verdict::kConflict));
  EXPECT_THAT(analysis.overrides, IsEmpty());
}

TEST(ApplyOverrides, AnAliasMakesOneClaimantOfTwo) {
  const Analysis analysis = Analyze({{.action = OverrideAction::kAlias,
                                      .names = {"rescue service"},
                                      .as = "Maravian Coast Guard"}});
  EXPECT_EQ(Deaths(analysis, 1).claimant, "Maravian Coast Guard");
  EXPECT_THAT(Verdicts(analysis), Not(Contains(Verdict::kConflict)));
  ASSERT_THAT(analysis.overrides, SizeIs(1));
  EXPECT_THAT(analysis.overrides[0].changed, ElementsAre("gazette/a1", "gazette/f1"));
  EXPECT_EQ(Deaths(analysis, 1).derivation.back().rule, "override/alias");
  EXPECT_EQ(Deaths(analysis, 1).derivation.back().detail, "Ida Berg: as told");
}

TEST(ApplyOverrides, AnIgnoredFigureIsComparedWithNothing) {
  const Analysis analysis =
      Analyze({{.action = OverrideAction::kIgnore, .document = "gazette", .figure = "41"}});
  EXPECT_TRUE(Deaths(analysis, 1).ignored);
  EXPECT_THAT(analysis.comparison.findings, IsEmpty());
}

TEST(ApplyOverrides, AnAsOfIsFixed) {
  const Analysis analysis = Analyze({{.action = OverrideAction::kAsOf,
                                      .document = "gazette",
                                      .figure = "41",
                                      .date = ParseIsoDate("2031-05-12")}});
  EXPECT_EQ(IsoDate(*Deaths(analysis, 1).as_of), "2031-05-12");
  EXPECT_THAT(Verdicts(analysis), ElementsAre(Verdict::kStale));
}

TEST(ApplyOverrides, ASplitNameIsSomebodyElseOrNobody) {
  const auto speaker = [](const Analysis& analysis) {
    return analysis.documents[0].attributions.back().speaker;
  };
  ASSERT_EQ(speaker(Analyze({}))->name, "Lund");
  Override split{.action = OverrideAction::kSplit,
                 .names = {"Lund"},
                 .as = "Maja Lund",
                 .document = "courier",
                 .near = "the ramp"};
  EXPECT_EQ(speaker(Analyze({split}))->name, "Maja Lund");
  split.near = "the bow door";
  const Analysis untouched = Analyze({split});
  EXPECT_EQ(speaker(untouched)->name, "Lund");
  EXPECT_THAT(untouched.overrides[0].changed, IsEmpty());
  split.near = "", split.as = "";
  EXPECT_EQ(speaker(Analyze({split})), std::nullopt);
}

TEST(ApplyOverrides, ListsTheSameForAnyNumberOfThreads) {
  const Override merge{.action = OverrideAction::kMerge,
                       .names = {"Maravian Coast Guard", "the rescue service"},
                       .as = "Coast Guard"};
  const auto one = Analyze({merge}, 1), four = Analyze({merge}, 4);
  EXPECT_THAT(one.overrides[0].changed, SizeIs(4));
  EXPECT_EQ(one.overrides[0].changed, four.overrides[0].changed);
}

}  // namespace
}  // namespace sayso
