#ifndef SAYSO_SRC_FINDINGS_VALUE_RULE_H_
#define SAYSO_SRC_FINDINGS_VALUE_RULE_H_

#include <cstdint>
#include <optional>
#include <string_view>

#include "src/findings/finding.h"

namespace sayso {

// How one value is picked out of the claims that stand. There is no default: disagreement is shown
// as a range, and a single value only by a rule that the user names, printed beside it.
enum class ValueRule : uint8_t {
  kLowest,
  kHighest,
  kLatest,             // of the latest as-of; of one day the one more origins carry, then the lower
  kMajorityOfOrigins,  // the number that more than half of the origins carry
};

inline constexpr ValueRule kValueRules[] = {ValueRule::kLowest, ValueRule::kHighest,
                                            ValueRule::kLatest, ValueRule::kMajorityOfOrigins};

std::string_view Name(ValueRule rule);  // "majority-of-origins", as --rule takes it
std::optional<ValueRule> ValueRuleNamed(std::string_view name);

// The claim that the rule picks; nothing where it picks none.
std::optional<StandingClaim> Pick(const Measure& measure, ValueRule rule);

// Notes in every measure what the rule picks.
void PickValues(ValueRule rule, Comparison& comparison);

}  // namespace sayso

#endif  // SAYSO_SRC_FINDINGS_VALUE_RULE_H_
