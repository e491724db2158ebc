#include "grammar/weights.h"

#include <algorithm>

#include "nlohmann/json.hpp"

namespace sayso::grammar {
namespace {

CueWeights ReadCue(const nlohmann::json& row) {
  CueWeights cue;
  cue.any = row.value("any", 0.0F);
  for (int f = 0; f < kAnswers<Form>; ++f) {
    const std::string_view name = Name(static_cast<Form>(f));
    cue.form[f] = row.value(std::string(name), 0.0F);
  }
  return cue;
}

}  // namespace

AttributionWeights::AttributionWeights(const Ruleset& ruleset) : weights_(kFeatureCount, 0.0F) {
  const nlohmann::json& rules = ruleset.json("choice", "attribution");
  if (!rules.is_object()) return;
  bias_ = rules.value("bias", 0.0);
  const nlohmann::json thresholds = rules.value("thresholds", nlohmann::json::object());
  quote_threshold_ = thresholds.value("quote", 0.0);
  for (int c = 0; c < kAnswers<VerbClass>; ++c) {
    const std::string name(Name(static_cast<VerbClass>(c)));
    const nlohmann::json row = thresholds.value(name, nlohmann::json::object());
    clause_thresholds_[c] = row.value("clause", 0.0);
    phrase_thresholds_[c] = row.value("phrase", 0.0);
  }
  split_margin_ = rules.value("split-margin", 1.0);
  confidence_ = rules.value("confidence", std::vector<std::pair<double, double>>());
  for (const auto& verb : rules.value("perception", std::vector<std::string>())) {
    perceptions_.insert(verb);
  }
  nlohmann::json features = rules.value("features", nlohmann::json::object());
  features.update(rules.value("by-hand", nlohmann::json::object()));
  for (int id = 0; id < kFeatureCount; ++id) {
    weights_[id] = features.value(std::string(FeatureName(static_cast<FeatureId>(id))), 0.0F);
  }
  const nlohmann::json cues = rules.value("cues", nlohmann::json::object());
  for (const auto& [lemma, row] : cues.items()) {
    if (lemma == "*") {
      unknown_ = ReadCue(row);
    } else {
      cues_.emplace(lemma, ReadCue(row));
    }
  }
}

const CueWeights& AttributionWeights::cue(std::string_view lemma) const {
  const auto found = cues_.find(lemma);
  return found == cues_.end() ? unknown_ : found->second;
}

double AttributionWeights::Score(const Candidate& candidate) const {
  double score = bias_;
  for (const FeatureId id : candidate.features) score += weights_[id];
  if (candidate.cue_weights != nullptr) {
    score += candidate.cue_weights->any;
    score += candidate.cue_weights->form[static_cast<int>(candidate.form)];
  }
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
