// Many events in one folder: each is found with all its relations, and nothing across them, in any
// order of the files and with any number of threads. bench/story_bench does it with 10,000
// articles.
#include <algorithm>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "bench/synthetic_story.h"
#include "gtest/gtest.h"
#include "src/analyzer/analyze_all.h"

namespace sayso {
namespace {

constexpr uint32_t kEvents = 6, kArticles = 15;

Analysis Analyze(const std::vector<Document>& articles, int threads = 1) {
  size_t next = 0;
  return AnalyzeAll(
      [&]() -> std::shared_ptr<const Document> {
        if (next == articles.size()) return nullptr;
        return std::make_shared<const Document>(articles[next++]);
      },
      *Ruleset::Builtin(), {.threads = threads});
}

std::string InWords(const std::vector<SyntheticStory::Relation>& relations) {
  std::string words;
  for (const auto& r : relations) {
    words += std::to_string(r.event) + " " + std::string(Name(r.verdict)) + " " +
             std::to_string(r.numbers.first) + " " + std::to_string(r.numbers.second) + "\n";
  }
  return words;
}

std::string AllOf(const Comparison& comparison) {
  std::string all;
  for (const Finding& f : comparison.findings) {
    all += f.id + " " + f.what;
    for (const std::string& id : f.figures) all += " " + id;
    for (const std::string& reason : f.reasons) all += "; " + reason;
    all += "\n";
  }
  for (const Measure& m : comparison.measures) {
    all += m.key;
    for (const StandingClaim& claim : m.standing) all += " " + claim.figure + " " + claim.claimant;
    all += "\n";
  }
  for (const OriginGroup& group : comparison.origins) {
    for (const std::string& id : group.documents) all += id + " ";
    all += group.origin + "\n";
  }
  return all;
}

TEST(ManyEvents, FindsTheRelationsOfEachAndNoOthers) {
  const SyntheticStory story = MakeStory(kEvents, kArticles, /*seed=*/3);
  size_t strays = 0;
  const auto found = RelationsFound(story, Analyze(story.articles), strays);
  EXPECT_EQ(InWords(found), InWords(story.relations));
  EXPECT_EQ(strays, 0u);
}

TEST(ManyEvents, OrderAndThreadsDoNotMatter) {
  const SyntheticStory story = MakeStory(kEvents, kArticles, /*seed=*/5);
  const std::string in_order = AllOf(Analyze(story.articles).comparison);
  std::vector<Document> shuffled = story.articles;
  std::shuffle(shuffled.begin(), shuffled.end(), std::mt19937(11));
  EXPECT_EQ(AllOf(Analyze(shuffled).comparison), in_order);
  EXPECT_EQ(AllOf(Analyze(shuffled, /*threads=*/4).comparison), in_order);
}

}  // namespace
}  // namespace sayso
