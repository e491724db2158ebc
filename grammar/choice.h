#ifndef SAYSO_GRAMMAR_CHOICE_H_
#define SAYSO_GRAMMAR_CHOICE_H_

#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "grammar/candidate.h"
#include "src/base/absl_view.h"
#include "src/ruleset/ruleset.h"

namespace sayso::grammar {

// The choice between readings: a sum of weights over features, read from
// rules/choice/attribution.json. The grammar says what a sentence can mean, this says which of it
// does; the two share nothing but the names of features.

// Weights of a verb or reporting noun, by lemma.
struct CueWeights {
  float any = 0;
  std::array<float, kAnswers<Form>> form = {};
};

class AttributionWeights {
 public:
  explicit AttributionWeights(const Ruleset& ruleset);

  // The row of a lemma; that of unknown lemmas where there is none.
  const CueWeights& cue(std::string_view lemma) const;
  // Log-odds of a reading, its features noted.
  double Score(const Candidate& candidate) const;
  // The score that a reading must reach. A quotation and a verb of saying need less than a belief,
  // a wish or a showing, which are seldom statements.
  double threshold(const Candidate& candidate) const;
  // How much more probable two readings together must be than the one that swallows the second.
  double split_margin() const { return split_margin_; }
  // Whether a lemma is one of perceiving: "an AFP journalist saw" is testimony, not speech.
  bool IsPerception(std::string_view lemma) const { return perceptions_.contains(lemma); }

 private:
  std::vector<float> weights_;  // by feature
  absl::flat_hash_map<std::string, CueWeights, StringHash, std::equal_to<>> cues_;
  CueWeights unknown_;
  double bias_ = 0;
  std::array<double, kAnswers<VerbClass>> thresholds_ = {};  // by class of the verb
  double quote_threshold_ = 0;
  double split_margin_ = 1;
  absl::flat_hash_set<std::string, StringHash, std::equal_to<>> perceptions_;
};

// The readings to keep, as indices in text order: those that reach their threshold and do not stand
// in each other's way, the best first: one for a head, and none whose cue lies inside the content
// of a better one. "Lund said he had resigned and police confirmed the time": a shorter reading of
// the first takes the place of the long one where the second then stands beside it.
std::vector<uint32_t> Choose(const std::vector<Candidate>& candidates,
                             const AttributionWeights& weights);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_CHOICE_H_
