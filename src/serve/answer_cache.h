#ifndef SAYSO_SRC_SERVE_ANSWER_CACHE_H_
#define SAYSO_SRC_SERVE_ANSWER_CACHE_H_

#include <cstddef>
#include <map>
#include <mutex>
#include <optional>
#include <string>

#include "src/serve/answer.h"

namespace sayso::serve {

// Answers that were made once and hold as long as the articles stay, by their tags. Holds a bounded
// number of bytes; when they are full, it begins anew. Any thread.
class AnswerCache {
 public:
  explicit AnswerCache(size_t most_bytes) : most_bytes_(most_bytes) {}

  std::optional<Answer> Find(const std::string& tag) const;
  // Keeps an answer that has a tag; one that would fill a large part of the cache is not kept.
  void Keep(const Answer& answer);

 private:
  const size_t most_bytes_;
  mutable std::mutex mutex_;
  std::map<std::string, Answer> answers_;
  size_t bytes_ = 0;
};

}  // namespace sayso::serve

#endif  // SAYSO_SRC_SERVE_ANSWER_CACHE_H_
