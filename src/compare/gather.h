#ifndef SAYSO_SRC_COMPARE_GATHER_H_
#define SAYSO_SRC_COMPARE_GATHER_H_

#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "src/compare/relation.h"
#include "src/compare/rule.h"
#include "src/findings/finding.h"

namespace sayso {

// Makes findings of settled pairs: those of one rule between the same two claimants are one
// finding, with all its figures. A value that five outlets carry is one finding, and a series of
// updates is.
class Gatherer {
 public:
  // Notes what `rule` says of the relation.
  void Add(const ComparisonRule& rule, const Relation& relation);
  // Notes a total and the parts that add up to it.
  void AddSum(const ComparisonRule& rule, const Position& total,
              const std::vector<const Position*>& parts);

  // The findings of one block, in the order of their rules, then of their figures.
  std::vector<Finding> Take();

 private:
  struct Group {
    const ComparisonRule* rule = nullptr;
    Relation strongest;  // the pair that lies furthest apart: it gives the severity
    Relation latest;     // the pair that was said last: it gives the reasons
    std::vector<const Position*> positions;  // unique, in order of adding
  };
  // The rule, its two claimants, and the value where it was copied.
  using Key = std::tuple<int, std::string, std::string, std::string, std::string>;

  void AddTo(const Key& key, const ComparisonRule& rule, const Relation& relation,
             const std::vector<const Position*>& positions);
  Finding Make(const Group& group) const;

  std::map<Key, Group> groups_;
};

}  // namespace sayso

#endif  // SAYSO_SRC_COMPARE_GATHER_H_
