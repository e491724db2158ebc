#include "grammar/weights.h"

#include <algorithm>

namespace sayso::grammar {
namespace {

Hidden ReadHidden(RuleValue row) {
  Hidden hidden = {};
  for (uint32_t h = 0; h < std::min(row.size(), uint32_t{kHiddenUnits}); ++h) {
    hidden[h] = static_cast<float>(row[h].number());
  }
  return hidden;
}

void Add(const Hidden& more, Hidden& sum) {
  for (int h = 0; h < kHiddenUnits; ++h) sum[h] += more[h];
}

CueWeights ReadCue(RuleValue row) {
  CueWeights cue;
  cue.any = static_cast<float>(row["any"].number());
  for (int f = 0; f < kAnswers<Form>; ++f) {
    cue.form[f] = static_cast<float>(row[Name(static_cast<Form>(f))].number());
  }
  cue.hidden = ReadHidden(row["hidden"]);
  return cue;
}

}  // namespace

AttributionWeights::AttributionWeights(const Ruleset& ruleset)
    : weights_(kFeatureCount, 0.0F), hidden_(kSingleCount) {
  const RuleValue rules = ruleset.value("choice", "attribution");
  bias_ = rules["bias"].number();
  const RuleValue thresholds = rules["thresholds"];
  quote_threshold_ = thresholds["quote"].number();
  for (int c = 0; c < kAnswers<VerbClass>; ++c) {
    const RuleValue row = thresholds[Name(static_cast<VerbClass>(c))];
    clause_thresholds_[c] = row["clause"].number();
    phrase_thresholds_[c] = row["phrase"].number();
  }
  split_margin_ = rules["split-margin"].number(1);
  for (const RuleValue pair : rules["confidence"].items()) {
    if (pair.size() == 2) confidence_.emplace_back(pair[0].number(), pair[1].number());
  }
  for (const std::string_view verb : rules["perception"].texts()) perceptions_.emplace(verb);
  for (const std::string_view verb : rules["hearing"].texts()) hearings_.emplace(verb);
  for (const std::string_view noun : rules["mute"].texts()) mutes_.emplace(noun);
  for (const std::string_view noun : rules["rubrics"].texts()) rubrics_.emplace(noun);
  for (int id = 0; id < kFeatureCount; ++id) {
    const std::string_view name = FeatureName(static_cast<FeatureId>(id));
    const double fitted = rules["features"][name].number();
    weights_[id] = static_cast<float>(rules["by-hand"][name].number(fitted));
  }
  hidden_bias_ = ReadHidden(rules["hidden"]["bias"]);
  hidden_weights_ = ReadHidden(rules["hidden"]["weights"]);
  for (int id = 0; id < kSingleCount; ++id) {
    hidden_[id] = ReadHidden(rules["hidden"][FeatureName(static_cast<FeatureId>(id))]);
  }
  for (const auto& [lemma, row] : rules["cues"].members()) {
    if (lemma == "*") {
      unknown_ = ReadCue(row);
    } else {
      cues_.emplace(lemma, ReadCue(row));
    }
  }
  for (const std::string_view verb : rules["acts"].texts()) {
    cues_.try_emplace(verb, unknown_).first->second.act = true;
  }
}

const CueWeights& AttributionWeights::cue(std::string_view lemma) const {
  const auto found = cues_.find(lemma);
  return found == cues_.end() ? unknown_ : found->second;
}

double AttributionWeights::Score(const Candidate& candidate) const {
  double score = bias_;
  Hidden hidden = hidden_bias_;
  for (const FeatureId id : candidate.features) {
    score += weights_[id];
    if (id < kSingleCount) Add(hidden_[id], hidden);
  }
  if (candidate.cue_weights != nullptr) {
    score += candidate.cue_weights->any;
    score += candidate.cue_weights->form[static_cast<int>(candidate.form)];
    Add(candidate.cue_weights->hidden, hidden);
  }
  for (int h = 0; h < kHiddenUnits; ++h) score += hidden_weights_[h] * std::max(hidden[h], 0.0F);
  return score;
}

double AttributionWeights::threshold(const Candidate& candidate) const {
  const auto verb_class = static_cast<int>(candidate.verb_class);
  switch (candidate.form) {
    case Form::kQuote:
    case Form::kLeftQuote:
      return quote_threshold_;
    case Form::kInfinitive:
    case Form::kGerund:
    case Form::kNoun:
    case Form::kPreposition:
    case Form::kAs:
      if (candidate.cue_weights != nullptr && candidate.cue_weights->act) return 1;
      return phrase_thresholds_[verb_class];
    default:
      return clause_thresholds_[verb_class];
  }
}

double AttributionWeights::Confidence(double share) const {
  const auto next = std::ranges::upper_bound(confidence_, share, std::ranges::less(),
                                             &std::pair<double, double>::first);
  if (confidence_.empty()) return share;
  if (next == confidence_.begin()) return next->second;
  const auto last = std::prev(next);
  if (next == confidence_.end()) return last->second;
  const double part = (share - last->first) / (next->first - last->first);
  return last->second + part * (next->second - last->second);
}

}  // namespace sayso::grammar
