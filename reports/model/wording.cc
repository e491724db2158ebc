#include "reports/model/wording.h"

#include <algorithm>
#include <string>

namespace sayso {
namespace {

constexpr size_t kMostWords = 300;  // beyond, the table of the comparison is not worth its cost
constexpr size_t kFewestWords = 4;  // an utterance of fewer words is no evidence
constexpr double kSameUtterance = 0.5;

struct Word {
  Span span;
  std::string key;  // lower case, without punctuation
};

std::string KeyOf(std::string_view word) {
  constexpr std::string_view kGeneralPunctuation = "\xE2\x80";  // U+2000 to U+203F: “ ” ’ – …
  std::string key;
  for (size_t i = 0; i < word.size(); ++i) {
    char c = word[i];
    if (word.substr(i).starts_with(kGeneralPunctuation)) {
      i += 2;
    } else if (c >= 'A' && c <= 'Z') {
      key += static_cast<char>(c + 32);
    } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80)) {
      key += c;
    }
  }
  return key;
}

std::vector<Word> WordsIn(std::string_view text) {
  std::vector<Word> words;
  for (size_t i = 0; i < text.size() && words.size() < kMostWords;) {
    if (text[i] == ' ' || text[i] == '\n') {
      ++i;
      continue;
    }
    size_t end = std::min(text.find_first_of(" \n", i), text.size());
    Word word{{static_cast<uint32_t>(i), static_cast<uint32_t>(end)}, {}};
    word.key = KeyOf(text.substr(i, end - i));
    if (!word.key.empty()) words.push_back(std::move(word));
    i = end;
  }
  return words;
}

// Lengths of the longest common subsequences of the ends: [i][j] of left[i..] and right[j..].
std::vector<std::vector<uint32_t>> CommonEnds(const std::vector<Word>& left,
                                              const std::vector<Word>& right) {
  std::vector<std::vector<uint32_t>> common(left.size() + 1,
                                            std::vector<uint32_t>(right.size() + 1));
  for (size_t i = left.size(); i-- > 0;) {
    for (size_t j = right.size(); j-- > 0;) {
      common[i][j] = left[i].key == right[j].key ? common[i + 1][j + 1] + 1
                                                 : std::max(common[i + 1][j], common[i][j + 1]);
    }
  }
  return common;
}

bool IsQuoted(const StatementPlace& place) {
  return place.attribution->kind != QuoteKind::kIndirect;
}

}  // namespace

Wording CompareWords(std::string_view left_text, std::string_view right_text) {
  std::vector<Word> left = WordsIn(left_text), right = WordsIn(right_text);
  auto common = CommonEnds(left, right);
  Wording wording;
  size_t i = 0, j = 0;
  while (i < left.size() || j < right.size()) {
    bool both = i < left.size() && j < right.size();
    if (both && left[i].key == right[j].key) {
      ++i, ++j;
    } else if (j == right.size() || (both && common[i + 1][j] >= common[i][j + 1])) {
      wording.left.push_back(left[i++].span);
    } else {
      wording.right.push_back(right[j++].span);
    }
  }
  size_t all = left.size() + right.size();
  wording.shared = all ? 2.0 * common[0][0] / static_cast<double>(all) : 0;
  return wording;
}

std::vector<std::vector<const StatementPlace*>> SameUtterances(
    const std::vector<StatementPlace>& statements) {
  std::vector<std::vector<const StatementPlace*>> groups;
  for (const StatementPlace& place : statements) {
    std::string words = place.words();
    if (!IsQuoted(place) || WordsIn(words).size() < kFewestWords) continue;
    auto same = std::find_if(groups.begin(), groups.end(), [&](const auto& group) {
      bool elsewhere = group.back()->document != place.document;
      return elsewhere && CompareWords(group.front()->words(), words).shared >= kSameUtterance;
    });
    if (same == groups.end()) {
      groups.push_back({&place});
    } else {
      same->push_back(&place);
    }
  }
  std::erase_if(groups, [](const auto& group) { return group.size() < 2; });
  return groups;
}

}  // namespace sayso
