#include "grammar/choice.h"

#include <algorithm>

#include "nlohmann/json.hpp"

namespace sayso::grammar {
namespace {

bool Overlap(Range a, Range b) { return a.begin < b.end && b.begin < a.end; }

bool Covers(const Ranges& content, Range range) {
  return std::ranges::any_of(content, [&](Range c) { return Overlap(c, range); });
}

// Whether both can be true: no cue or source of one inside the content of the other, no shared
// content, and different heads.
bool Agree(const Candidate& a, const Candidate& b) {
  if (a.head == b.head) return false;
  if (Covers(a.content, b.cue) || Covers(b.content, a.cue)) return false;
  return std::ranges::none_of(a.content, [&](Range c) { return Covers(b.content, c); });
}

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

AttributionWeights::AttributionWeights(const Ruleset& ruleset) : weights_(FeatureCount(), 0.0F) {
  const nlohmann::json& rules = ruleset.json("choice", "attribution");
  if (!rules.is_object()) return;
  bias_ = rules.value("bias", 0.0);
  const nlohmann::json thresholds = rules.value("thresholds", nlohmann::json::object());
  quote_threshold_ = thresholds.value("quote", 0.0);
  for (int c = 0; c < kAnswers<VerbClass>; ++c) {
    thresholds_[c] = thresholds.value(std::string(Name(static_cast<VerbClass>(c))), 0.0);
  }
  for (const auto& verb : rules.value("perception", std::vector<std::string>())) {
    perceptions_.insert(verb);
  }
  const nlohmann::json features = rules.value("features", nlohmann::json::object());
  for (int id = 0; id < FeatureCount(); ++id) {
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
  const bool quote = candidate.form == Form::kQuote || candidate.form == Form::kLeftQuote;
  return quote ? quote_threshold_ : thresholds_[static_cast<int>(candidate.verb_class)];
}

std::vector<Candidate> Choose(std::vector<Candidate> candidates,
                              const AttributionWeights& weights) {
  std::ranges::stable_sort(candidates, std::ranges::greater(), &Candidate::score);
  std::vector<Candidate> chosen;
  for (Candidate& candidate : candidates) {
    if (candidate.score < weights.threshold(candidate)) continue;
    const bool free = std::ranges::all_of(
        chosen, [&](const Candidate& other) { return Agree(candidate, other); });
    if (free) chosen.push_back(std::move(candidate));
  }
  std::ranges::stable_sort(chosen, std::ranges::less(), &Candidate::head);
  return chosen;
}

}  // namespace sayso::grammar
