#include "reports/html/scale.h"

#include <algorithm>
#include <cmath>

#include "reports/model/words.h"

namespace sayso::html {
namespace {

constexpr double kLogarithmicFrom = 20;  // largest over smallest
constexpr double kTicks = 5;

// 1, 2 or 5 times a power of ten, so that about kTicks steps cover the span.
double NiceStep(double span) {
  double raw = span / kTicks;
  double power = std::pow(10.0, std::floor(std::log10(raw)));
  for (double factor : {1.0, 2.0, 5.0}) {
    if (factor * power >= raw) return factor * power;
  }
  return 10 * power;
}

bool IsWhole(double value) { return value == std::floor(value); }

std::string TickWords(double value, bool dated) {
  if (dated) {
    constexpr double kFirst = -719528, kLast = 2932896;  // the years 0 to 9999
    int days = static_cast<int>(std::floor(std::clamp(value, kFirst, kLast)));
    std::string words = DayWords(Date(std::chrono::days(days)));
    return words.substr(0, words.rfind(' '));
  }
  auto whole = static_cast<int64_t>(std::llround(value));
  if (std::abs(value - static_cast<double>(whole)) < 1e-9) return Grouped(whole);
  auto decimal = Decimal::FromParts(std::llround(value * 1000), 3);
  return decimal ? Grouped(*decimal) : "";
}

}  // namespace

Scale::Scale(double low, double high, bool dated, double begin, double end)
    : low_(low), high_(high), begin_(begin), end_(end), dated_(dated) {
  logarithmic_ = !dated_ && low > 0 && high > kLogarithmicFrom * low;
  logarithmic_ ? MakeLogarithmic() : MakeLinear();
}

void Scale::MakeLinear() {
  bool zero_is_near = low_ > 0 && (low_ < 0.6 * high_ || low_ == high_);
  if (!dated_ && zero_is_near) low_ = 0;
  if (low_ == high_) high_ = low_ + 1;
  double step = NiceStep(high_ - low_);
  // Neither a day nor a person is halved.
  if (dated_ || (IsWhole(low_) && IsWhole(high_))) step = std::max(1.0, std::ceil(step));
  low_ = std::floor(low_ / step) * step;
  high_ = std::ceil(high_ / step) * step;
  for (double value = low_; value <= high_ + step / 2; value += step) AddTick(value);
}

void Scale::MakeLogarithmic() {
  low_ = std::pow(10.0, std::floor(std::log10(low_)));
  double highest = std::pow(10.0, std::floor(std::log10(high_)));
  for (double factor : {1.0, 2.0, 5.0, 10.0}) {
    if (factor * highest < high_) continue;
    high_ = factor * highest;
    break;
  }
  for (double value = low_; value <= high_ * 1.001; value *= 10) AddTick(value);
}

void Scale::AddTick(double value) { ticks_.push_back({At(value), TickWords(value, dated_)}); }

double Scale::At(double value) const {
  double share = logarithmic_ ? (std::log(std::max(value, low_)) - std::log(low_)) /
                                    (std::log(high_) - std::log(low_))
                              : (value - low_) / (high_ - low_);
  return begin_ + std::clamp(share, 0.0, 1.0) * (end_ - begin_);
}

bool ExtentOf(const std::vector<const Claim*>& claims, double& low, double& high) {
  bool any = false;
  auto take = [&](Decimal value) {
    double v = value.ToDouble();
    low = any ? std::min(low, v) : v;
    high = any ? std::max(high, v) : v;
    any = true;
  };
  for (const Claim* claim : claims) {
    const Interval& interval = claim->figure().interval;
    bool up_to = interval.low.value == Decimal(0) && interval.high.value;
    if (interval.low.value && !up_to) take(*interval.low.value);
    if (interval.high.value) take(*interval.high.value);
  }
  return any;
}

}  // namespace sayso::html
