#ifndef SAYSO_GRAMMAR_WEIGHTS_H_
#define SAYSO_GRAMMAR_WEIGHTS_H_

#include <algorithm>
#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "grammar/evidence.h"
#include "src/base/absl_view.h"
#include "src/ruleset/ruleset.h"

namespace sayso::grammar {

struct Candidate;

// What the choice between readings (choice.h) knows: rules/choice/attribution.json, fitted by
// scripts/fit-attribution-choice. The grammar says what a sentence can mean, this says which of it
// does; the two share nothing but the names of features.
//
// A score is a sum over the features of a reading, each with its own weight, and what a small
// network adds that sees how they go together: features that answer one question, and the cue, feed
// its hidden units, whose positive sums are weighed again (evidence.h).
class AttributionWeights {
 public:
  explicit AttributionWeights(const Ruleset& ruleset);

  // From now on readings keep what they answer.
  void KeepAnswers() { features_.keep_answers = true; }
  const FeatureWeights& features() const { return features_; }
  // The row of a lemma; that of unknown lemmas where there is none.
  const CueWeights& cue(std::string_view lemma) const;
  // The share that a reading must reach. A quotation and a verb of saying with a clause need less
  // than a belief, a wish or a showing, or a mere phrase ("announced a truce"), which are seldom
  // statements; a phrase that tells an act is none.
  double threshold(const Candidate& candidate) const;
  // How much more probable two readings together must be than the one that swallows the second.
  double split_margin() const { return split_margin_; }
  // How often readings with such a share were right, as counted.
  double Confidence(double share) const;
  // Whether a lemma is one of perceiving: "an AFP journalist saw" is testimony, not speech.
  bool IsPerception(std::string_view lemma) const { return Has(perceptions_, lemma); }
  // Whether a body that does so is told: "the court heard".
  bool IsHearing(std::string_view lemma) const { return Has(hearings_, lemma); }
  // Whether a noun shows without speaking, or stands for nobody: "footage", "truce", "anyone".
  bool IsMute(std::string_view lemma) const { return Has(mutes_, lemma); }
  // Whether a label only names what follows: "Analysis:", "The Latest:".
  bool IsRubric(std::string_view lemma) const { return Has(rubrics_, lemma); }

 private:
  using Lemmas = std::vector<std::string>;  // a few: sooner looked through than hashed
  static bool Has(const Lemmas& lemmas, std::string_view lemma) {
    return std::ranges::find(lemmas, lemma) != lemmas.end();
  }

  FeatureWeights features_;
  absl::flat_hash_map<std::string, CueWeights, StringHash, std::equal_to<>> cues_;
  CueWeights unknown_;
  using Thresholds = std::array<double, kAnswers<VerbClass>>;
  Thresholds clause_thresholds_ = {}, phrase_thresholds_ = {};  // by class of the verb
  double quote_threshold_ = 0;
  double split_margin_ = 1;
  std::vector<std::pair<double, double>> confidence_;  // share, right; rising
  Lemmas perceptions_, hearings_, mutes_, rubrics_;
};

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_WEIGHTS_H_
