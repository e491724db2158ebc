#ifndef SAYSO_SRC_TEXT_FURNITURE_H_
#define SAYSO_SRC_TEXT_FURNITURE_H_

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "src/ruleset/ruleset.h"

namespace sayso {

// The rules of rules/text/furniture.json, compiled: which lines of a page are no part of the
// telling.
class FurnitureRules {
 public:
  struct Rule {
    std::string id;       // "read-more"
    bool credit = false;  // names of agencies and outlets in the line are credits
  };

  explicit FurnitureRules(const Ruleset& ruleset);
  ~FurnitureRules();

  // The first rule that finds `line`, or null. `line` is trimmed.
  const Rule* Match(std::string_view line) const;

  // Whether lines of this rule credit the agencies and outlets they name. Datelines do.
  bool Credits(std::string_view rule_id) const;

  // A dateline at the front of a line: "OSLO (Nordwire) - ", "BAKU, Azerbaijan: ".
  struct DatelineMatch {
    size_t size = 0;         // in bytes; 0 for none
    std::string_view place;  // as written
    bool sure = false;       // false: "LUND: " may as well be a speaker's label in a transcript
  };
  DatelineMatch MatchDateline(std::string_view line) const;

 private:
  struct Compiled;
  std::unique_ptr<Compiled> compiled_;
  std::vector<Rule> rules_;
  size_t max_bytes_ = 0;
};

}  // namespace sayso

#endif  // SAYSO_SRC_TEXT_FURNITURE_H_
