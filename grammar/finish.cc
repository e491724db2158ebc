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

namespace {

bool IsMute(const SentenceView& sentence, Range source) {
  if (source.size() == 0) return false;
  const uint32_t head = HeadOf(sentence.words, source);
  return !sentence.words[head].is(Tag::kName) && sentence.weights.IsMute(LemmaAt(sentence, head));
}

}  // namespace

void DropMute(const SentenceView& sentence, std::vector<Candidate>& candidates) {
  Range source;  // of the reading before, which is mostly that of the next too
  bool mute = false;
  std::erase_if(candidates, [&](const Candidate& c) {
    if (c.source != source) mute = IsMute(sentence, c.source);
    source = c.source;
    return mute && std::ranges::none_of(c.content, [&](Range content) {
             return CountWords(sentence.words, content).quotations > 0;
           });
  });
}

}  // namespace sayso::grammar
