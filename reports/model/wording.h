#ifndef SAYSO_REPORTS_MODEL_WORDING_H_
#define SAYSO_REPORTS_MODEL_WORDING_H_

#include <string_view>
#include <vector>

#include "reports/model/speakers.h"
#include "src/base/span.h"

namespace sayso {

// Two texts word by word: what both have in the same order is shared, the rest differs. Case and
// punctuation do not count.
struct Wording {
  std::vector<Span> left, right;  // the words that differ, as offsets into each text
  double shared = 0;              // 2 * shared / all words; 1 = the same words
};
Wording CompareWords(std::string_view left, std::string_view right);

// Statements of one speaker that are one utterance in several outlets' wordings, by shared words.
// Each group has two members or more, from different articles; the first came first.
std::vector<std::vector<const StatementPlace*>> SameUtterances(
    const std::vector<StatementPlace>& statements);

}  // namespace sayso

#endif  // SAYSO_REPORTS_MODEL_WORDING_H_
