#include "reports/export/text_quote.h"

#include <algorithm>

namespace sayso {
namespace {

constexpr uint32_t kContext = 32;  // bytes on either side, at first

// `at` moved back to the beginning of its word; words are cut nowhere, and so no character is.
uint32_t WordBegin(std::string_view text, uint32_t at) {
  while (at > 0 && text[at - 1] != ' ' && text[at - 1] != '\n') --at;
  return at;
}

uint32_t WordEnd(std::string_view text, uint32_t at) {
  while (at < text.size() && text[at] != ' ' && text[at] != '\n') ++at;
  return at;
}

bool IsUnique(std::string_view text, Span span) {
  std::string_view words = span.in(text);
  size_t first = text.find(words);
  return first == span.begin && text.find(words, first + 1) == std::string_view::npos;
}

}  // namespace

TextQuote QuoteIn(std::string_view text, Span span) {
  const auto size = static_cast<uint32_t>(text.size());
  for (uint32_t context = kContext;; context *= 2) {
    Span around{WordBegin(text, span.begin - std::min(context, span.begin)),
                WordEnd(text, span.end + std::min(context, size - span.end))};
    bool whole = around.begin == 0 && around.end == size;
    if (!whole && !IsUnique(text, around)) continue;
    return {Span{around.begin, span.begin}.in(text), span.in(text),
            Span{span.end, around.end}.in(text)};
  }
}

}  // namespace sayso
