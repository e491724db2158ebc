#include "grammar/weights.h"

#include <algorithm>
#include <cmath>

#include "absl/container/flat_hash_map.h"
#include "grammar/candidate.h"

namespace sayso::grammar {
namespace {

// A weight in hundredths. A reading gives some sixty answers, so that a sum of hidden ones, bounded
// like this, stays within their range.
constexpr double kMostHidden = 4, kMostPlain = 300;
int16_t Hundredths(double weight, double most) {
  return static_cast<int16_t>(std::clamp(weight, -most, most) * 100 + std::copysign(0.5, weight));
}

Hidden ReadHidden(RuleValue row, double scale = 1) {
  Hidden hidden;
  for (uint32_t h = 0; h < std::min(row.size(), uint32_t{kHiddenUnits}); ++h) {
    hidden.units[h] = Hundredths(row[h].number() * scale, kMostHidden * scale);
  }
  return hidden;
}

CueWeights ReadCue(RuleValue row) {
  CueWeights cue;
  cue.any = Hundredths(row["any"].number(), kMostPlain);
  for (int f = 0; f < kAnswers<Form>; ++f) {
    cue.form[f] = Hundredths(row[Name(static_cast<Form>(f))].number(), kMostPlain);
  }
  cue.hidden = ReadHidden(row["hidden"]);
  return cue;
}

std::vector<std::string> ReadLemmas(RuleValue list) {
  const auto texts = list.texts();
  return {texts.begin(), texts.end()};
}

absl::flat_hash_map<std::string_view, FeatureId> FeaturesByName() {
  absl::flat_hash_map<std::string_view, FeatureId> features(kFeatureCount);
  for (int id = 0; id < kFeatureCount; ++id) {
    features.emplace(FeatureName(static_cast<FeatureId>(id)), id);
  }
  return features;
}

FeatureWeights ReadFeatures(RuleValue rules) {
  FeatureWeights weights;
  weights.bias = Hundredths(rules["bias"].number(), kMostPlain);
  weights.plain.resize(kFeatureCount);
  weights.hidden.resize(kNoFeature + 1);
  weights.hidden_bias = ReadHidden(rules["hidden"]["bias"]);
  weights.hidden_weights = ReadHidden(rules["hidden"]["weights"], 10);
  const auto features = FeaturesByName();
  for (const RuleValue part : {rules["features"], rules["by-hand"]}) {
    for (const auto& [name, weight] : part.members()) {
      const auto feature = features.find(name);
      if (feature == features.end()) continue;
      weights.plain[feature->second] = Hundredths(weight.number(), kMostPlain);
    }
  }
  for (const auto& [name, row] : rules["hidden"].members()) {
    const auto feature = features.find(name);
    if (feature == features.end() || feature->second >= kSingleCount) continue;
    weights.hidden[feature->second] = ReadHidden(row);
  }
  return weights;
}

}  // namespace

void Evidence::Keep(FeatureId id) { answers_.push_back(id); }

AttributionWeights::AttributionWeights(const Ruleset& ruleset)
    : features_(ReadFeatures(ruleset.value("choice", "attribution"))) {
  const RuleValue rules = ruleset.value("choice", "attribution");
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
  perceptions_ = ReadLemmas(rules["perception"]);
  hearings_ = ReadLemmas(rules["hearing"]);
  mutes_ = ReadLemmas(rules["mute"]);
  rubrics_ = ReadLemmas(rules["rubrics"]);
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
      if (candidate.quotes) return quote_threshold_;
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
