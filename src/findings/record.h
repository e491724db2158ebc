#ifndef SAYSO_SRC_FINDINGS_RECORD_H_
#define SAYSO_SRC_FINDINGS_RECORD_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "src/figures/figure.h"
#include "src/resolve/attribution.h"

namespace sayso {

// A content word of the figure's sentence: its lemma in lower case ("sign" for "signed"), or a name
// as written ("Port Sella"). `distance` counts tokens from the figure; negative = before it.
struct NearWord {
  std::string word;
  int32_t distance = 0;
  bool name = false;
};

// What comparing needs to know of a figure: the figure and the words around it, small enough to be
// sent to another machine.
struct FigureRecord {
  Figure figure;
  Interval measured;      // the interval in the base unit: six weeks are 42 days
  std::string base_unit;  // "day", "meter"; the figure's unit where it has no base
  double unit_size = 1;   // of the unit written, in base units: 7 for weeks
  std::string text;       // the figure's words: "at least 41"
  std::string sentence;   // the sentence that holds it
  Span sentence_span;
  std::string claimant_country;  // party of the claimant, where known
  SpeakerKind claimant_kind = SpeakerKind::kOutlet;
  bool claimant_anonymous = false;
  // Words that tell which body the claimant is or speaks for, lower case, countries left out:
  // {"defence", "ministry"} for "Russian Defence Ministry", {"health", "minister"} for a person
  // with that role. Empty for a country, and for a person without a role.
  std::vector<std::string> claimant_words;
  bool counts_things = false;  // the counted noun is known and names no people: "three countries"
  std::string nationality;     // country of the counted: "Maravia" in "12 Maravian sailors"
  std::vector<std::string> via;
  std::vector<NearWord> near;     // content words of its sentence, nearest first
  std::vector<uint64_t> context;  // stable hashes of the content words of its sentence, sorted
};

// A quotation, for finding the same words in several outlets.
struct QuoteRecord {
  std::string attribution;  // id
  std::string speaker;      // empty = unknown
  std::string words;        // the quoted words, marks removed
  std::vector<uint64_t>
      content;  // stable hashes of the lemmas of its content words, sorted, unique
};

// A place that lies in another, as a text says ("Averna in the hill country of Maravia") or as is
// known of it.
struct PlaceWithin {
  std::string inner, outer;
  friend auto operator<=>(const PlaceWithin&, const PlaceWithin&) = default;
};

// What one document contributes to comparing. Comparing works on these, never on documents, so that
// it can run elsewhere and gives the same result for any order of the documents.
struct DocumentRecord {
  std::string id;
  std::string outlet;
  std::string title;
  std::optional<Date> published;
  std::vector<std::string> wires;  // agencies credited
  std::vector<FigureRecord> figures;
  std::vector<QuoteRecord> quotes;
  std::vector<uint64_t> narration;  // 5-word shingles outside quotations, hashed, sorted, unique
  uint32_t narration_words = 0;
  std::vector<std::string> names;    // capitalised names of the text, sorted, unique
  std::vector<PlaceWithin> places;   // sorted, unique
  std::vector<uint64_t> vocabulary;  // stable hashes of its content words, sorted, unique
};

}  // namespace sayso

#endif  // SAYSO_SRC_FINDINGS_RECORD_H_
