#ifndef SAYSO_REPORTS_EXPORT_TEXT_QUOTE_H_
#define SAYSO_REPORTS_EXPORT_TEXT_QUOTE_H_

#include <string_view>

#include "src/base/span.h"

namespace sayso {

// The words of a span with what stands around them, whole words, so much that together they occur
// nowhere else in `text`; all there is where the text repeats itself to its end.
struct TextQuote {
  std::string_view prefix, exact, suffix;
};
TextQuote QuoteIn(std::string_view text, Span span);

}  // namespace sayso

#endif  // SAYSO_REPORTS_EXPORT_TEXT_QUOTE_H_
