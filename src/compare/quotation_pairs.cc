#include "src/compare/quotation_pairs.h"

#include <algorithm>
#include <map>
#include <string>

#include "src/base/hash.h"

namespace sayso {
namespace {

constexpr size_t kRun = 4;                      // words in a row that propose a pair
constexpr size_t kRarest = 12;                  // content words of a quotation that do so in twos
using Posting = std::pair<uint64_t, uint32_t>;  // what is shared, quotation
using Counts = std::map<uint64_t, uint32_t>;

uint64_t Mixed(uint64_t a, uint64_t b) {
  return StableHash({reinterpret_cast<const char*>(&a), sizeof a}, b);
}

void AddRuns(const QuotedWords& quote, uint32_t number, std::vector<Posting>& postings) {
  for (size_t i = 0; i + kRun <= quote.words.size(); ++i) {
    uint64_t run = 0;
    for (size_t w = i; w < i + kRun; ++w) run = Mixed(quote.words[w].key, run);
    postings.emplace_back(run, number);
  }
}

// In how many quotations a content word stands.
Counts CountContent(const std::vector<QuotedWords>& quotes) {
  Counts counts;
  for (const QuotedWords& quote : quotes) {
    for (uint64_t word : quote.record->content) ++counts[word];
  }
  return counts;
}

void AddContent(const QuotedWords& quote, uint32_t number, const Counts& counts,
                std::vector<Posting>& postings) {
  if (quote.voice == 0) return;
  std::vector<uint64_t> rare = quote.record->content;
  std::stable_sort(rare.begin(), rare.end(),
                   [&](uint64_t a, uint64_t b) { return counts.at(a) < counts.at(b); });
  if (rare.size() > kRarest) rare.resize(kRarest);
  std::sort(rare.begin(), rare.end());
  for (size_t i = 0; i < rare.size(); ++i) {
    for (size_t j = i + 1; j < rare.size(); ++j) {
      postings.emplace_back(Mixed(Mixed(rare[i], rare[j]), quote.voice), number);
    }
  }
}

}  // namespace

uint64_t VoiceOf(std::string_view speaker) {
  std::vector<WordKey> words = WordsIn(speaker);
  return words.empty() ? 0 : words.back().key;
}

std::vector<std::pair<uint32_t, uint32_t>> QuotationPairs(const std::vector<QuotedWords>& quotes) {
  const Counts counts = CountContent(quotes);
  std::vector<Posting> postings;
  for (uint32_t i = 0; i < quotes.size(); ++i) {
    AddRuns(quotes[i], i, postings);
    AddContent(quotes[i], i, counts, postings);
  }
  std::sort(postings.begin(), postings.end());
  std::vector<std::pair<uint32_t, uint32_t>> pairs;
  for (size_t begin = 0, i = 0; i < postings.size(); ++i) {
    if (postings[i].first != postings[begin].first) begin = i;
    if (i == begin || postings[i - 1].second == postings[i].second) continue;
    pairs.emplace_back(postings[i - 1].second, postings[i].second);
    pairs.emplace_back(postings[begin].second, postings[i].second);
  }
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

}  // namespace sayso
