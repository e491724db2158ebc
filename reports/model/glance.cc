#include "reports/model/glance.h"

#include <algorithm>
#include <set>

#include "reports/model/verdicts.h"
#include "reports/model/words.h"

namespace sayso {
namespace {

constexpr int kLeastWeight = 5;  // relayed and heavier

void Insert(std::vector<int>& sorted, int value) {
  auto at = std::lower_bound(sorted.begin(), sorted.end(), value);
  if (at == sorted.end() || *at != value) sorted.insert(at, value);
}

// Whether the sentence and the relation are about the same claimant.
bool Shares(const Glance& glance, const Relation& relation) {
  return std::any_of(relation.claims.begin(), relation.claims.end(), [&](int claim) {
    return std::any_of(glance.claims.begin(), glance.claims.end(), [&](int known) {
      return glance.view->claims[claim].claimant == glance.view->claims[known].claimant;
    });
  });
}

// What a later article tells of an earlier figure adds nothing where the figure itself stands.
void LeaveOutRetold(Glance& glance) {
  std::vector<int> told;
  for (int i : glance.claims) {
    Role role = glance.view->claims[i].figure().role;
    bool retold = role == Role::kFrom || role == Role::kPrevious || role == Role::kSuperseded;
    if (!retold) told.push_back(i);
  }
  if (told.size() > 1) glance.claims = std::move(told);
}

void Collect(const MeasureView& view, std::vector<Glance>& glances) {
  size_t begin = glances.size();
  for (const Relation& relation : view.relations) {
    if (Weight(relation.verdict) < kLeastWeight || relation.claims.empty()) continue;
    auto same = std::find_if(glances.begin() + begin, glances.end(), [&](const Glance& g) {
      return g.verdict == relation.verdict && (!IsSuccession(g.verdict) || Shares(g, relation));
    });
    if (same == glances.end()) {
      glances.push_back({&view, relation.verdict, {}});
      same = glances.end() - 1;
    }
    for (int claim : relation.claims) Insert(same->claims, claim);
  }
}

}  // namespace

std::vector<Glance> Glances(const std::vector<MeasureView>& views, size_t limit) {
  std::vector<Glance> glances;
  for (const MeasureView& view : views) Collect(view, glances);
  std::stable_sort(glances.begin(), glances.end(), [](const Glance& a, const Glance& b) {
    return Weight(a.verdict) > Weight(b.verdict);
  });
  if (glances.size() > limit) glances.resize(limit);
  for (Glance& glance : glances) {
    glance.claims = LeadingClaims(glance.view->claims, glance.verdict, glance.claims);
    LeaveOutRetold(glance);
    if (!IsSuccession(glance.verdict)) std::sort(glance.claims.begin(), glance.claims.end());
  }
  return glances;
}

std::string_view Glance::between(size_t i) const {
  if (!same_claimant(i)) return "; ";
  return IsSuccession(verdict) ? ", then " : ", ";
}

std::string MeaningOf(const Glance& glance) {
  std::string meaning(StyleOf(glance.verdict).meaning);
  size_t both = meaning.find(" both ");
  if (both != std::string::npos && glance.claims.size() > 2) meaning.replace(both, 6, " all ");
  return meaning;
}

std::vector<std::string> Standing(const Claim& claim) {
  std::vector<std::string> parts;
  if (claim.as_of) parts.push_back(DayWords(*claim.as_of));
  parts.push_back(Count(claim.articles, "article"));
  if (claim.articles > 1) parts.push_back(Count(claim.origins, "origin"));
  return parts;
}

std::optional<Period> PeriodOf(const Analysis& analysis) {
  std::optional<Period> period;
  for (const DocumentAnalysis& document : analysis.documents) {
    auto day = ParseIsoDate(document.text.metadata.published);
    if (!day) continue;
    if (!period) period = Period{*day, *day};
    period->first = std::min(period->first, *day);
    period->last = std::max(period->last, *day);
  }
  return period;
}

std::string TopicOf(const Analysis& analysis, const std::vector<MeasureView>& views) {
  constexpr size_t kMost = 3;
  std::vector<std::string> what;
  for (const MeasureView& view : views) {
    bool known = std::find(what.begin(), what.end(), view.what) != what.end();
    if (!known && !view.what.empty() && what.size() < kMost) what.push_back(view.what);
  }
  std::string articles = Count(analysis.documents.size(), "article");
  return what.empty() ? articles + ": who said what" : articles + " compared: " + Joined(what);
}

size_t OutletCount(const Analysis& analysis) {
  std::set<std::string_view> outlets;
  for (const DocumentAnalysis& document : analysis.documents) outlets.insert(OutletOf(document));
  return outlets.size();
}

size_t OriginCount(const Analysis& analysis) {
  const auto& origins = analysis.comparison.origins;
  return origins.empty() ? analysis.documents.size() : origins.size();
}

}  // namespace sayso
