#ifndef SAYSO_TESTS_REPORTS_FERRY_STORY_H_
#define SAYSO_TESTS_REPORTS_FERRY_STORY_H_

#include "src/analyzer/analyzer.h"

namespace sayso {

// A made-up sinking told by five made-up outlets, analysed by hand: a reprint, a conflict, an
// update, a retraction, a range, an anonymous official, one quotation in two wordings, and text
// that tries to break out of a report.
Analysis FerryStory();

}  // namespace sayso

#endif  // SAYSO_TESTS_REPORTS_FERRY_STORY_H_
