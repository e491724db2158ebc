#ifndef SAYSO_GRAMMAR_WRITER_H_
#define SAYSO_GRAMMAR_WRITER_H_

#include "grammar/reading.h"
#include "src/ast/attribution.h"

namespace sayso::grammar {

// From readings of a sentence, which count its words, to attributions of the text, which hold spans
// of its bytes. The sentence must outlive the writer.
class Writer {
 public:
  explicit Writer(const SentenceView& sentence)
      : text_(sentence.text),
        words_(sentence.words),
        weights_(sentence.weights),
        title_(sentence.paragraph == ParagraphKind::kTitle) {}

  ast::Attribution Write(const Candidate& c) const;
  // A reading of the same cue as it is shown to those who ask what was considered.
  ast::Candidate Show(const Candidate& c) const;

 private:
  Spans Spanned(Range range) const;
  void Append(Range range, Spans& spans) const;
  Spans ContentOf(const Candidate& c) const;
  Range Trimmed(Range range) const;
  QuoteKind KindOf(const Ranges& content) const;
  Standings StandingOf(const Candidate& c, Stance stance) const;
  Stance StanceOf(const Candidate& c) const;
  Stance StanceOf(const Word& word) const;

  const Text& text_;
  Words words_;
  const AttributionWeights& weights_;
  bool title_;
};

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_WRITER_H_
