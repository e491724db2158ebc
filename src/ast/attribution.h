#ifndef SAYSO_SRC_AST_ATTRIBUTION_H_
#define SAYSO_SRC_AST_ATTRIBUTION_H_

#include <cstdint>
#include <string>
#include <vector>

#include "src/base/span.h"

namespace sayso {

// One step of how a result came about: which production or rule, on which text. `sayso explain`
// prints them in order.
struct Step {
  std::string rule;    // "grammar/quote-source-cue", "speaker/surname", "figure/at-least"
  std::string detail;  // in words; may be empty
  Spans spans;
};
using Derivation = std::vector<Step>;

// How the words of the content stand in the text.
enum class QuoteKind : uint8_t { kDirect, kIndirect, kMixed };

// What the source does with the content.
enum class Stance : uint8_t { kAssert, kDeny, kDecline, kPredict, kPromise, kAsk, kOrder };

// Why the content is not, or not plainly, asserted; none set = asserted.
enum class Standing : uint16_t {
  kNegated = 1 << 0,      // did not say
  kDenied = 1 << 1,       // denied that
  kConditional = 1 << 2,  // if he says
  kFuture = 1 << 3,       // will say
  kAsked = 1 << 4,        // asked whether
  kHedged = 1 << 5,       // reportedly
  kImplicit = 1 << 6,     // is said to be: nobody is named
  kUnreal = 1 << 7,       // imagine a mayor saying
  kWitness = 1 << 8,      // saw it, did not say it
  kBackground = 1 << 9,   // an older event
  kHeadline = 1 << 10,    // stands in a headline
};
using Standings = uint16_t;

namespace ast {

// A reading of a sentence that was considered, for `sayso explain`.
struct Candidate {
  std::string production;
  double score = 0;
  Spans source, cue, content;
};

// An attribution as the grammar reads it: spans and what the words themselves tell. It knows no
// other sentence except where a quotation continues, and no speaker.
struct Attribution {
  Spans source;     // empty: none is named
  Spans cue;        // empty: juxtaposition only
  Spans content;    // never empty
  Spans addressee;  // told [reporters]
  Spans when;       // said [on Tuesday]
  Spans where;      // said [in Oslo]
  Spans medium;     // [in a statement], [on state television]
  Spans relay;      // was quoted as saying by [local media]; told [AFP]
  QuoteKind kind = QuoteKind::kIndirect;
  Stance stance = Stance::kAssert;
  Standings standing = 0;
  int32_t outer = -1;      // index of the attribution whose content this one is told in, or -1
  std::string production;  // the grammar's name for the construction: "quote-source-cue"
  double confidence = 0;   // share of such readings that are right, as measured
  Derivation derivation;
  std::vector<Candidate> candidates;  // only where asked for
};

}  // namespace ast
}  // namespace sayso

#endif  // SAYSO_SRC_AST_ATTRIBUTION_H_
