#ifndef SAYSO_GRAMMAR_VAGUE_CONVENTION_H_
#define SAYSO_GRAMMAR_VAGUE_CONVENTION_H_

#include <map>
#include <string>

#include "src/base/decimal.h"
#include "src/ruleset/ruleset.h"

namespace sayso::grammar {

// The convention by which vague words are read where it differs from the lexicon's reading
// (rules/figures/vague.json): dozens are 24 to 99, or 12 and more to ACLED.
// Ruleset::compiled<VagueConvention>() makes it.
class VagueConvention {
 public:
  struct Ends {
    Decimal low, high;
  };

  explicit VagueConvention(const Ruleset& ruleset);

  const std::string& name() const { return name_; }
  // Its own reading of the word; null where it is that of the lexicon.
  const Ends* Find(WordId word) const {
    const auto found = readings_.find(word);
    return found == readings_.end() ? nullptr : &found->second;
  }

 private:
  std::string name_ = "sayso";
  std::map<WordId, Ends> readings_;
};

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_VAGUE_CONVENTION_H_
