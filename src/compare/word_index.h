#ifndef SAYSO_SRC_COMPARE_WORD_INDEX_H_
#define SAYSO_SRC_COMPARE_WORD_INDEX_H_

#include <cstdint>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include "src/findings/record.h"

namespace sayso {

// Which articles hold a content word: to find the one that speaks most like another. Words that
// many articles hold tell nothing and cost nothing.
class WordIndex {
 public:
  // `documents` outlive the index.
  explicit WordIndex(const std::vector<const DocumentRecord*>& documents);

  // Of the documents that `may` allows, the index of the one that shares most with `document` by
  // weight of rare words; the first of equals. Nothing where no telling word is shared.
  std::optional<uint32_t> Nearest(const DocumentRecord& document,
                                  const std::function<bool(uint32_t)>& may) const;

 private:
  size_t documents_;
  std::vector<std::pair<uint64_t, uint32_t>> postings_;  // word, document; sorted
};

}  // namespace sayso

#endif  // SAYSO_SRC_COMPARE_WORD_INDEX_H_
