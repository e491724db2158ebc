#ifndef SAYSO_SRC_FINDINGS_FINDING_H_
#define SAYSO_SRC_FINDINGS_FINDING_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "src/findings/record.h"

namespace sayso {

// What the rules say of figures that stand side by side. A verdict names a relation between claims;
// it never says who is right. docs/verdicts.md describes each.
enum class Verdict : uint8_t {
  kNotComparable,
  kLabelMismatch,
  kScope,
  kScopeViolation,
  kConsistentSum,
  kRelayed,
  kRounding,
  kModifierDrift,
  kTransmissionError,
  kUpdate,
  kRevised,
  kRetraction,
  kCompatible,
  kCorroborated,
  kStale,
  kConflict,
  kWithinSourceConflict,
  kDeclaredConflict,
  kUndetermined,
};
std::string_view Name(Verdict verdict);  // "not-comparable"

// How much a reader should care: conflicts are graded by how far apart they lie.
enum class FindingSeverity : uint8_t { kInfo, kMinor, kModerate, kMajor };
std::string_view Name(FindingSeverity severity);

// One position within a finding: who holds it and with which figures.
struct Side {
  std::string claimant;              // empty = the outlets' own voice
  std::vector<std::string> figures;  // ids, in document order
};

struct Finding {
  std::string id;  // stable: from the figures' ids and the rule
  Verdict verdict = Verdict::kUndetermined;
  std::string what;                  // what is measured: "killed, Armenian side"
  std::vector<std::string> figures;  // ids, two or more, in document order
  std::vector<Side> sides;  // the same figures by claimant; one side where one claim was copied
  std::vector<std::string> reasons;  // in words: "same outcome", "intervals disjoint"
  std::string rule;                  // id of the rule file: "update"
  FindingSeverity severity = FindingSeverity::kInfo;
};

// Articles that go back to one origin, by agency credit, citing or shared narration.
struct OriginGroup {
  std::vector<std::string> documents;  // ids
  std::string origin;                  // "Reuters", or the outlet that wrote it
  std::vector<std::string> reasons;
  // For each document, the most of its narration that it shares with another of the group, in
  // [0, 1]; 0 where no more was looked for than a credit.
  std::vector<double> shared;
};

// A claim that its claimant has not replaced, however many articles carry it.
struct StandingClaim {
  std::string figure;         // id of one that says so
  std::string claimant;       // empty = the outlets' own voice
  double value = 0;           // as it is sorted: in the base unit, days since 1970-01-01 for dates
  std::optional<Date> as_of;  // the latest
  uint32_t articles = 0;      // that carry it
  // Indices into Comparison::origins, sorted; those beyond are agencies that are only cited.
  std::vector<uint32_t> origins;
};

// Words that outlets choose for one group of people, where the figures are the same.
struct Label {
  std::string words;                 // as printed, in lower case: "separatists"
  std::vector<std::string> figures;  // ids
};

// Figures that measure one thing: the rows of one plot.
struct Measure {
  std::string key;                      // stable
  std::string what;                     // "killed, Armenian side"
  std::vector<std::string> figures;     // ids
  std::vector<std::string> findings;    // ids
  std::vector<StandingClaim> standing;  // by value: the first is the lowest, the last the highest
  std::string picked_by;  // the rule by which the user wants one value: "latest"; empty = none
  std::optional<StandingClaim> picked;
  std::vector<Label> labels;  // two or more, or none
};

// How one article's wording of a quotation stands to the fullest one.
enum class QuotationVariant : uint8_t {
  kFullest,
  kExact,      // the same words
  kTruncated,  // a part of them, in order
  kReworded,   // most of them, in order
  kRendered,   // the same content words in another order and form, as two translations have them
};
std::string_view Name(QuotationVariant variant);  // "truncated"

// One article's wording of a quotation.
struct QuotationWording {
  std::string attribution;  // id
  std::string document;     // id
  std::string words;        // the quoted words, marks removed
  QuotationVariant variant = QuotationVariant::kFullest;
  std::vector<std::string> left_out;  // runs of words that only the fullest wording has
  std::vector<std::string> added;     // runs of words that only this one has
};

// One utterance quoted in several articles.
struct QuotationGroup {
  std::string id;                          // stable
  std::vector<std::string> speakers;       // as the articles name them; empty = none does
  bool one_speaker = true;                 // false: articles give the same words to different ones
  std::vector<QuotationWording> wordings;  // the fullest first, the others by day
};

struct Comparison {
  std::vector<Finding> findings;
  std::vector<Measure> measures;
  std::vector<OriginGroup> origins;  // every document is in exactly one
  std::vector<QuotationGroup> quotations;
};

}  // namespace sayso

#endif  // SAYSO_SRC_FINDINGS_FINDING_H_
