// story_bench EVENTS ARTICLES_EACH [THREADS]: made-up articles of many events, analysed and
// compared; prints the time of both stages and the memory, and holds what was found to the
// generator's truth. Exit status 0 where all of it was found and nothing else.

#include <sys/resource.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>

#include "bench/synthetic_story.h"
#include "src/analyzer/analyze_all.h"

namespace sayso {
namespace {

using Clock = std::chrono::steady_clock;

double SecondsSince(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

double MebibytesAtMost() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) / 1024;
}

int Run(uint32_t events, uint32_t articles_each, int threads) {
  const SyntheticStory story = MakeStory(events, articles_each, /*seed=*/7);
  const auto ruleset = Ruleset::Builtin();
  size_t next = 0;
  Clock::time_point start = Clock::now();
  auto documents = AnalyzeEach(
      [&]() -> std::shared_ptr<const Document> {
        if (next == story.articles.size()) return nullptr;
        return std::make_shared<const Document>(story.articles[next++]);
      },
      *ruleset, {.threads = threads});
  const double analysis_seconds = SecondsSince(start);
  const double analysis_memory = MebibytesAtMost();
  start = Clock::now();
  const Analysis analysis = CompareAnalyzed(std::move(documents), {}, *ruleset);
  const double compare_seconds = SecondsSince(start);
  size_t strays = 0;
  const bool right = RelationsFound(story, analysis, strays) == story.relations;
  std::printf("%zu articles, %u events, %d threads\n", story.articles.size(), events, threads);
  std::printf("analysis %.2f s, compare %.2f s; at most %.0f MiB, of them compare %.0f MiB\n",
              analysis_seconds, compare_seconds, MebibytesAtMost(),
              MebibytesAtMost() - analysis_memory);
  std::printf("%zu findings; %s the %zu relations of the story; %zu findings across events\n",
              analysis.comparison.findings.size(), right ? "exactly" : "NOT",
              story.relations.size(), strays);
  return right && strays == 0 ? 0 : 1;
}

}  // namespace
}  // namespace sayso

int main(int argc, char** argv) {
  const int events = argc > 2 ? std::atoi(argv[1]) : 0, each = argc > 2 ? std::atoi(argv[2]) : 0;
  if (events < 1 || each < 5) {
    std::fprintf(stderr, "usage: story_bench EVENTS ARTICLES_EACH [THREADS]; at least 5 each\n");
    return 2;
  }
  const int threads = argc > 3 ? std::atoi(argv[3]) : 1;
  return sayso::Run(static_cast<uint32_t>(events), static_cast<uint32_t>(each),
                    threads > 0 ? threads : 1);
}
