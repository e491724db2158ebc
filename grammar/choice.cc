#include "grammar/choice.h"

#include <algorithm>
#include <cmath>
#include <optional>

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

AttributionWeights::AttributionWeights(const Ruleset& ruleset) : weights_(kFeatureCount, 0.0F) {
  const nlohmann::json& rules = ruleset.json("choice", "attribution");
  if (!rules.is_object()) return;
  bias_ = rules.value("bias", 0.0);
  const nlohmann::json thresholds = rules.value("thresholds", nlohmann::json::object());
  quote_threshold_ = thresholds.value("quote", 0.0);
  for (int c = 0; c < kAnswers<VerbClass>; ++c) {
    thresholds_[c] = thresholds.value(std::string(Name(static_cast<VerbClass>(c))), 0.0);
  }
  split_margin_ = rules.value("split-margin", 1.0);
  for (const auto& verb : rules.value("perception", std::vector<std::string>())) {
    perceptions_.insert(verb);
  }
  const nlohmann::json features = rules.value("features", nlohmann::json::object());
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
  const bool quote = candidate.form == Form::kQuote || candidate.form == Form::kLeftQuote;
  return quote ? quote_threshold_ : thresholds_[static_cast<int>(candidate.verb_class)];
}

namespace {

double Probability(double log_odds) { return 1 / (1 + std::exp(-log_odds)); }

class Chooser {
 public:
  Chooser(const std::vector<Candidate>& candidates, const AttributionWeights& weights)
      : candidates_(candidates), weights_(weights) {
    for (uint32_t i = 0; i < candidates.size(); ++i) {
      if (candidates[i].score >= weights.threshold(candidates[i])) order_.push_back(i);
    }
    std::ranges::stable_sort(order_, std::ranges::greater(),
                             [&](uint32_t i) { return candidates[i].score; });
  }

  std::vector<uint32_t> Choose() {
    for (const uint32_t i : order_) {
      if (!Blocker(i)) chosen_.push_back(i);
    }
    for (const uint32_t i : order_) Split(i);
    std::ranges::stable_sort(chosen_, std::ranges::less(),
                             [&](uint32_t i) { return candidates_[i].head; });
    return std::move(chosen_);
  }

 private:
  // The place in chosen_ of the first reading that `i` cannot stand beside.
  std::optional<size_t> Blocker(uint32_t i, size_t from = 0) const {
    for (size_t k = from; k < chosen_.size(); ++k) {
      if (!Agree(candidates_[i], candidates_[chosen_[k]])) return k;
    }
    return std::nullopt;
  }

  // Makes room for a reading that one other blocks, if a shorter reading of that one allows it.
  void Split(uint32_t inner) {
    const auto blocker = Blocker(inner);
    if (!blocker || Blocker(inner, *blocker + 1)) return;
    const Candidate& outer = candidates_[chosen_[*blocker]];
    if (outer.head == candidates_[inner].head || !Covers(outer.content, candidates_[inner].cue)) {
      return;
    }
    const double needed = Probability(outer.score) + weights_.split_margin();
    for (const uint32_t i : order_) {
      const Candidate& shorter = candidates_[i];
      if (shorter.head != outer.head || shorter.source.begin != outer.source.begin) continue;
      if (!Agree(shorter, candidates_[inner])) continue;
      if (Probability(shorter.score) + Probability(candidates_[inner].score) < needed) return;
      chosen_[*blocker] = i;
      chosen_.push_back(inner);
      return;
    }
  }

  const std::vector<Candidate>& candidates_;
  const AttributionWeights& weights_;
  std::vector<uint32_t> order_;
  std::vector<uint32_t> chosen_;
};

}  // namespace

std::vector<uint32_t> Choose(const std::vector<Candidate>& candidates,
                             const AttributionWeights& weights) {
  return Chooser(candidates, weights).Choose();
}

}  // namespace sayso::grammar
