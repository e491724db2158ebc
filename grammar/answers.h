#ifndef SAYSO_GRAMMAR_ANSWERS_H_
#define SAYSO_GRAMMAR_ANSWERS_H_

#include "grammar/reading.h"

namespace sayso::grammar {

// What the choice asks of every reading, whatever its production: sizes, neighbours, verbs inside,
// and what of the sentence the reading leaves over; a right reading leaves little.
//
// A reading grows from its head over source and cue to its content, and each of these functions
// notes what is known once its part stands. They come in this order. Readings that share their
// first parts are copies of one that has those noted, so that no answer is sought twice.

// That of all readings of a sentence.
Evidence EvidenceOf(const SentenceView& sentence);
// Of `head` and `standing`.
void NoteHead(const SentenceView& sentence, Candidate& candidate);
// Of `source` and `reading`.
void NoteSource(const SentenceView& sentence, Candidate& candidate);
// Of `production`, `form`, `cue`, and hearer, time, place, medium and relay.
void NoteCue(const SentenceView& sentence, Candidate& candidate);
// Of the beginning of `content`, if it has any.
void NoteContentBegin(const SentenceView& sentence, Candidate& candidate);
// Of all of `content`, and what is left over.
void NoteContentEnd(const SentenceView& sentence, Candidate& candidate);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_ANSWERS_H_
