#ifndef SAYSO_SRC_COMPARE_RULE_H_
#define SAYSO_SRC_COMPARE_RULE_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "src/base/issue.h"
#include "src/compare/condition.h"
#include "src/findings/finding.h"
#include "src/ruleset/ruleset.h"

namespace sayso {

// What a pair measures beside its conditions, for the limits and grades of rules.
enum class Distance : uint8_t {
  kRatio,  // the higher value by the lower, 1 where equal; infinite where one is 0
  kDays,   // days between two dates that are claimed, or between the days two claims were made
};

struct Limit {
  Distance distance = Distance::kRatio;
  std::optional<double> over, under;  // both exclusive
};

// How much a finding weighs: fixed, or by a distance, as the highest step not above it.
struct Grade {
  FindingSeverity fixed = FindingSeverity::kInfo;
  std::optional<Distance> by;
  double minor = 0, moderate = 0, major = 0;
};

// One file of rules/comparison. The first rule in `order` whose conditions a pair meets gives its
// verdict. All of `when`, one of `any` (where there are any) and none of `unless` must hold.
struct ComparisonRule {
  std::string id;
  int order = 0;
  Verdict verdict = Verdict::kUndetermined;
  bool listed = true;    // false: the pair is settled and nothing is said of it
  bool adds_up = false;  // is asked of a total and its parts instead of a pair
  std::vector<std::string> kinds, outcomes, units, counted;  // what it is about; empty = anything
  Conditions when, any, unless;
  std::vector<Limit> limits;
  Grade grade;
  std::string message;    // with {a} {b} {who-a} {who-b}
  std::string authority;  // where the rule is from
};

// What a rule looks at: the pair's conditions, distances, and what is measured.
struct Evidence {
  Conditions conditions;
  double ratio = 1;
  double days = 0;
  std::string_view kind, outcome, unit, counted;
};

// The rules in force, in their order.
class ComparisonRules {
 public:
  explicit ComparisonRules(const Ruleset& ruleset);
  // From files read elsewhere; each {id, JSON text}. For tests of single rules.
  explicit ComparisonRules(const std::vector<RuleFile>& files);

  // The rule that settles the pair, or nullptr.
  const ComparisonRule* Decide(const Evidence& evidence) const;
  const std::vector<ComparisonRule>& rules() const { return rules_; }
  // What is wrong with the files, each with its file and the mend.
  const std::vector<Issue>& issues() const { return issues_; }

 private:
  void Read(const RuleFile& file);
  void Sort();

  std::vector<ComparisonRule> rules_;
  std::vector<Issue> issues_;
};

FindingSeverity Severity(const Grade& grade, const Evidence& evidence);

}  // namespace sayso

#endif  // SAYSO_SRC_COMPARE_RULE_H_
