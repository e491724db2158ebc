#ifndef SAYSO_SRC_COMPARE_QUOTATION_PAIRS_H_
#define SAYSO_SRC_COMPARE_QUOTATION_PAIRS_H_

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "src/compare/wording.h"
#include "src/findings/record.h"

namespace sayso {

// A quotation ready to be compared.
struct QuotedWords {
  uint32_t document = 0;
  const QuoteRecord* record = nullptr;
  std::vector<WordKey> words;
  uint64_t voice = 0;  // equal for speakers that may be one; 0 = unknown
};

// A hash of the last word of the name: "Lena Storvik" and "Storvik" are one voice, and so are "the
// coast guard" and "Maravian Coast Guard". 0 for no name.
uint64_t VoiceOf(std::string_view speaker);

// Which quotations are worth comparing, as indices, each pair once and in order: those that share a
// run of four words, or their voice and two content words. Of all that share such a thing only
// neighbours, and each with the first, so that there are never more pairs than words.
std::vector<std::pair<uint32_t, uint32_t>> QuotationPairs(const std::vector<QuotedWords>& quotes);

}  // namespace sayso

#endif  // SAYSO_SRC_COMPARE_QUOTATION_PAIRS_H_
