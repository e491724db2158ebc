#include "src/compare/rule.h"

#include <algorithm>

namespace sayso {
namespace {

double Apart(Distance distance, const Evidence& evidence) {
  return distance == Distance::kRatio ? evidence.ratio : evidence.days;
}

bool Within(const Limit& limit, const Evidence& evidence) {
  double measured = Apart(limit.distance, evidence);
  return (!limit.over || measured > *limit.over) && (!limit.under || measured < *limit.under);
}

bool Names(const std::vector<std::string>& wanted, std::string_view value) {
  return wanted.empty() || std::find(wanted.begin(), wanted.end(), value) != wanted.end();
}

bool Applies(const ComparisonRule& rule, const Evidence& evidence) {
  const Conditions& holds = evidence.conditions;
  return !rule.adds_up && Names(rule.kinds, evidence.kind) &&
         Names(rule.outcomes, evidence.outcome) && Names(rule.units, evidence.unit) &&
         Names(rule.counted, evidence.counted) && holds.has_all(rule.when) &&
         (rule.any.empty() || holds.has_any(rule.any)) && !holds.has_any(rule.unless) &&
         std::all_of(rule.limits.begin(), rule.limits.end(),
                     [&](const Limit& limit) { return Within(limit, evidence); });
}

}  // namespace

ComparisonRules::ComparisonRules(const Ruleset& ruleset) {
  for (const RuleFile* file : ruleset.files("comparison")) Read(*file);
  Sort();
}

ComparisonRules::ComparisonRules(const std::vector<RuleFile>& files) {
  for (const RuleFile& file : files) Read(file);
  Sort();
}

void ComparisonRules::Sort() {
  std::sort(rules_.begin(), rules_.end(), [](const ComparisonRule& a, const ComparisonRule& b) {
    return std::tie(a.order, a.id) < std::tie(b.order, b.id);
  });
}

const ComparisonRule* ComparisonRules::Decide(const Evidence& evidence) const {
  auto rule = std::find_if(rules_.begin(), rules_.end(),
                           [&](const ComparisonRule& r) { return Applies(r, evidence); });
  return rule == rules_.end() ? nullptr : &*rule;
}

FindingSeverity Severity(const Grade& grade, const Evidence& evidence) {
  if (!grade.by) return grade.fixed;
  double measured = Apart(*grade.by, evidence);
  if (measured >= grade.major) return FindingSeverity::kMajor;
  if (measured >= grade.moderate) return FindingSeverity::kModerate;
  return measured >= grade.minor ? FindingSeverity::kMinor : FindingSeverity::kInfo;
}

}  // namespace sayso
