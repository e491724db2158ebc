#include "src/findings/value_rule.h"

#include <algorithm>
#include <map>
#include <set>

namespace sayso {
namespace {

using Claims = std::vector<StandingClaim>;

std::optional<StandingClaim> Latest(const Claims& claims) {
  const auto later = [](const StandingClaim& a, const StandingClaim& b) {
    if (a.as_of != b.as_of) return a.as_of < b.as_of;
    return a.origins.size() < b.origins.size();
  };
  // Of equals the first: they are sorted by value.
  const auto latest = std::max_element(claims.begin(), claims.end(), later);
  if (latest == claims.end() || !latest->as_of) return std::nullopt;
  return *latest;
}

std::optional<StandingClaim> OfMajority(const Claims& claims) {
  std::set<uint32_t> all;
  std::map<double, std::set<uint32_t>> carrying;
  for (const StandingClaim& claim : claims) {
    all.insert(claim.origins.begin(), claim.origins.end());
    carrying[claim.value].insert(claim.origins.begin(), claim.origins.end());
  }
  for (const StandingClaim& claim : claims) {
    if (2 * carrying[claim.value].size() > all.size()) return claim;
  }
  return std::nullopt;
}

}  // namespace

std::string_view Name(ValueRule rule) {
  constexpr std::string_view kNames[] = {"lowest", "highest", "latest", "majority-of-origins"};
  return kNames[static_cast<size_t>(rule)];
}

std::optional<ValueRule> ValueRuleNamed(std::string_view name) {
  for (ValueRule rule : kValueRules) {
    if (Name(rule) == name) return rule;
  }
  return std::nullopt;
}

std::optional<StandingClaim> Pick(const Measure& measure, ValueRule rule) {
  if (measure.standing.empty()) return std::nullopt;
  switch (rule) {
    case ValueRule::kLowest:
      return measure.standing.front();
    case ValueRule::kHighest:
      return measure.standing.back();
    case ValueRule::kLatest:
      return Latest(measure.standing);
    case ValueRule::kMajorityOfOrigins:
      return OfMajority(measure.standing);
  }
  return std::nullopt;
}

void PickValues(ValueRule rule, Comparison& comparison) {
  for (Measure& measure : comparison.measures) {
    measure.picked_by = Name(rule);
    measure.picked = Pick(measure, rule);
  }
}

}  // namespace sayso
