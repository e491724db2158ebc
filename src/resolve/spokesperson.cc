#include "src/resolve/scene.h"

namespace sayso {
namespace {

// The capitalised words that end before token `end`: "Norvik Rail" of "a Norvik Rail spokesman".
std::string NameBefore(const Text& text, uint32_t first, uint32_t end) {
  uint32_t begin = end;
  while (begin > first && text.tokens[begin - 1].has(Shape::kCapital) &&
         !text.tokens[begin - 1].has(WordClass::kDeterminer | WordClass::kDemonym)) {
    --begin;
  }
  return WordsOf(text, {begin, end});
}

}  // namespace

std::string BodySpokenFor(const Text& text, const Mention& mention) {
  const Range m = mention.tokens;
  for (uint32_t t = m.begin; t < m.end; ++t) {
    if (!text.tokens[t].has(WordClass::kSpokesNoun)) continue;
    if (t + 2 < m.end) {
      const std::string_view link = text.view(text.tokens[t + 1]);
      uint32_t end = t + 2;
      while (end < m.end && !text.tokens[end].is(TokenKind::kComma)) ++end;
      if (link == "for" || link == "of") return WordsOf(text, {t + 2, end});
    }
    const bool owned = t > m.begin && IsPossessive(text, t - 1);
    return NameBefore(text, m.begin, owned ? t - 1 : t);
  }
  return "";
}

}  // namespace sayso
