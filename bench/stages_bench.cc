#include <benchmark/benchmark.h>

#include <memory>
#include <vector>

#include "bench/article_text.h"
#include "grammar/attribution.h"
#include "grammar/figure.h"
#include "src/analyzer/analyzer.h"
#include "src/figures/meaning.h"
#include "src/resolve/resolve.h"
#include "src/text/text.h"

// Each stage by itself, over articles of the size news has. Bytes are those of the articles, so the
// speeds compare: the whole is slower than any part.
namespace sayso {
namespace {

constexpr size_t kArticles = 64;
constexpr size_t kArticleBytes = 4000;

const std::vector<std::shared_ptr<const Document>>& Documents() {
  static const auto* documents = [] {
    auto* made = new std::vector<std::shared_ptr<const Document>>;
    for (size_t i = 0; i < kArticles; ++i) {
      Document document;
      document.id = "a" + std::to_string(i);
      document.text = ArticleText(kArticleBytes, i);
      document.metadata.published = "2031-05-06";
      made->push_back(std::make_shared<const Document>(std::move(document)));
    }
    return made;
  }();
  return *documents;
}

// Runs `stage` over all documents in turn.
void OverDocuments(benchmark::State& state, auto stage) {
  size_t bytes = 0;
  for (auto _ : state) {
    for (size_t i = 0; i < Documents().size(); ++i) {
      benchmark::DoNotOptimize(stage(i));
      bytes += Documents()[i]->text.size();
    }
  }
  state.SetBytesProcessed(static_cast<int64_t>(bytes));
}

const std::vector<Text>& Texts() {
  static const auto* texts = [] {
    auto* read = new std::vector<Text>;
    for (const auto& d : Documents()) read->push_back(ReadText(*d, *Ruleset::Builtin()));
    return read;
  }();
  return *texts;
}

void BM_LexiconFind(benchmark::State& state) {
  std::vector<std::string> words;
  for (const Text& text : Texts()) {
    for (const Token& token : text.tokens) {
      std::string word(text.view(token));
      for (char& c : word) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
      words.push_back(std::move(word));
    }
  }
  const Lexicon& lexicon = Lexicon::Builtin();
  for (auto _ : state) {
    for (const std::string& word : words) benchmark::DoNotOptimize(lexicon.Find(word));
  }
  state.SetItemsProcessed(static_cast<int64_t>(state.iterations() * words.size()));
}
BENCHMARK(BM_LexiconFind);

void BM_ReadText(benchmark::State& state) {
  OverDocuments(
      state, [](size_t i) { return ReadText(*Documents()[i], *Ruleset::Builtin()).tokens.size(); });
}
BENCHMARK(BM_ReadText);

void BM_FindAttributions(benchmark::State& state) {
  OverDocuments(state, [](size_t i) { return grammar::FindAttributions(Texts()[i]).size(); });
}
BENCHMARK(BM_FindAttributions);

void BM_FindFigures(benchmark::State& state) {
  std::vector<Issue> issues;
  OverDocuments(state, [&](size_t i) { return grammar::FindFigures(Texts()[i], issues).size(); });
}
BENCHMARK(BM_FindFigures);

void BM_ResolveSpeakers(benchmark::State& state) {
  std::vector<std::vector<ast::Attribution>> found;
  for (const Text& text : Texts()) found.push_back(grammar::FindAttributions(text));
  OverDocuments(state,
                [&](size_t i) { return ResolveSpeakers(Cast(Texts()[i]), found[i]).size(); });
}
BENCHMARK(BM_ResolveSpeakers);

void BM_GiveMeaning(benchmark::State& state) {
  std::vector<std::vector<Attribution>> attributions;
  std::vector<std::vector<ast::Figure>> figures;
  std::vector<Issue> issues;
  for (const Text& text : Texts()) {
    attributions.push_back(ResolveSpeakers(Cast(text), grammar::FindAttributions(text)));
    figures.push_back(grammar::FindFigures(text, issues));
  }
  OverDocuments(state, [&](size_t i) {
    return GiveMeaning(Cast(Texts()[i]), figures[i], attributions[i]).size();
  });
}
BENCHMARK(BM_GiveMeaning);

void BM_AnalyzeDocument(benchmark::State& state) {
  OverDocuments(state, [](size_t i) {
    return AnalyzeDocument(Documents()[i], *Ruleset::Builtin()).attributions.size();
  });
}
BENCHMARK(BM_AnalyzeDocument);

}  // namespace
}  // namespace sayso
