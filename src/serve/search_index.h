#ifndef SAYSO_SRC_SERVE_SEARCH_INDEX_H_
#define SAYSO_SRC_SERVE_SEARCH_INDEX_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "src/serve/search.h"

namespace sayso::serve {

// Some of the texts of an index, by their numbers.
class TextSet {
 public:
  // None of `texts`, or all.
  explicit TextSet(size_t texts, bool all = false) : bits_((texts + 63) / 64, all ? ~0ULL : 0) {}

  bool operator[](size_t text) const { return bits_[text / 64] >> text % 64 & 1; }
  void Add(size_t text) { bits_[text / 64] |= 1ULL << text % 64; }
  void Remove(size_t text) { bits_[text / 64] &= ~(1ULL << text % 64); }
  void KeepThoseOf(const TextSet& other);  // of as many texts

 private:
  std::vector<uint64_t> bits_;
};

// Texts to be searched, and which of them each word stands in. What is typed is looked for in the
// words, which are few, rather than in the texts: thousands of them are searched in less than a
// millisecond. Only a phrase has its texts looked at, those that hold all its words.
class SearchIndex {
 public:
  SearchIndex() = default;
  // `folded` texts (search.h); they are known by their numbers here.
  explicit SearchIndex(std::vector<std::string> folded);

  TextSet Find(const Search& search) const;

 private:
  TextSet TextsWithPart(std::string_view part) const;
  TextSet TextsWith(std::string_view term) const;

  std::vector<std::string> texts_;
  std::string words_;                            // each once, sorted, each with a line end
  std::vector<uint32_t> begins_;                 // of each word in words_
  std::vector<std::vector<uint32_t>> texts_of_;  // of each word, in order
};

}  // namespace sayso::serve

#endif  // SAYSO_SRC_SERVE_SEARCH_INDEX_H_
