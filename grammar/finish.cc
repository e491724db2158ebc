#include <algorithm>

#include "grammar/answers.h"

namespace sayso::grammar {

void Finish(const SentenceView& sentence, Candidate& c) {
  NoteHead(sentence, c);
  NoteSource(sentence, c);
  NoteCue(sentence, c);
  NoteContentBegin(sentence, c);
  NoteContentEnd(sentence, c);
  c.score = c.evidence.Score();
}

bool IsMute(const SentenceView& sentence, const Candidate& c) {
  if (c.source.size() == 0) return false;
  const uint32_t head = HeadOf(sentence.words, c.source);
  if (sentence.words[head].is(Tag::kName)) return false;
  if (!sentence.weights.IsMute(LemmaAt(sentence, head))) return false;
  return std::ranges::none_of(c.content, [&](Range content) {
    return std::ranges::any_of(sentence.words.subspan(content.begin, content.size()),
                               [](const Word& w) { return w.is(Tag::kQuotation); });
  });
}

}  // namespace sayso::grammar
