#ifndef SAYSO_SRC_RESOLVE_RESOLVE_H_
#define SAYSO_SRC_RESOLVE_RESOLVE_H_

#include <memory>
#include <optional>
#include <vector>

#include "src/resolve/attribution.h"
#include "src/text/text.h"

namespace sayso {

class Bodies;
class People;
class SpeakerWords;

// The people and bodies of an article, gathered when first asked for: many articles have no need of
// them, and the others one. For one thread.
class Cast {
 public:
  // `text` must outlive the cast.
  explicit Cast(const Text& text);
  ~Cast();

  const Text& text() const { return text_; }
  const SpeakerWords& words() const { return words_; }
  const People& people() const;
  const Bodies& bodies() const;

 private:
  const Text& text_;
  const SpeakerWords& words_;
  mutable std::unique_ptr<const People> people_;
  mutable std::unique_ptr<const Bodies> bodies_;
};

// Finds for each attribution the person or body behind its source span, by precision-ordered steps
// (names, titles and roles, institutions, pronouns, definite descriptions), one file a step, and
// the relays it came through. Nested attributions stand behind the outermost ones, as the grammar
// gives them, and pass through the speaker of their outer one. Where the evidence is thin the
// speaker stays unknown: a wrong speaker on a real quotation is the worst fault sayso can have.
std::vector<Attribution> ResolveSpeakers(const Cast& cast, std::vector<ast::Attribution> found);

// Finds by the same steps who is meant by any noun phrase of a text: the giver of a figure that no
// attribution holds ("the official Saudi toll").
class SpeakerFinder {
 public:
  // Both must outlive the finder; the attributions are resolved ones, in text order.
  SpeakerFinder(const Cast& cast, const std::vector<Attribution>& attributions)
      : cast_(cast), attributions_(attributions) {}

  std::optional<Speaker> Find(Span mention) const;

 private:
  const Cast& cast_;
  const std::vector<Attribution>& attributions_;
};

}  // namespace sayso

#endif  // SAYSO_SRC_RESOLVE_RESOLVE_H_
