#include "tests/compare/story.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>

#include "src/analyzer/analyze_all.h"

namespace sayso {

Analysis AnalyzeStory(std::vector<Document> articles) {
  static const std::shared_ptr<const Ruleset> ruleset = Ruleset::Builtin();
  size_t next = 0;
  return AnalyzeAll(
      [&]() -> std::shared_ptr<const Document> {
        if (next == articles.size()) return nullptr;
        return std::make_shared<const Document>(articles[next++]);
      },
      *ruleset, {});
}

Analysis AnalyzeFolder(const std::string& folder) { return AnalyzeFolders({folder}); }

Analysis AnalyzeFolders(const std::vector<std::string>& folders) {
  std::vector<Document> articles;
  for (const std::string& folder : folders) {
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
      if (entry.path().extension() != ".txt") continue;
      Document& article = articles.emplace_back();
      article.id = entry.path().stem().string();
      article.path = entry.path().string();
      std::ifstream in(entry.path(), std::ios::binary);
      article.text.assign(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    }
  }
  std::sort(articles.begin(), articles.end(), [](auto& a, auto& b) { return a.id < b.id; });
  return AnalyzeStory(std::move(articles));
}

}  // namespace sayso
