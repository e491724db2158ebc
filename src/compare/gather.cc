#include "src/compare/gather.h"

#include <algorithm>
#include <set>
#include <span>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "src/base/absl_view.h"
#include "src/base/date.h"
#include "src/base/hash.h"

namespace sayso {
namespace {

constexpr size_t kIdDigits = 10;
constexpr Condition kReasons[] = {
    Condition::kSameScope,          Condition::kPartAndWhole, Condition::kPartExceedsWhole,
    Condition::kOtherLabel,         Condition::kBackground,   Condition::kProjected,
    Condition::kIncrement,          Condition::kDenied,       Condition::kSameClaimant,
    Condition::kDifferentClaimants, Condition::kOwnVoice,     Condition::kAnonymous,
    Condition::kSharedOrigin,       Condition::kSameValue,    Condition::kRounded,
    Condition::kOverlapping,        Condition::kDisjoint,     Condition::kWithdrawn,
    Condition::kDeclared,           Condition::kMoved,        Condition::kSuperseded,
    Condition::kSideBySide,         Condition::kFloors,       Condition::kSameMoment,
    Condition::kHoursApart,
};

// The claimant's name without what is told of it: "the union, which keeps a list" is "the union".
std::string Speaker(const Position& position) {
  const std::string& name = position.party.name;
  if (!name.empty()) return name.substr(0, name.find(','));
  const std::string& outlet = position.lead().document->outlet;
  return outlet.empty() ? position.lead().document->id : outlet;
}

// Figures in document order.
std::vector<std::string> Ids(std::vector<const Claim*> claims) {
  std::sort(claims.begin(), claims.end(), [](const Claim* a, const Claim* b) {
    const Span &x = a->record->figure.span, &y = b->record->figure.span;
    return std::tie(a->document->id, x, a->record->figure.id) <
           std::tie(b->document->id, y, b->record->figure.id);
  });
  std::vector<std::string> ids;
  for (const Claim* claim : claims) ids.push_back(claim->record->figure.id);
  return ids;
}

// A position, and those of its claims that a finding shows.
struct Shown {
  const Position* position;
  std::span<const Claim* const> claims;
};

std::vector<const Claim*> ClaimsOf(const std::vector<Shown>& shown) {
  std::vector<const Claim*> claims;
  for (const Shown& s : shown) claims.insert(claims.end(), s.claims.begin(), s.claims.end());
  return claims;
}

std::string Message(const ComparisonRule& rule, const Relation& relation) {
  const Position &a = *relation.first, &b = *relation.second;
  return absl::StrReplaceAll(rule.message, {{"{a}", a.lead().record->text},
                                            {"{b}", b.lead().record->text},
                                            {"{who-a}", Speaker(a)},
                                            {"{who-b}", Speaker(b)}});
}

std::string DaysBetween(double days) {
  if (days == 1) return "1 day apart";
  return absl::StrCat(static_cast<int>(days), " days apart");
}

// Why, in words: the rule's message, what holds of the pair, and how often the claim was printed.
std::vector<std::string> Reasons(const ComparisonRule& rule, const Relation& relation,
                                 const std::vector<Shown>& shown) {
  std::vector<std::string> reasons{Message(rule, relation)};
  const Evidence& evidence = relation.evidence;
  if (!evidence.outcome.empty())
    reasons.push_back(absl::StrCat("same outcome: ", ToAbsl(evidence.outcome)));
  for (Condition c : kReasons) {
    if (evidence.conditions.has(c)) reasons.emplace_back(Words(c));
  }
  if (evidence.days > 0) reasons.push_back(DaysBetween(evidence.days));
  std::set<const DocumentRecord*> documents;
  std::set<uint32_t> origins;
  for (const auto& [position, claims] : shown) {
    documents.insert(position->documents.begin(), position->documents.end());
    origins.insert(position->origins.begin(), position->origins.end());
  }
  if (documents.size() > 1) {
    reasons.push_back(absl::StrCat(documents.size(), " articles, ", origins.size(),
                                   origins.size() == 1 ? " origin" : " origins"));
  }
  return reasons;
}

std::vector<Side> SidesOf(const std::vector<Shown>& shown) {
  std::vector<Side> sides;
  std::vector<std::pair<std::string, std::vector<const Claim*>>> claims;
  for (const auto& [position, own] : shown) {
    const std::string& key = position->claimant;
    auto side = std::find_if(claims.begin(), claims.end(), [&](auto& s) { return s.first == key; });
    if (side == claims.end()) {
      side = claims.insert(claims.end(), {key, {}});
      sides.push_back({position->party.name, {}});
    }
    side->second.insert(side->second.end(), own.begin(), own.end());
  }
  for (size_t i = 0; i < sides.size(); ++i) sides[i].figures = Ids(claims[i].second);
  return sides;
}

// Who says it; an outlet that speaks for itself is a voice of its own, or all that nobody claims
// would be one finding.
std::string Voice(const Position& position) {
  if (!position.claimant.empty()) return position.claimant;
  return absl::StrCat("@", position.lead().document->id, " ", What(position.lead()));
}

// What makes pairs of one rule one finding: the two claimants; the figure that is no level, with
// all it was set against; the two scopes.
std::pair<std::string, std::string> GroupedBy(const Relation& relation) {
  const Position &a = *relation.first, &b = *relation.second;
  const Conditions& holds = relation.evidence.conditions;
  if (holds.has_any({Condition::kProjected, Condition::kIncrement, Condition::kBackground,
                     Condition::kDenied})) {
    const Position& odd = a.lead().rank > b.lead().rank ? a : b;
    return {odd.lead().record->figure.id, ""};
  }
  std::pair<std::string, std::string> key(Voice(a), Voice(b));
  if (holds.has(Condition::kPartAndWhole)) key = {What(a.lead()), What(b.lead())};
  if (key.second < key.first) std::swap(key.first, key.second);
  return key;
}

// Whether a verdict is of two numbers and no more. "50" and "78" of one minister beside somebody's
// "dozens" are an update, and a number that three outlets copied is relayed: neither is stale, or
// compatible with itself.
bool IsOfTwo(Verdict verdict) {
  return verdict == Verdict::kCompatible || verdict == Verdict::kStale;
}

// Whether a pair was said after another: the claims that still stand, where claimants went on.
bool IsLater(const Relation& a, const Relation& b) {
  const auto said = [](const Relation& relation) {
    return std::tuple(relation.second->last, relation.first->last, relation.evidence.ratio);
  };
  return said(a) > said(b);
}

}  // namespace

void Gatherer::Add(const ComparisonRule& rule, const Relation& relation) {
  const Position &a = *relation.first, &b = *relation.second;
  auto [x, y] = GroupedBy(relation);
  std::string value;  // what was copied is told apart by its value, a dispute by its two sides
  if (relation.evidence.conditions.has(Condition::kSameValue)) {
    value = absl::StrCat(a.lead().value.Point());
  }
  AddTo({rule.order, rule.id, x, y, value}, rule, relation, {&a, &b});
}

void Gatherer::AddSum(const ComparisonRule& rule, const Position& total,
                      const std::vector<const Position*>& parts) {
  Relation relation{&total, parts.front(), {}};
  std::vector<const Position*> positions{&total};
  positions.insert(positions.end(), parts.begin(), parts.end());
  AddTo({rule.order, rule.id, total.claimant, "", total.lead().record->figure.id}, rule, relation,
        positions);
}

void Gatherer::AddTo(const Key& key, const ComparisonRule& rule, const Relation& relation,
                     const std::vector<const Position*>& positions) {
  Group& group = groups_[key];
  if (!group.rule || relation.evidence.ratio > group.strongest.evidence.ratio) {
    group.strongest = relation;
  }
  if (!group.rule || IsLater(relation, group.latest)) group.latest = relation;
  group.rule = &rule;
  for (const Position* p : positions) {
    auto& all = group.positions;
    if (std::find(all.begin(), all.end(), p) == all.end()) all.push_back(p);
  }
}

Finding Gatherer::Make(const Group& group) const {
  const ComparisonRule& rule = *group.rule;
  std::vector<Shown> shown;
  if (IsOfTwo(rule.verdict)) {
    for (const Position* p : {group.latest.first, group.latest.second}) {
      shown.push_back({p, std::span(p->claims).first(1)});
    }
  } else {
    for (const Position* p : group.positions) shown.push_back({p, p->claims});
  }
  Finding finding;
  finding.verdict = rule.verdict;
  finding.what = What(group.strongest.first->lead());
  finding.figures = Ids(ClaimsOf(shown));
  finding.sides = SidesOf(shown);
  finding.reasons = Reasons(rule, group.latest, shown);
  finding.rule = rule.id;
  finding.severity = Severity(rule.grade, group.strongest.evidence);
  std::string name = absl::StrCat(rule.id, " ", absl::StrJoin(finding.figures, " "));
  finding.id =
      absl::StrCat(ToAbsl(Name(finding.verdict)), "-", StableHashHex(name).substr(0, kIdDigits));
  return finding;
}

std::vector<Finding> Gatherer::Take() {
  std::vector<Finding> findings;
  for (const auto& [key, group] : groups_) {
    Finding finding = Make(group);
    if (finding.figures.size() > 1) findings.push_back(std::move(finding));
  }
  groups_.clear();
  return findings;
}

}  // namespace sayso
