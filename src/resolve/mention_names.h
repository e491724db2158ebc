#ifndef SAYSO_SRC_RESOLVE_MENTION_NAMES_H_
#define SAYSO_SRC_RESOLVE_MENTION_NAMES_H_

#include <span>

#include "absl/container/inlined_vector.h"
#include "src/resolve/name_run.h"
#include "src/text/text.h"

namespace sayso {

// The names in a noun phrase, and how each stands in it: "Maravian" in "the Maravian coast guard"
// goes with the guard, "Berg" in "Lund, quoting Berg," is another's business.
class MentionNames {
 public:
  // Those in `tokens`. The phrase proper begins at token `first`, behind its article; what is said
  // beside it begins at `own_end`.
  MentionNames(const Text& text, Range tokens, uint32_t first, uint32_t own_end);

  std::span<const NameRun> all() const { return names_; }
  bool empty() const { return names_.empty(); }
  const NameRun& front() const { return names_.front(); }

  // "Chad Sweet" in "Chad Sweet, the chairman of …": the name is all there is before a comma.
  bool IsAlone(const NameRun& run) const;
  // The name that the phrase is about: no modifier of another, under no preposition; null for none.
  const NameRun* MainName() const;
  // "Maravian" in "the Maravian coast guard": a noun follows at once that is the head.
  bool IsModifier(const NameRun& run) const;
  // "Lund, quoting Berg,", "Lund, asked if Berg had lied,", "Lund, 35, the daughter of Eva Berg,":
  // what is told of Lund names others.
  bool InClause(const NameRun& run) const;
  // "Its chairman, Henrik Aas": a name behind a comma.
  bool IsApposed(const NameRun& run) const;
  // [Lund] and her husband: whether others speak with the first.
  bool SpeakWithOthers() const;

 private:
  const Token& at(uint32_t t) const { return text_.tokens[t]; }
  void JoinSentenceStart();
  bool IsNameAlone(uint32_t word) const;
  bool QualifiesOne(const NameRun& run) const;
  bool IsDoneTo(const NameRun& run) const;

  const Text& text_;
  Range tokens_;
  uint32_t first_, own_end_;
  absl::InlinedVector<NameRun, 4> names_;
};

}  // namespace sayso

#endif  // SAYSO_SRC_RESOLVE_MENTION_NAMES_H_
