#ifndef SAYSO_SRC_FINDINGS_RECORD_H_
#define SAYSO_SRC_FINDINGS_RECORD_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "src/figures/figure.h"
#include "src/resolve/attribution.h"

namespace sayso {

// What comparing needs to know of a figure: the figure and the words around it, small enough to be
// sent to another machine.
struct FigureRecord {
  Figure figure;
  std::string text;       // the figure's words: "at least 41"
  std::string sentence;   // the sentence that holds it
  Span sentence_span;
  std::string claimant_country;  // party of the claimant, where known
  SpeakerKind claimant_kind = SpeakerKind::kOutlet;
  std::vector<std::string> via;
  std::vector<uint64_t> context; // stable hashes of the content words of its sentence, sorted
};

// A quotation, for finding the same words in several outlets.
struct QuoteRecord {
  std::string attribution;       // id
  std::string speaker;           // empty = unknown
  std::string words;             // the quoted words, marks removed
};

// What one document contributes to comparing. Comparing works on these, never on documents, so that
// it can run elsewhere and gives the same result for any order of the documents.
struct DocumentRecord {
  std::string id;
  std::string outlet;
  std::string title;
  std::optional<Date> published;
  std::vector<std::string> wires;      // agencies credited
  std::vector<FigureRecord> figures;
  std::vector<QuoteRecord> quotes;
  std::vector<uint64_t> narration;     // 5-word shingles outside quotations, hashed, sorted, unique
  uint32_t narration_words = 0;
  std::vector<std::string> names;      // capitalised names of the text, sorted, unique
  std::vector<uint64_t> vocabulary;    // stable hashes of its content words, sorted, unique
};

}  // namespace sayso

#endif  // SAYSO_SRC_FINDINGS_RECORD_H_
