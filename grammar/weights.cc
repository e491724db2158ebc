#include "grammar/weights.h"

#include <algorithm>

namespace sayso::grammar {
namespace {

CueWeights ReadCue(RuleValue row) {
  CueWeights cue;
  cue.any = static_cast<float>(row["any"].number());
  for (int f = 0; f < kAnswers<Form>; ++f) {
    cue.form[f] = static_cast<float>(row[Name(static_cast<Form>(f))].number());
  }
  return cue;
}

}  // namespace

AttributionWeights::AttributionWeights(const Ruleset& ruleset) : weights_(kFeatureCount, 0.0F) {
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
  for (int id = 0; id < kFeatureCount; ++id) {
    const std::string_view name = FeatureName(static_cast<FeatureId>(id));
    const double fitted = rules["features"][name].number();
    weights_[id] = static_cast<float>(rules["by-hand"][name].number(fitted));
  }
  for (const auto& [lemma, row] : rules["cues"].members()) {
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
