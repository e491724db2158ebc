#include "grammar/evidence.h"

#include <span>

namespace sayso::grammar {

void Evidence::Note(const CueWeights& cue) {
  sum_ += cue.any;
  AddRow(cue.hidden, hidden_);
}

void Evidence::Settle() {
  static_assert(std::tuple_size_v<decltype(owed_)> % kRowsAtOnce == 0);
  while (owing_ % kRowsAtOnce != 0) owed_[owing_++] = kNoFeature;
  AddRows(weights_->hidden, std::span(owed_).first(owing_), hidden_);
  owing_ = 0;
}

double Evidence::Score() {
  Settle();
  return sum_ / 1e2 + Weighed(hidden_, weights_->hidden_weights) / 1e5;
}

void Evidence::NoteSingle(FeatureId id) {
  AddPlain(id);
  owed_[owing_++] = id;
  if (owing_ == owed_.size()) Settle();
}

void Evidence::AddPlain(FeatureId id) {
  sum_ += weights_->plain[id];
  if (weights_->keep_answers) [[unlikely]]
    Keep(id);
}

}  // namespace sayso::grammar
