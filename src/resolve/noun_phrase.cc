#include "src/resolve/noun_phrase.h"

#include "src/resolve/name_run.h"

namespace sayso {
namespace {

constexpr WordClasses kInside = WordClass::kNoun | WordClass::kPluralNoun | WordClass::kAdjective |
                                WordClass::kDeterminer | WordClass::kPossessive |
                                WordClass::kNumber | WordClass::kMultiplier |
                                WordClass::kNameParticle | WordClass::kMediumNoun |
                                WordClass::kPersonNoun | WordClass::kGroupNoun;
constexpr WordClasses kOutside = WordClass::kPreposition | WordClass::kRelative |
                                 WordClass::kCoordinator | WordClass::kSubordinator |
                                 WordClass::kAuxiliary | WordClass::kModal |
                                 WordClass::kSubjectPronoun;
constexpr WordClasses kTime =
    WordClass::kWeekday | WordClass::kMonth | WordClass::kRelativeDay | WordClass::kTimeUnit;

bool IsInside(const Text& text, uint32_t t) {
  const Token& token = text.tokens[t];
  if (token.is(TokenKind::kNumber) || IsPossessive(text, t)) return true;
  if (!token.is(TokenKind::kWord)) return false;
  if (token.has(Shape::kCapital) && !token.has(kTime)) return true;
  if (token.has(kOutside) && !token.has(WordClass::kDeterminer)) return false;
  return token.word == 0 || token.has(kInside);
}

}  // namespace

uint32_t EndOfNounPhrase(const Text& text, uint32_t begin, uint32_t limit) {
  uint32_t end = begin;
  while (end < limit && IsInside(text, end)) {
    // "on Tuesday", "last week": a time is no part of what happened then.
    if (text.tokens[end].has(kTime) && end > begin) break;
    // "an interview published": a participle behind its noun tells what became of it.
    const bool participle = text.tokens[end].has(WordClass::kVerbParticiple) &&
                            !text.tokens[end].has(WordClass::kNoun | WordClass::kPluralNoun);
    if (participle && end > begin && text.tokens[end - 1].has(WordClass::kNoun)) break;
    // "the paper the board wrote": a second determiner begins another phrase.
    const bool determiner = text.tokens[end].has(WordClass::kDeterminer);
    if (determiner && end > begin && !text.tokens[end - 1].has(WordClass::kDeterminer)) break;
    ++end;
  }
  return end;
}

uint32_t EndOfLongNounPhrase(const Text& text, uint32_t begin, uint32_t limit) {
  uint32_t end = EndOfNounPhrase(text, begin, limit);
  while (end > begin && end + 1 < limit && text.tokens[end].has(WordClass::kPreposition)) {
    const uint32_t next = EndOfNounPhrase(text, end + 1, limit);
    if (next == end + 1) break;
    end = next;
  }
  return end;
}

}  // namespace sayso
