#include "src/compare/compare.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "absl/strings/ascii.h"
#include "src/compare/claim.h"
#include "src/compare/events.h"
#include "src/compare/gather.h"
#include "src/compare/identities.h"
#include "src/compare/measures.h"
#include "src/compare/moments.h"
#include "src/compare/origins.h"
#include "src/compare/position.h"
#include "src/compare/quotation_variants.h"
#include "src/compare/relation.h"
#include "src/compare/sums.h"

namespace sayso {
namespace {

// The claims of one event and subject, with the origin of each one's document.
struct Bucket {
  std::vector<const Claim*> claims;
  std::vector<uint32_t> origins;
};
using Buckets = std::map<std::pair<uint32_t, std::string>, Bucket>;

std::vector<const DocumentRecord*> SortedById(const std::vector<DocumentRecord>& records) {
  std::vector<const DocumentRecord*> sorted;
  for (const DocumentRecord& record : records) sorted.push_back(&record);
  std::sort(sorted.begin(), sorted.end(),
            [](const auto* a, const auto* b) { return a->id < b->id; });
  return sorted;
}

// The claims of all documents, with the index of each one's document.
std::vector<std::pair<Claim, uint32_t>> AllClaims(
    const std::vector<const DocumentRecord*>& documents, const Scopes& scopes) {
  std::vector<std::pair<Claim, uint32_t>> claims;
  for (uint32_t i = 0; i < documents.size(); ++i) {
    for (const FigureRecord& figure : documents[i]->figures) {
      if (auto claim = ClaimOf(*documents[i], figure, scopes)) {
        claims.emplace_back(std::move(*claim), i);
      }
    }
  }
  return claims;
}

// Where the figures of a subject name countries as places, a claimant of such a country that names
// no place counts its own: "the Maravian health ministry said 403". Not one that tells places apart
// in its article: "403 in Maravia, which brought the toll to 783".
void PlaceByCountry(std::vector<std::pair<Claim, uint32_t>>& claims,
                    const std::vector<uint32_t>& events) {
  using Subject = std::pair<uint32_t, std::string>;
  std::map<Subject, std::set<std::string>> places, countries;
  std::set<std::tuple<uint32_t, std::string, std::string>> telling;  // document, subject, claimant
  auto country = [](const Claim& claim) {
    bool named = claim.party.kind == Party::Kind::kNamed;
    return named ? absl::AsciiStrToLower(claim.party.country) : std::string();
  };
  for (const auto& [claim, document] : claims) {
    Subject subject(events[document], claim.subject);
    if (!claim.scope.place.empty()) places[subject].insert(claim.scope.place);
    const std::string own = country(claim);
    if (own.empty()) continue;
    countries[subject].insert(own);
    if (claim.scope.place == own) telling.emplace(document, claim.subject, claim.party.Key());
  }
  for (auto& [claim, document] : claims) {
    Subject subject(events[document], claim.subject);
    std::string own = country(claim);
    bool counts_own = claim.course != Course::kFixed && claim.scope.place.empty() && !own.empty();
    if (!counts_own || telling.contains({document, claim.subject, claim.party.Key()})) continue;
    const auto& named = places[subject];
    bool by_country = std::any_of(named.begin(), named.end(), [&](const std::string& place) {
      return countries[subject].contains(place);
    });
    if (by_country) claim.scope.place = own;
  }
}

Buckets BucketsOf(const std::vector<std::pair<Claim, uint32_t>>& claims,
                  const std::vector<uint32_t>& events, const Origins& origins) {
  Buckets buckets;
  for (const auto& [claim, document] : claims) {
    Bucket& bucket = buckets[{events[document], claim.subject}];
    bucket.claims.push_back(&claim);
    bucket.origins.push_back(origins.OfFigure(*claim.record, document, events[document]));
  }
  return buckets;
}

const ComparisonRule* SumRule(const ComparisonRules& rules) {
  for (const ComparisonRule& rule : rules.rules()) {
    if (rule.adds_up) return &rule;
  }
  return nullptr;
}

// What the rules say of a block: every position by itself, every pair once.
std::vector<Finding> FindingsOf(const Block& block, const std::vector<Sum>& sums,
                                const Moments& moments, const ComparisonRules& rules,
                                const Scopes& scopes) {
  Gatherer gatherer;
  std::set<std::pair<const Position*, const Position*>> settled;
  const ComparisonRule* sum_rule = SumRule(rules);
  for (const Sum& sum : sums) {
    if (!sum_rule) break;
    gatherer.AddSum(*sum_rule, *sum.total, sum.parts);
    std::vector<const Position*> all = sum.parts;
    all.push_back(sum.total);
    for (const Position* a : all) {
      for (const Position* b : all) settled.insert({a, b});
    }
  }
  auto decide = [&](const Relation& relation) {
    const ComparisonRule* rule = rules.Decide(relation.evidence);
    if (rule && rule->listed) gatherer.Add(*rule, relation);
  };
  const std::vector<Position>& positions = block.positions;
  for (size_t i = 0; i < positions.size(); ++i) {
    if (positions[i].documents.size() > 1) decide(Relate(positions[i]));
    for (size_t j = i + 1; j < positions.size(); ++j) {
      if (settled.contains({&positions[i], &positions[j]})) continue;
      decide(Relate(positions[i], positions[j], block, moments, scopes));
    }
  }
  return gatherer.Take();
}

}  // namespace

Comparison Compare(const std::vector<DocumentRecord>& records, const Ruleset& ruleset) {
  return Compare(records, ruleset.compiled<ComparisonRules>(), ruleset.compiled<Scopes>());
}

Comparison Compare(const std::vector<DocumentRecord>& records, const ComparisonRules& rules,
                   const Scopes& scopes) {
  std::vector<const DocumentRecord*> documents = SortedById(records);
  std::vector<uint32_t> events = FindEvents(documents);
  Origins origins = FindOrigins(documents, events, scopes);
  auto claims = AllClaims(documents, scopes);
  ShareIdentities(claims, events);
  PlaceByCountry(claims, events);
  const Moments moments(claims);

  Comparison comparison;
  for (const auto& [key, bucket] : BucketsOf(claims, events, origins)) {
    if (bucket.claims.size() < 2) continue;
    Block block = MakeBlock(bucket.claims, bucket.origins, scopes);
    std::vector<Sum> sums = FindSums(block);
    NoteParts(sums, block);
    std::vector<Finding> findings = FindingsOf(block, sums, moments, rules, scopes);
    for (Measure& measure : MeasuresOf(block, scopes, findings)) {
      comparison.measures.push_back(std::move(measure));
    }
    std::move(findings.begin(), findings.end(), std::back_inserter(comparison.findings));
  }
  comparison.quotations = FindQuotations(documents, events);
  comparison.origins = std::move(origins.groups);
  return comparison;
}

}  // namespace sayso
