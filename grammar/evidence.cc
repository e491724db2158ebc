#include "grammar/evidence.h"

#include <algorithm>

namespace sayso::grammar {
namespace {

constexpr size_t kRowsAtOnce = 4;

}  // namespace

// A copy of the sum overlaps no row, so that the compiler may add eight units at once.
Hidden Evidence::Sum() {
  static_assert(std::tuple_size_v<decltype(owed_)> % kRowsAtOnce == 0);
  while (owing_ % kRowsAtOnce != 0) owed_[owing_++] = kNoFeature;
  Hidden sum = hidden_;
  const std::vector<Hidden>& rows = weights_->hidden;
  for (size_t i = 0; i < owing_; i += kRowsAtOnce) {
    const Hidden &a = rows[owed_[i]], &b = rows[owed_[i + 1]];
    const Hidden &c = rows[owed_[i + 2]], &d = rows[owed_[i + 3]];
    for (int h = 0; h < kHiddenUnits; ++h) {
      sum.units[h] += a.units[h] + b.units[h] + c.units[h] + d.units[h];
    }
  }
  return sum;
}

void Evidence::Settle() {
  hidden_ = Sum();
  owing_ = 0;
}

void Evidence::Add(const Hidden& more) {
  Hidden sum = hidden_;
  for (int h = 0; h < kHiddenUnits; ++h) sum.units[h] += more.units[h];
  hidden_ = sum;
}

double Evidence::Score() {
  const Hidden sum = Sum();
  int32_t hidden = 0;  // in hundredths of thousandths
  for (int h = 0; h < kHiddenUnits; ++h) {
    hidden += weights_->hidden_weights.units[h] * std::max<int16_t>(sum.units[h], 0);
  }
  return sum_ / 1e2 + hidden / 1e5;
}

void Evidence::NoteSingle(FeatureId id) {
  NoteCross(id);
  if (owing_ == owed_.size()) Settle();
  owed_[owing_++] = id;
}

void Evidence::NoteCross(FeatureId id) {
  sum_ += weights_->plain[id];
  if (weights_->keep_answers) [[unlikely]]
    answers_.push_back(id);
}

}  // namespace sayso::grammar
