#ifndef SAYSO_GRAMMAR_READING_H_
#define SAYSO_GRAMMAR_READING_H_

#include <vector>

#include "grammar/candidate.h"
#include "grammar/choice.h"
#include "grammar/cue.h"

namespace sayso::grammar {

// A sentence as the readings see it.
struct SentenceView {
  const Text& text;
  Words words;
  ParagraphKind paragraph = ParagraphKind::kNarrative;
  const AttributionWeights& weights;
};

// Appends every reading that the productions find, with features and score.
void ReadCandidates(const SentenceView& sentence, std::vector<Candidate>& candidates);

// Notes what the choice asks of any reading (ends, sizes, neighbours) and scores it.
void Finish(const SentenceView& sentence, Candidate& candidate);

// The families that have no verb: each in a file of its own.
void ReadAccordingTo(const SentenceView& sentence, std::vector<Candidate>& candidates);
void ReadColon(const SentenceView& sentence, std::vector<Candidate>& candidates);
void ReadReportingNoun(const SentenceView& sentence, std::vector<Candidate>& candidates);
void ReadHedge(const SentenceView& sentence, std::vector<Candidate>& candidates);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_READING_H_
