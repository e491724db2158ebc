#include "src/serve/answer_cache.h"

namespace sayso::serve {

std::optional<Answer> AnswerCache::Find(const std::string& tag) const {
  const std::lock_guard lock(mutex_);
  const auto found = answers_.find(tag);
  if (found == answers_.end()) return std::nullopt;
  return found->second;
}

void AnswerCache::Keep(const Answer& answer) {
  const size_t size = answer.tag.size() + (answer.body ? answer.body->size() : 0);
  if (answer.tag.empty() || size > most_bytes_ / 16) return;
  const std::lock_guard lock(mutex_);
  if (bytes_ + size > most_bytes_) {
    answers_.clear();
    bytes_ = 0;
  }
  if (answers_.emplace(answer.tag, answer).second) bytes_ += size;
}

}  // namespace sayso::serve
