#ifndef SAYSO_GRAMMAR_EVIDENCE_H_
#define SAYSO_GRAMMAR_EVIDENCE_H_

#include <array>
#include <cstdint>
#include <vector>

#include "grammar/feature.h"
#include "grammar/hidden.h"

namespace sayso::grammar {

// Weights are whole hundredths: a sum of them is the same in any order, so that what several
// readings share is summed once.

// Weights of a verb or reporting noun, by lemma.
struct CueWeights {
  int16_t any = 0;
  std::array<int16_t, kAnswers<Form>> form = {};
  Hidden hidden;
  // What its phrases tell is what somebody did, not what was said: "agreed to leave", "signed a
  // pact".
  bool act = false;
};

inline constexpr FeatureId kNoFeature = kSingleCount;  // its row adds nothing

// Weights of all features.
struct FeatureWeights {
  int32_t bias = 0;
  std::vector<int16_t> plain;  // by feature
  std::vector<Hidden> hidden;  // by feature that answers a single question, and kNoFeature
  Hidden hidden_bias, hidden_weights;
  bool keep_answers = false;  // for the fit, which asks what was answered
};

// What the answers that a reading has given so far come to. Rows of hidden units are added several
// at a time, when the list of them is full or somebody asks.
class Evidence {
 public:
  explicit Evidence(const FeatureWeights& weights)
      : weights_(&weights), sum_(weights.bias), hidden_(weights.hidden_bias) {}

  template <class Answer>
  void Note(Group group, Answer answer) {
    NoteSingle(FeatureOf(group, answer));
  }
  template <class First, class Second>
  void Note(Group group, First first, Second second) {
    AddPlain(FeatureOf(group, first, second));
  }
  void Note(Sign sign, bool holds) {
    if (holds) Note(Group::kSign, sign);
  }
  void Note(const CueWeights& cue);
  void Note(const CueWeights& cue, Form form) { sum_ += cue.form[static_cast<int>(form)]; }

  // Adds the rows that are owed, so that readings that go on from here share the sum.
  void Settle();
  // Log-odds of the reading against there being no statement.
  double Score();
  // The features noted, where FeatureWeights keeps them.
  const std::vector<FeatureId>& answers() const { return answers_; }

 private:
  // Not inline: so many answers are noted that the code of a reading would not stay in the cache.
  void NoteSingle(FeatureId id);
  void AddPlain(FeatureId id);
  void Keep(FeatureId id);

  const FeatureWeights* weights_;
  int32_t sum_;
  Hidden hidden_;
  std::array<FeatureId, 20> owed_ = {};  // features not yet in hidden_: the first owing_ of them
  size_t owing_ = 0;
  std::vector<FeatureId> answers_;
};

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_EVIDENCE_H_
