#include "grammar/content.h"
#include "grammar/reading.h"

// The firm allegedly dumped the waste; reportedly 30 left. Nobody is named.
namespace sayso::grammar {

void ReadHedge(const SentenceView& sentence, std::vector<Candidate>& candidates) {
  if (!sentence.classes.has(WordClass::kHedge)) return;
  const Words words = sentence.words;
  const uint32_t last = SentenceEnd(words);
  for (uint32_t i = 0; i < last; ++i) {
    if (!words[i].classes.has(WordClass::kHedge) || !words[i].is(Tag::kAdverb)) continue;
    if (i + 1 >= last) continue;
    const uint32_t begin = i == 0 ? 0 : ReadStarts(words, i).back();
    for (const ContentEnd& end : ReadEnds(words, i + 1, Form::kClause)) {
      Candidate c(sentence.evidence);
      c.production = Production::kHedge;
      c.form = Form::kClause;
      c.head = i;
      c.cue = {i, i + 1};
      if (begin < i) c.content.push_back({begin, i});
      c.content.push_back({i + 1, end.end});
      c.Set(Standing::kHedged);
      NoteEnd(end, c);
      Finish(sentence, c);
      candidates.push_back(std::move(c));
    }
  }
}

}  // namespace sayso::grammar
