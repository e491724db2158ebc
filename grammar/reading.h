#ifndef SAYSO_GRAMMAR_READING_H_
#define SAYSO_GRAMMAR_READING_H_

#include <string_view>
#include <vector>

#include "grammar/candidate.h"
#include "grammar/cue.h"
#include "grammar/key_word.h"
#include "grammar/weights.h"

namespace sayso::grammar {

// A sentence as the readings see it.
struct SentenceView {
  SentenceView(const Text& text, Words words, ParagraphKind paragraph, bool first, bool introduces,
               const AttributionWeights& weights);

  const Text& text;
  Words words;
  ParagraphKind paragraph;
  bool first;       // of the text
  bool introduces;  // a colon ends it, and the words behind the colon stand in the next paragraph
  const AttributionWeights& weights;
  Tags tags;            // that any of its words has
  Keys keys;            // likewise
  WordClasses classes;  // likewise
  Evidence evidence;    // that all its readings share

  bool IsHeadline() const { return first || paragraph == ParagraphKind::kTitle; }
};

// Sentence `s` of a text, its words read into `words`; a dateline is none of them.
SentenceView ReadSentence(const Text& text, size_t s, const KeyWords& keys,
                          const AttributionWeights& weights, std::vector<Word>& words);

// A sentence inside a quotation (Text::quoted), its words read into `words`.
SentenceView ReadQuoted(const Text& text, const Sentence& sentence, const KeyWords& keys,
                        const AttributionWeights& weights, std::vector<Word>& words);

// Appends every reading that the productions find, with features and score.
void ReadCandidates(const SentenceView& sentence, std::vector<Candidate>& candidates);

// A verb that may report, with who may be its source.
struct Verb {
  const Cue& cue;
  const Sources& sources;
  bool earlier;      // another verb of reporting stands before it
  bool quotes_only;  // it is none of reporting, only a quotation beside it makes it a cue
};
void ReadVerb(const SentenceView& sentence, const Verb& verb, std::vector<Candidate>& candidates);

// The lemma of a word, under which the weights of cues are kept.
std::string_view LemmaAt(const SentenceView& sentence, uint32_t word);

// Notes what the choice asks of any reading (ends, sizes, neighbours) and scores it.
void Finish(const SentenceView& sentence, Candidate& candidate);

// Leaves out the readings whose source says only what is quoted: "Footage showed troops", "anyone
// can say so".
void DropMute(const SentenceView& sentence, std::vector<Candidate>& candidates);

// The families that have no verb of reporting: each in a file of its own.
void ReadAccordingTo(const SentenceView& sentence, std::vector<Candidate>& candidates);
void ReadColon(const SentenceView& sentence, std::vector<Candidate>& candidates);
void ReadReportingNoun(const SentenceView& sentence, std::vector<Candidate>& candidates);
void ReadHedge(const SentenceView& sentence, std::vector<Candidate>& candidates);
void ReadPutAt(const SentenceView& sentence, std::vector<Candidate>& candidates);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_READING_H_
