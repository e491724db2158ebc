#include "src/compare/wording.h"

#include <algorithm>
#include <string>

#include "src/base/hash.h"

namespace sayso {
namespace {

// Lower case, without punctuation; empty where there is nothing else.
std::string Plain(std::string_view word) {
  constexpr std::string_view kGeneralPunctuation = "\xE2\x80";  // U+2000 to U+203F: “ ” ’ – …
  std::string plain;
  for (size_t i = 0; i < word.size(); ++i) {
    char c = word[i];
    if (word.substr(i).starts_with(kGeneralPunctuation)) {
      i += 2;
    } else if (c >= 'A' && c <= 'Z') {
      plain += static_cast<char>(c + 32);
    } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80)) {
      plain += c;
    }
  }
  return plain;
}

using In = Stretch::In;

// Lengths of the longest common subsequences of the ends: of left[i..] and right[j..].
class CommonEnds {
 public:
  CommonEnds(const std::vector<WordKey>& left, const std::vector<WordKey>& right)
      : columns_(right.size() + 1), lengths_((left.size() + 1) * columns_) {
    for (size_t i = left.size(); i-- > 0;) {
      for (size_t j = right.size(); j-- > 0;) {
        at(i, j) = left[i].key == right[j].key ? at(i + 1, j + 1) + 1
                                               : std::max(at(i + 1, j), at(i, j + 1));
      }
    }
  }

  uint16_t& at(size_t i, size_t j) { return lengths_[i * columns_ + j]; }

 private:
  size_t columns_;
  std::vector<uint16_t> lengths_;
};

// Calls visit(In, Span) for each word in turn: of the right text where both have it, and what only
// the left has before what only the right has in its place.
template <class Visit>
void Walk(const std::vector<WordKey>& left, const std::vector<WordKey>& right, Visit visit) {
  CommonEnds common(left, right);
  size_t i = 0, j = 0;
  while (i < left.size() || j < right.size()) {
    bool both = i < left.size() && j < right.size();
    if (both && left[i].key == right[j].key) {
      visit(In::kBoth, right[j].span);
      ++i, ++j;
    } else if (j == right.size() || (both && common.at(i + 1, j) >= common.at(i, j + 1))) {
      visit(In::kLeft, left[i++].span);
    } else {
      visit(In::kRight, right[j++].span);
    }
  }
}

}  // namespace

std::vector<WordKey> WordsIn(std::string_view text, size_t limit) {
  std::vector<WordKey> words;
  for (size_t i = 0; i < text.size() && words.size() < limit;) {
    if (text[i] == ' ' || text[i] == '\n') {
      ++i;
      continue;
    }
    size_t end = std::min(text.find_first_of(" \n", i), text.size());
    std::string plain = Plain(text.substr(i, end - i));
    if (!plain.empty()) {
      words.push_back({{static_cast<uint32_t>(i), static_cast<uint32_t>(end)}, StableHash(plain)});
    }
    i = end;
  }
  return words;
}

Wording CompareWords(const std::vector<WordKey>& left, const std::vector<WordKey>& right) {
  Wording wording;
  In last = In::kLeft;
  Walk(left, right, [&](In in, Span word) {
    if (in == In::kBoth) {
      ++wording.shared_words;
      wording.runs += last != In::kBoth;
    } else {
      (in == In::kLeft ? wording.left : wording.right).push_back(word);
    }
    last = in;
  });
  size_t all = left.size() + right.size();
  wording.shared = all ? 2.0 * wording.shared_words / static_cast<double>(all) : 0;
  return wording;
}

Wording CompareWords(std::string_view left, std::string_view right) {
  return CompareWords(WordsIn(left), WordsIn(right));
}

std::vector<Stretch> Align(std::string_view left, std::string_view right) {
  std::vector<Stretch> stretches;
  Walk(WordsIn(left), WordsIn(right), [&](In in, Span word) {
    if (stretches.empty() || stretches.back().in != in) {
      stretches.push_back({in, word});
    } else {
      stretches.back().span.end = word.end;
    }
  });
  return stretches;
}

}  // namespace sayso
