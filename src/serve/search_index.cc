#include "src/serve/search_index.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <utility>

namespace sayso::serve {
namespace {

constexpr std::string_view kBlanks = " \t\n\r";

// Calls `see` with each stretch of `text` between blanks.
template <class See>
void ForEachWord(std::string_view text, See see) {
  while (true) {
    const size_t begin = text.find_first_not_of(kBlanks);
    if (begin == text.npos) return;
    text.remove_prefix(begin);
    const std::string_view word = text.substr(0, text.find_first_of(kBlanks));
    see(word);
    text.remove_prefix(word.size());
  }
}

// The first place of `term` in `text` from `from` on, or npos. Unlike std::string_view::find, which
// stops at every first letter, memmem skips.
size_t FindIn(std::string_view text, std::string_view term, size_t from = 0) {
  const void* found = memmem(text.data() + from, text.size() - from, term.data(), term.size());
  return found == nullptr ? text.npos : static_cast<const char*>(found) - text.data();
}

}  // namespace

void TextSet::KeepThoseOf(const TextSet& other) {
  for (size_t i = 0; i < bits_.size(); ++i) bits_[i] &= other.bits_[i];
}

SearchIndex::SearchIndex(std::vector<std::string> folded) : texts_(std::move(folded)) {
  std::map<std::string_view, std::vector<uint32_t>> texts_of;
  for (uint32_t text = 0; text < texts_.size(); ++text) {
    ForEachWord(texts_[text], [&](std::string_view word) {
      std::vector<uint32_t>& texts = texts_of[word];
      if (texts.empty() || texts.back() != text) texts.push_back(text);
    });
  }
  for (auto& [word, texts] : texts_of) {
    begins_.push_back(static_cast<uint32_t>(words_.size()));
    words_.append(word).append("\n");
    texts_of_.push_back(std::move(texts));
  }
}

// The texts in a word of which `part`, which holds no blank, occurs.
TextSet SearchIndex::TextsWithPart(std::string_view part) const {
  TextSet found(texts_.size());
  size_t at = 0;
  while ((at = FindIn(words_, part, at)) != words_.npos) {
    const auto after = std::upper_bound(begins_.begin(), begins_.end(), at);
    for (const uint32_t text : texts_of_[after - begins_.begin() - 1]) found.Add(text);
    if (after == begins_.end()) break;
    at = *after;
  }
  return found;
}

// A term that is one word's part is found by that; of a phrase every word occurs, which leaves few
// texts to look at.
TextSet SearchIndex::TextsWith(std::string_view term) const {
  TextSet found(texts_.size(), /*all=*/true);
  bool is_part = false;
  ForEachWord(term, [&](std::string_view part) {
    found.KeepThoseOf(TextsWithPart(part));
    is_part = part.size() == term.size();
  });
  if (is_part) return found;
  for (size_t text = 0; text < texts_.size(); ++text) {
    if (found[text] && FindIn(texts_[text], term) == term.npos) found.Remove(text);
  }
  return found;
}

TextSet SearchIndex::Find(const Search& search) const {
  TextSet found(texts_.size(), /*all=*/true);
  for (const std::string& term : search.terms()) found.KeepThoseOf(TextsWith(term));
  return found;
}

}  // namespace sayso::serve
