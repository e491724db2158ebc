#ifndef SAYSO_SRC_BASE_ISSUE_H_
#define SAYSO_SRC_BASE_ISSUE_H_

#include <optional>
#include <string>

#include "src/base/span.h"

namespace sayso {

// What was imperfect in an input that was nevertheless read. A Status says that the job could not
// be done; an Issue goes with a product and says what the reader of that product should know.
struct Issue {
  enum class Severity { kNote, kWarning, kError };

  Severity severity = Severity::kWarning;
  std::string code;           // stable, lower-case-with-hyphens: "unclosed-quotation"
  std::string message;        // what is wrong, with the offending text
  std::string hint;           // how to mend it; may be empty
  std::optional<Span> place;  // in the document's bytes
};

}  // namespace sayso

#endif  // SAYSO_SRC_BASE_ISSUE_H_
