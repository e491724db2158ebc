#include "src/text/word_finder.h"

#include "src/text/characters.h"

namespace sayso {
namespace {

// What a compound may take from its last part: "ex-minister" is a person, "vote-counting" is not
// a counting verb.
constexpr WordClasses kCompoundTakes = WordClass::kNoun | WordClass::kPluralNoun |
                                       WordClass::kAdjective | WordClass::kPersonNoun |
                                       WordClass::kGroupNoun | WordClass::kSpokesNoun |
                                       WordClass::kJournalistNoun | WordClass::kAnonymousNoun;

// What of a word's shape decides how it is looked up.
constexpr uint8_t kLookedUpBy = static_cast<uint8_t>(Shape::kCapital) |
                                static_cast<uint8_t>(Shape::kAllCaps) |
                                static_cast<uint8_t>(Shape::kHasHyphen);

std::string Lowered(std::string_view word) {
  std::string lower;
  AppendLowered(word, lower);
  return lower;
}

}  // namespace

void WordFinder::LookUpAll(std::span<Token> tokens) {
  size_t asked = 0;
  for (Token& token : tokens) {
    const bool letters = token.kind == TokenKind::kWord || token.kind == TokenKind::kClitic;
    if (!letters || token.has(Shape::kAbbreviated)) continue;
    if (token.end - token.begin > WordMemo::kLongest) {
      LookUp(token);
      continue;
    }
    Asked& next = batch_[asked++];
    next.word = &token;
    next.key = WordMemo::Key(text_, token.span(), token.shape & kLookedUpBy);
    next.place = &memo_.PlaceOf(next.key);
    __builtin_prefetch(next.place);
    if (asked < batch_.size()) continue;
    LookUpBatch(batch_);
    asked = 0;
  }
  LookUpBatch(std::span(batch_).first(asked));
}

void WordFinder::LookUpBatch(std::span<Asked> batch) {
  size_t unknown = 0;
  for (Asked& asked : batch) {
    if (asked.place->Tell(asked.key, *asked.word)) continue;
    Asked& next = batch[unknown++];
    std::swap(next, asked);
    next.lower.clear();
    AppendLowered(next.word->span().in(text_), next.lower);
    lexicon_.Prefetch(next.lower);
  }
  for (Asked& asked : batch.first(unknown)) {
    AskLexicon(*asked.word, asked.lower);
    asked.place->Keep(asked.key, *asked.word);
  }
}

void WordFinder::LookUp(Token& word) {
  const std::string_view written = word.span().in(text_);
  if (written.size() > WordMemo::kLongest) return AskLexicon(word, Lowered(written));
  const WordMemo::Key key(text_, word.span(), word.shape & kLookedUpBy);
  WordMemo::Known& place = memo_.PlaceOf(key);
  if (place.Tell(key, word)) return;
  AskLexicon(word, Lowered(written));
  place.Keep(key, word);
}

void WordFinder::AskLexicon(Token& word, std::string_view lower) {
  if (word.has(Shape::kAllCaps)) word.word = lexicon_.FindAsWritten(word.span().in(text_));
  if (word.word == 0) word.word = lexicon_.Find(lower);
  if (word.word == 0) {
    if (word.has(Shape::kHasHyphen)) LookUpParts(word, lower);
    return;
  }
  const Entry entry = lexicon_.entry(word.word);
  word.classes = entry.classes;
  if (word.has(Shape::kCapital)) word.classes |= entry.proper;
  word.frames = entry.frames;
}

// What is known of a word with a hyphen by its last part.
void WordFinder::LookUpParts(Token& word, std::string_view lower) {
  size_t hyphen = lower.rfind('-');
  if (hyphen == std::string_view::npos) return;
  WordId last = lexicon_.Find(lower.substr(hyphen + 1));
  if (last == 0) return;
  WordClasses classes = lexicon_.entry(last).classes;
  word.classes = classes - (classes - kCompoundTakes);
  if (classes.has(WordClass::kVerbPast | WordClass::kVerbParticiple | WordClass::kVerbIng)) {
    word.classes |= WordClass::kAdjective;
  }
}

}  // namespace sayso
