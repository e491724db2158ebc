#ifndef SAYSO_GRAMMAR_CONTENT_H_
#define SAYSO_GRAMMAR_CONTENT_H_

#include "absl/container/inlined_vector.h"
#include "grammar/candidate.h"
#include "grammar/cue.h"

namespace sayso::grammar {

// Where content can begin right of a cue, and what stands between.
struct RightStart {
  Form form = Form::kNone;
  uint32_t cue_end = 0;  // particles and linking prepositions belong to the cue
  uint32_t begin = 0;
  Range addressee, when, where, medium, relay;
  bool colon = false;
};
using RightStarts = absl::InlinedVector<RightStart, 3>;

// Reads on from `from`, behind the verb or the inverted subject: particle, hearer, time, place,
// medium, comma or colon, then content. `frames` are the verb's.
RightStarts ReadRight(Words words, uint32_t from, Frames frames);

// The same without content: hearer, time, place, medium and relay behind a cue whose content stands
// before it.
RightStart ReadAdjuncts(Words words, uint32_t from, Frames frames);

// Where content that begins at `begin` can end: the words that may be the last, nearest first; the
// end of the sentence is always among them.
struct ContentEnd {
  uint32_t end = 0;
  End kind = End::kSentence;
  Rest rest = Rest::kNothing;
  Complete complete = Complete::kNo;
  Key word = Key::kNone;  // behind the end, and behind a comma there
};
using ContentEnds = absl::InlinedVector<ContentEnd, 16>;
ContentEnds ReadEnds(Words words, uint32_t begin, Form form);

// What the choice asks of the end of content; `c` has its form, its class and its source.
void NoteEnd(const ContentEnd& end, Candidate& c);

// Where content that ends before `end` can begin, left of a cue; nearest last.
using ContentStarts = absl::InlinedVector<uint32_t, 4>;
ContentStarts ReadStarts(Words words, uint32_t end);

// The last word of the sentence that can be content: without the final period.
uint32_t SentenceEnd(Words words);

// What the words at `begin` would be as content.
Form FormAt(Words words, uint32_t begin);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_CONTENT_H_
