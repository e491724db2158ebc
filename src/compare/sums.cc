#include "src/compare/sums.h"

#include <algorithm>
#include <map>

namespace sayso {
namespace {

constexpr int kLeastPart = 3;        // below, sums are chance
constexpr size_t kMostFigures = 12;  // an article with more figures of one subject is a table

int64_t Number(const Position& p) { return p.lead().value.anchor->digits(); }

bool Counts(const Position& p) {
  const Claim& claim = p.lead();
  bool level = claim.rank == Rank::kLevel || claim.rank == Rank::kChange;
  return level && !claim.background && claim.value.anchor && claim.value.anchor->is_whole() &&
         Number(p) >= kLeastPart;
}

// Whether something tells the two apart: the scope, or who counts.
bool Apart(const Position& a, const Position& b) {
  return a.lead().scope != b.lead().scope || a.claimant != b.claimant;
}

void FindIn(const std::vector<const Position*>& figures, std::vector<Sum>& sums) {
  for (const Position* total : figures) {
    for (size_t i = 0; i < figures.size(); ++i) {
      for (size_t j = i + 1; j < figures.size(); ++j) {
        const Position *a = figures[i], *b = figures[j];
        bool adds = Number(*a) + Number(*b) == Number(*total) && Apart(*a, *b) &&
                    Apart(*a, *total) && Apart(*b, *total);
        if (adds) sums.push_back({total, {a, b}});
      }
    }
  }
}

}  // namespace

std::vector<Sum> FindSums(const Block& block) {
  std::map<std::string_view, std::vector<const Position*>> by_document;
  for (const Position& p : block.positions) {
    if (!Counts(p)) continue;
    for (const DocumentRecord* d : p.documents) by_document[d->id].push_back(&p);
  }
  std::vector<Sum> sums;
  for (const auto& [id, figures] : by_document) {
    if (figures.size() <= kMostFigures) FindIn(figures, sums);
  }
  return sums;
}

void NoteParts(const std::vector<Sum>& sums, Block& block) {
  for (const Sum& sum : sums) {
    std::string total = sum.total->claimant;
    std::string a = sum.parts[0]->claimant, b = sum.parts[1]->claimant;
    if (a.empty() || b.empty() || a == b) continue;
    block.parts.insert({a, b});
    block.parts.insert({b, a});
    if (total.empty() || total == a || total == b) continue;
    // Who speaks for the same party as a part does not speak for the whole everywhere.
    for (const Position* part : sum.parts) {
      bool apart = Compare(sum.total->party, part->party) == Voices::kDifferent;
      if (apart) block.part_and_sum.insert({part->claimant, total});
    }
  }
}

}  // namespace sayso
