#include <benchmark/benchmark.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include "bench/article_text.h"
#include "grammar/figure.h"
#include "src/text/text.h"

// The figure grammar alone: on text without numbers, where it should only look; on articles as made
// up for benchmarks; and on real ones, where the test articles lie beside the repository (or where
// SAYSO_SHARED says).
namespace sayso {
namespace {

struct Corpus {
  std::vector<std::unique_ptr<Document>> documents;
  std::vector<Text> texts;
  size_t bytes = 0;

  void Add(std::string bytes_of_text) {
    auto document = std::make_unique<Document>();
    document->text = std::move(bytes_of_text);
    document->metadata.published = "2031-05-06";
    bytes += document->text.size();
    texts.push_back(ReadText(*document, *Ruleset::Builtin()));
    documents.push_back(std::move(document));
  }
};

void Run(benchmark::State& state, const Corpus& corpus) {
  std::vector<Issue> issues;
  for (auto _ : state) {
    for (const Text& text : corpus.texts) {
      benchmark::DoNotOptimize(grammar::FindFigures(text, issues).size());
      issues.clear();
    }
  }
  state.SetBytesProcessed(static_cast<int64_t>(state.iterations() * corpus.bytes));
}

std::string WithoutNumbers() {
  constexpr const char* kSentences[] = {
      "The council said the harbour road would stay closed while engineers look at the bridge. ",
      "\"Nobody warned us,\" said Mara Lund, who runs the bakery beside the old customs house. ",
      "Officials of the well-known ferry company rejected the claim and spoke of bad weather. ",
      "Residents told reporters that the water rose quickly and carried boats into the market. ",
      "Her lawyer called the decision a grave mistake and announced that she would appeal. ",
      "The ministry, which oversees the ports, did not answer questions about the inspection. "};
  std::string text;
  for (size_t i = 0; text.size() < 4000; ++i) {
    text += kSentences[i % std::size(kSentences)];
    if (i % 3 == 2) text += "\n\n";
  }
  return text;
}

void BM_FiguresWithoutNumbers(benchmark::State& state) {
  Corpus corpus;
  for (int i = 0; i < 32; ++i) corpus.Add(WithoutNumbers());
  Run(state, corpus);
}
BENCHMARK(BM_FiguresWithoutNumbers);

void BM_FiguresMadeUp(benchmark::State& state) {
  Corpus corpus;
  for (uint64_t seed = 0; seed < 32; ++seed) corpus.Add(ArticleText(4000, seed));
  Run(state, corpus);
}
BENCHMARK(BM_FiguresMadeUp);

void BM_FiguresRealArticles(benchmark::State& state) {
  const char* shared = std::getenv("SAYSO_SHARED");
  const std::filesystem::path folder =
      std::filesystem::path(shared != nullptr ? shared : SAYSO_SOURCE_DIR "/../shared") / "seeds";
  Corpus corpus;
  if (std::filesystem::is_directory(folder)) {
    for (const auto& file : std::filesystem::directory_iterator(folder)) {
      if (file.path().extension() != ".txt") continue;
      std::ostringstream bytes;
      bytes << std::ifstream(file.path()).rdbuf();
      corpus.Add(bytes.str());
    }
  }
  if (corpus.texts.empty()) return state.SkipWithError("no test articles beside the repository");
  Run(state, corpus);
}
BENCHMARK(BM_FiguresRealArticles);

}  // namespace
}  // namespace sayso
