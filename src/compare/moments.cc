#include "src/compare/moments.h"

namespace sayso {
namespace {

constexpr double kTelling = 100;  // smaller counts are equal by chance

// An exact count that grows; whoever gives it.
bool Tells(const Claim& claim) {
  return claim.course == Course::kGrows && claim.sure && claim.rank == Rank::kLevel &&
         !claim.background && !claim.scope.subset && claim.value.anchor &&
         claim.value.interval.is_point() && claim.value.Point() >= kTelling;
}

// Two claimants may differ at one moment; one claimant, or an outlet's own voice, only in time.
bool MayBeOneSeries(const Party& a, const Party& b) {
  const bool own = a.kind == Party::Kind::kOwnVoice || b.kind == Party::Kind::kOwnVoice;
  return own || Compare(a, b) == Voices::kSame;
}

}  // namespace

Moments::Moments(const std::vector<std::pair<Claim, uint32_t>>& claims) {
  for (const auto& [claim, document] : claims) {
    if (!Tells(claim)) continue;
    const Claim*& highest = counts_[claim.document][{claim.subject, claim.scope}];
    if (highest == nullptr || highest->value.Point() < claim.value.Point()) highest = &claim;
  }
}

Moment Moments::Compare(const Claim& a, const Claim& b) const {
  const auto x = counts_.find(a.document), y = counts_.find(b.document);
  if (x == counts_.end() || y == counts_.end() || x == y) return Moment::kUnknown;
  const bool first_is_lower = a.value.Point() < b.value.Point();
  Moment moment = Moment::kUnknown;
  for (const auto& [counted, count] : x->second) {
    if (counted.first == a.subject) continue;
    const auto other = y->second.find(counted);
    if (other == y->second.end()) continue;
    const double own = count->value.Point(), others = other->second->value.Point();
    if (own == others) {
      moment = Moment::kSame;
    } else if (MayBeOneSeries(count->party, other->second->party) &&
               (own < others) == first_is_lower) {
      return Moment::kApart;
    }
  }
  return moment;
}

}  // namespace sayso
