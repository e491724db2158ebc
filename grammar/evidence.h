#ifndef SAYSO_GRAMMAR_EVIDENCE_H_
#define SAYSO_GRAMMAR_EVIDENCE_H_

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "grammar/feature.h"

namespace sayso::grammar {

// Weights are whole hundredths: a sum of them is the same in any order, so that what several
// readings share is summed once.

// What an answer adds to each hidden unit of the network: three nets of 32 units side by side,
// whose weights behind them are a third of each.
inline constexpr int kHiddenUnits = 96;
using Hidden = std::array<int16_t, kHiddenUnits>;

// Weights of a verb or reporting noun, by lemma.
struct CueWeights {
  int16_t any = 0;
  std::array<int16_t, kAnswers<Form>> form = {};
  Hidden hidden = {};
  // What its phrases tell is what somebody did, not what was said: "agreed to leave", "signed a
  // pact".
  bool act = false;
};

// Weights of all features.
struct FeatureWeights {
  int32_t bias = 0;
  std::vector<int16_t> plain;  // by feature
  std::vector<Hidden> hidden;  // by feature that answers a single question
  Hidden hidden_bias = {}, hidden_weights = {};
  bool keep_answers = false;  // for the fit, which asks what was answered
};

// What the answers that a reading has given so far come to.
class Evidence {
 public:
  explicit Evidence(const FeatureWeights& weights)
      : weights_(&weights), sum_(weights.bias), hidden_(weights.hidden_bias) {}

  template <class Answer>
  void Note(Group group, Answer answer) {
    const FeatureId id = FeatureOf(group, answer);
    AddPlain(id);
    AddHidden(weights_->hidden[id]);
  }
  template <class First, class Second>
  void Note(Group group, First first, Second second) {
    AddPlain(FeatureOf(group, first, second));
  }
  void Note(Sign sign, bool holds) {
    if (holds) Note(Group::kSign, sign);
  }
  void Note(const CueWeights& cue) {
    sum_ += cue.any;
    AddHidden(cue.hidden);
  }
  void Note(const CueWeights& cue, Form form) { sum_ += cue.form[static_cast<int>(form)]; }

  // Log-odds of the reading against there being no statement.
  double Score() const {
    int32_t hidden = 0;  // in hundredths of thousandths
    for (int h = 0; h < kHiddenUnits; ++h) {
      hidden += weights_->hidden_weights[h] * std::max<int16_t>(hidden_[h], 0);
    }
    return sum_ / 1e2 + hidden / 1e5;
  }
  // The features noted, where FeatureWeights keeps them.
  const std::vector<FeatureId>& answers() const { return answers_; }

 private:
  void AddPlain(FeatureId id) {
    sum_ += weights_->plain[id];
    if (weights_->keep_answers) [[unlikely]]
      Keep(id);
  }
  void Keep(FeatureId id);
  // Eight at a time: what is copied cannot overlap hidden_, so that the compiler may add it at once.
  void AddHidden(const Hidden& more) {
    for (int h = 0; h < kHiddenUnits; h += 8) {
      std::array<int16_t, 8> eight;
      std::copy_n(&more[h], 8, eight.begin());
      for (int i = 0; i < 8; ++i) hidden_[h + i] += eight[i];
    }
  }

  const FeatureWeights* weights_;
  int32_t sum_;
  Hidden hidden_;
  std::vector<FeatureId> answers_;
};

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_EVIDENCE_H_
