#ifndef SAYSO_SRC_COMPARE_MOMENTS_H_
#define SAYSO_SRC_COMPARE_MOMENTS_H_

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "src/compare/claim.h"

namespace sayso {

// How the moments stand to each other at which two articles of one day were written.
enum class Moment : uint8_t {
  kUnknown,
  kSame,   // both give another growing count alike: 3,419 dead
  kApart,  // one gives an earlier state of another count than the other: 2,316 and 2,379 dead
};

// What each article's counts tell of the hour it was written in: as-of dates know only days, but
// counts that grow are a clock.
class Moments {
 public:
  // `claims` outlive it.
  explicit Moments(const std::vector<std::pair<Claim, uint32_t>>& claims);

  // By the counts of other subjects than that of the two claims, and where there are more, by the
  // one that tells them apart. Of one article, or none of the same counts: unknown.
  Moment Compare(const Claim& a, const Claim& b) const;

 private:
  using Counted = std::pair<std::string, Scope>;  // subject, of whom and where
  std::map<const DocumentRecord*, std::map<Counted, const Claim*>> counts_;  // the highest of each
};

}  // namespace sayso

#endif  // SAYSO_SRC_COMPARE_MOMENTS_H_
