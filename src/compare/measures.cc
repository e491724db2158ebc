#include "src/compare/measures.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "src/base/hash.h"
#include "src/compare/disjoint_sets.h"
#include "src/compare/labels.h"
#include "src/compare/standing.h"

namespace sayso {
namespace {

bool IsLevel(const Position& p) {
  return !p.lead().background &&
         (p.lead().rank == Rank::kLevel || p.lead().rank == Rank::kReplaced);
}

// Figures, findings over two of them or more, and a key that lasts.
Measure MeasureOf(const std::vector<const Position*>& positions,
                  const std::vector<Finding>& findings) {
  Measure measure;
  measure.what = What(positions.front()->lead());
  for (const Position* p : positions) {
    for (const Claim* c : p->claims) measure.figures.push_back(c->record->figure.id);
  }
  const std::set<std::string> own(measure.figures.begin(), measure.figures.end());
  for (const Finding& finding : findings) {
    const auto rows = std::count_if(finding.figures.begin(), finding.figures.end(),
                                    [&](const std::string& id) { return own.contains(id); });
    if (rows > 1) measure.findings.push_back(finding.id);
  }
  measure.key = StableHashHex(measure.what + " " + measure.figures.front());
  return measure;
}

}  // namespace

std::vector<Measure> MeasuresOf(const Block& block, const Scopes& scopes,
                                const std::vector<Finding>& findings) {
  const std::vector<Position>& positions = block.positions;
  DisjointSets sets(positions.size());
  for (uint32_t i = 0; i < positions.size(); ++i) {
    for (uint32_t j = i + 1; j < positions.size(); ++j) {
      bool same = IsLevel(positions[i]) && IsLevel(positions[j]) &&
                  Compare(positions[i], positions[j], block, scopes) == Extent::kSame;
      if (same) sets.Join(i, j);
    }
  }
  std::map<uint32_t, std::vector<const Position*>> rows;
  for (uint32_t i = 0; i < positions.size(); ++i) {
    if (IsLevel(positions[i])) rows[sets.Find(i)].push_back(&positions[i]);
  }
  std::vector<Measure> measures;
  for (const auto& [set, of_one] : rows) {
    Measure measure = MeasureOf(of_one, findings);
    if (measure.figures.size() < 2 || measure.findings.empty()) continue;
    measure.standing = StandingClaims(of_one);
    measure.labels = LabelsOf(of_one, scopes);
    measures.push_back(std::move(measure));
  }
  return measures;
}

}  // namespace sayso
