#ifndef SAYSO_BENCH_SYNTHETIC_STORY_H_
#define SAYSO_BENCH_SYNTHETIC_STORY_H_

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "src/analyzer/analyzer.h"

namespace sayso {

// Made-up articles on many made-up events, with what there is to find in them: the same seed gives
// the same story. In every event a minister counts the dead, and more a day later (update); the
// coast guard counts more than he does that day (conflict; his first count is outrun by then:
// stale), in several articles (relayed); a hospital and a ministry give one number of injured
// (corroborated).
struct SyntheticStory {
  std::vector<Document> articles;
  std::vector<uint32_t> events;  // of each article

  // One relation to be found: the event, the verdict, and the two numbers it holds.
  struct Relation {
    uint32_t event = 0;
    Verdict verdict = Verdict::kConflict;
    std::pair<int, int> numbers;  // the lower first; equal for one number
    friend auto operator<=>(const Relation&, const Relation&) = default;
  };
  std::vector<Relation> relations;  // sorted
};

// `articles_each` is at least 5. Articles are numbered so that those of one event do not stand
// together.
SyntheticStory MakeStory(uint32_t events, uint32_t articles_each, uint64_t seed);

// What an analysis of the story's articles found, as relations; `strays` counts findings that join
// articles of different events.
std::vector<SyntheticStory::Relation> RelationsFound(const SyntheticStory& story,
                                                     const Analysis& analysis, size_t& strays);

}  // namespace sayso

#endif  // SAYSO_BENCH_SYNTHETIC_STORY_H_
