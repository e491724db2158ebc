#include "src/analyzer/places.h"

#include <algorithm>
#include <string>

#include "src/analyzer/narration.h"

namespace sayso {
namespace {

constexpr uint32_t kReach = 5;  // words between "in" and the name of the outer place

// The name that begins at `i`, as far as capitalised words go; empty for none.
std::string NameAt(const Text& text, uint32_t i, uint32_t end) {
  std::string name;
  for (; i < end; ++i) {
    const Token& token = text.tokens[i];
    if (!token.is(TokenKind::kWord) || !IsNamePart(token)) break;
    if (!name.empty()) name += ' ';
    name += text.view(token);
  }
  return name;
}

// The name that ends before `i`.
std::string NameBefore(const Text& text, uint32_t i, uint32_t begin) {
  uint32_t first = i;
  while (first > begin && text.tokens[first - 1].is(TokenKind::kWord) &&
         IsNamePart(text.tokens[first - 1])) {
    --first;
  }
  return NameAt(text, first, i);
}

// The outer name behind "in" at `i`: only small words stand between.
std::string NameBehind(const Text& text, uint32_t i, uint32_t end) {
  for (uint32_t j = i + 1; j < std::min(end, i + 1 + kReach); ++j) {
    const Token& token = text.tokens[j];
    if (!token.is(TokenKind::kWord)) break;
    if (std::string name = NameAt(text, j, end); !name.empty()) return name;
  }
  return "";
}

void ReadSentence(const Text& text, const Sentence& sentence, std::vector<PlaceWithin>& places) {
  const Range tokens = sentence.tokens;
  for (uint32_t i = tokens.begin; i < tokens.end; ++i) {
    const Token& token = text.tokens[i];
    if (token.has(WordClass::kPlace | WordClass::kCapital) && IsNamePart(token)) {
      auto country = text.ruleset->lexicon().fact(token.word, Fact::kCountry);
      std::string name = NameAt(text, i, tokens.end);
      if (country && name != *country) places.push_back({name, std::string(*country)});
    }
    if (text.view(token) != "in") continue;
    std::string inner = NameBefore(text, i, tokens.begin);
    std::string outer = inner.empty() ? "" : NameBehind(text, i, tokens.end);
    if (!outer.empty() && inner != outer) places.push_back({inner, outer});
  }
}

}  // namespace

std::vector<PlaceWithin> ReadPlaces(const Text& text) {
  std::vector<PlaceWithin> places;
  for (const Sentence& sentence : text.sentences) ReadSentence(text, sentence, places);
  std::sort(places.begin(), places.end());
  places.erase(std::unique(places.begin(), places.end()), places.end());
  return places;
}

}  // namespace sayso
