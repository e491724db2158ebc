#ifndef SAYSO_GRAMMAR_CUE_H_
#define SAYSO_GRAMMAR_CUE_H_

#include <span>
#include <vector>

#include "absl/container/inlined_vector.h"
#include "grammar/candidate.h"
#include "grammar/word.h"

namespace sayso::grammar {

// Who a cue's words say the source is; one of several readings.
struct Source {
  Range span;              // the source
  uint32_t left = 0;       // leftmost word of source and cue together
  uint32_t right = 0;      // behind the rightmost
  uint32_t cue_begin = 0;  // the cue's first word where this source speaks
  SourceReading reading = SourceReading::kNone;
  Range relay;  // who passes it on: [Nordwire] quoted her as saying
};
using Sources = absl::InlinedVector<Source, 3>;

// A verb group that may report: "has repeatedly said", "declined to say", "was told".
struct Cue {
  uint32_t head = 0;  // the reporting verb
  Range group;
  VerbForm form = VerbForm::kOther;
  VerbClass verb_class = VerbClass::kNone;
  Standings standing = 0;
  bool modal = false;
};

// The verb group around the reporting verb at `head`.
Cue ReadCue(Words words, uint32_t head);

// The possible sources of a cue. `earlier` are the cues before it in the sentence with their first
// source, nearest last: "Lund blamed the supplier and said …" shares one.
struct EarlierCue {
  Cue cue;
  Source source;
};
Sources ReadSources(Words words, const Cue& cue, std::span<const EarlierCue> earlier);

// "[a nurse who wants no name in the paper] put it like this": the subject with its relative clause
// of the verb group that begins at `begin`; empty where it has none.
Range RestrictedBefore(Words words, uint32_t begin);

// "[A study by Ada Lund and colleagues released] Friday found": all words between the beginning of
// the clause and `end`, before the verb group that begins at `begin`; empty where they tell when or
// where.
Range WideBefore(Words words, uint32_t begin, uint32_t end);

// The subject of the verb group that begins at `begin`; empty where none stands before it.
Range SubjectBefore(Words words, uint32_t begin);

// A verb before another word, and not the noun of "due to the weather conditions,".
bool IsClearVerb(Words words, uint32_t i);

// "As the crowd sang, | Lund rose and said": behind the clause that opens the sentence, if it ends
// before word `end`; else 0.
uint32_t BehindOpening(Words words, uint32_t end);

// What kind of word stands at `i`, seen from the word beside it; the edge beyond either end.
Neighbour NeighbourAt(Words words, int64_t i);

// The word that heads a source, which is not empty: of "Lund, the engineer," it is Lund.
uint32_t HeadOf(Words words, Range source);
// The kind of word that heads a source.
SourceWord SourceWordOf(Words words, Range source);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_CUE_H_
