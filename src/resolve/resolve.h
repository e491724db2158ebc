#ifndef SAYSO_SRC_RESOLVE_RESOLVE_H_
#define SAYSO_SRC_RESOLVE_RESOLVE_H_

#include <memory>
#include <optional>
#include <vector>

#include "src/resolve/attribution.h"
#include "src/text/text.h"

namespace sayso {

// Finds for each attribution the person or body behind its source span, by precision-ordered steps
// (names, titles and roles, institutions, pronouns, definite descriptions), one file a step, and
// the relays it came through. Where the evidence is thin the speaker stays unknown: a wrong speaker
// on a real quotation is the worst fault sayso can have.
std::vector<Attribution> ResolveSpeakers(const Text& text, std::vector<ast::Attribution> found);

// Finds by the same steps who is meant by any noun phrase of a text: the giver of a figure that no
// attribution holds ("the official Saudi toll"). Cheap until it is first asked.
class SpeakerFinder {
 public:
  // Both must outlive the finder; the attributions are resolved ones, in text order.
  SpeakerFinder(const Text& text, const std::vector<Attribution>& attributions);
  ~SpeakerFinder();

  std::optional<Speaker> Find(Span mention) const;

 private:
  struct Index;
  const Text& text_;
  const std::vector<Attribution>& attributions_;
  mutable std::unique_ptr<Index> index_;
};

}  // namespace sayso

#endif  // SAYSO_SRC_RESOLVE_RESOLVE_H_
