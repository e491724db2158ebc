#include <algorithm>

#include "grammar/answers.h"
#include "grammar/continuation.h"
#include "grammar/reading.h"
#include "grammar/tagging.h"

// The words of a sentence as the readings see them.
namespace sayso::grammar {
namespace {

// "OSLO (Nordwire) -" stands before its sentence and is none of its words.
void DropDateline(const Text& text, std::vector<Word>& words) {
  const Span dateline = text.dateline.span;
  const auto end =
      std::ranges::find_if(words, [&](const Word& w) { return !dateline.contains(w.span()); });
  words.erase(words.begin(), end);
}

// "14:05 Police say three people were hurt": when it was written is none of the words.
void DropTime(const Text& text, std::vector<Word>& words) {
  if (words.size() < 2 || !words[0].is(Tag::kNumber) || !words[1].has(Shape::kCapital)) return;
  const std::string_view time = text.view(words[0]);
  if (time.size() <= 5 && time.find(':') != std::string_view::npos) words.erase(words.begin());
}

// "• Lift failed, says Lund": the bullet is none of the words.
void DropBullet(ParagraphKind kind, std::vector<Word>& words) {
  if (kind != ParagraphKind::kListItem || words.size() < 2) return;
  const bool bullet = words[0].is(TokenKind::kSymbol) || words[0].is(TokenKind::kDash);
  if (bullet) words.erase(words.begin());
}

}  // namespace

SentenceView::SentenceView(const Text& text, Words words, ParagraphKind paragraph, bool first,
                           bool introduces, const AttributionWeights& weights)
    : text(text),
      words(words),
      paragraph(paragraph),
      first(first),
      introduces(introduces),
      weights(weights),
      evidence(EvidenceOf(*this)) {
  for (const Word& w : words) {
    tags |= w.tags;
    keys |= w.key;
    classes |= w.classes;
  }
}

SentenceView ReadSentence(const Text& text, size_t s, const KeyWords& keys,
                          const AttributionWeights& weights, std::vector<Word>& words) {
  const Sentence& sentence = text.sentences[s];
  TagWords(text, sentence, keys, words);
  DropDateline(text, words);
  DropBullet(text.paragraphs[sentence.paragraph].kind, words);
  DropTime(text, words);
  const bool colon = !words.empty() && words.back().is(Tag::kColon);
  const bool introduces = colon && !ReadIntroduced(text, s).empty();
  return {text, words, text.paragraphs[sentence.paragraph].kind, s == 0, introduces, weights};
}

SentenceView ReadQuoted(const Text& text, const Sentence& sentence, const KeyWords& keys,
                        const AttributionWeights& weights, std::vector<Word>& words) {
  TagWords(text, sentence, keys, words);
  return {text, words, ParagraphKind::kNarrative, false, false, weights};
}

std::string_view LemmaAt(const SentenceView& sentence, uint32_t word) {
  const Lexicon& lexicon = sentence.text.ruleset->lexicon();
  const WordId id = sentence.words[word].word;
  return lexicon.fact(id, Fact::kLemma).value_or(lexicon.entry(id).text);
}

}  // namespace sayso::grammar
