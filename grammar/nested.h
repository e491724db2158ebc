#ifndef SAYSO_GRAMMAR_NESTED_H_
#define SAYSO_GRAMMAR_NESTED_H_

#include <vector>

#include "grammar/reading.h"
#include "src/ast/attribution.h"

namespace sayso::grammar {

// Statements inside the content of others: "The ministry said [the pilot had told rescuers the
// engine stopped]", `"[He told me, 'Sell it now,' and I refused]," Lund said`. A clause and each
// sentence of a quotation are read as sentences of their own. Only statements that name another
// source are nested ones: the rest is the outer speaker's own. One level: what is nested is not
// read again.
class NestedReader {
 public:
  // All must outlive the reader.
  NestedReader(const Text& text, const KeyWords& keys, const AttributionWeights& weights)
      : text_(text), keys_(keys), weights_(weights) {}

  // Reads the plain words of the content of a reading that was chosen; `outer` is its index.
  void ReadClauses(const SentenceView& sentence, const Candidate& chosen, size_t outer);
  // Reads what the attributions quote, continued quotations too.
  void ReadQuotations(const std::vector<ast::Attribution>& attributions);
  // Appends all that was read, in the order of their outer ones.
  void AppendTo(std::vector<ast::Attribution>& attributions);

 private:
  void Read(const SentenceView& view, size_t outer);

  const Text& text_;
  const KeyWords& keys_;
  const AttributionWeights& weights_;
  std::vector<Word> words_;
  std::vector<Candidate> candidates_;
  std::vector<ast::Attribution> found_;
};

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_NESTED_H_
