#include "src/compare/value.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sayso {
namespace {

constexpr double kVagueSlack = 3;  // of the upper end of a vague word
constexpr double kRoundedRatio = 1.05;
constexpr double kHundred = 100;  // from here on a round number may be a rounded one

double Low(const Value& v) {
  return v.interval.low.value ? v.interval.low.value->ToDouble()
                              : -std::numeric_limits<double>::infinity();
}

double High(const Value& v) {
  if (!v.interval.high.value) return std::numeric_limits<double>::infinity();
  double high = v.interval.high.value->ToDouble();
  return v.approximation == Approximation::kVague ? high * kVagueSlack : high;
}

double Anchor(const Value& v) { return v.anchor->ToDouble() * v.size; }

// Half the last place of the anchor: 6 weeks -> 3.5 days, 4,000 -> 500.
double Slack(const Value& v) { return v.anchor->RoundingSlack().ToDouble() * v.size; }

bool IsBound(const Value& v) { return !v.interval.low.value || !v.interval.high.value; }

// Whether `coarse` may be a rounded way to say something finer.
bool MayBeRounded(const Value& coarse) {
  return coarse.approximation != Approximation::kNone || coarse.size > 1 ||
         std::abs(Anchor(coarse)) >= kHundred;
}

}  // namespace

Value ValueOf(const FigureRecord& record) {
  return {record.measured, record.figure.anchor, record.unit_size, record.figure.approximation};
}

double Value::Point() const {
  if (anchor) return anchor->ToDouble() * size;
  double low = Low(*this), high = interval.high.value ? interval.high.value->ToDouble() : low;
  return std::isinf(low) ? high : (low + high) / 2;
}

bool SameNumber(const Value& a, const Value& b) {
  if (a.anchor && b.anchor) return Anchor(a) == Anchor(b);
  return !a.anchor && !b.anchor && a.interval == b.interval;
}

bool SameBound(const Value& a, const Value& b) {
  return SameNumber(a, b) && a.interval == b.interval && a.approximation == b.approximation;
}

bool Rounded(const Value& a, const Value& b) {
  if (!a.anchor || !b.anchor) return false;
  const Value& coarse = Slack(a) >= Slack(b) ? a : b;
  const Value& fine = &coarse == &a ? b : a;
  double slack = Slack(coarse);
  if (!MayBeRounded(coarse) || slack <= 0.5 || Ratio(a, b) > kRoundedRatio) return false;
  double apart = Anchor(fine) - Anchor(coarse);
  bool bounded = IsBound(coarse) && !Overlap(coarse, fine);  // 3,900 is not over 4,000
  return -slack <= apart && apart <= slack && apart != 0 && !bounded;
}

bool Overlap(const Value& a, const Value& b) {
  double low = std::max(Low(a), Low(b)), high = std::min(High(a), High(b));
  if (low < high) return true;
  return low == high && a.interval.overlaps(b.interval);
}

bool Near(const Value& a, const Value& b) {
  if (IsBound(a) || IsBound(b)) return false;
  bool soft = a.approximation != Approximation::kNone || b.approximation != Approximation::kNone;
  return soft && Overlap(a, b) && Ratio(a, b) <= kRoundedRatio;
}

bool DigitSlip(const Value& a, const Value& b) {
  if (!a.anchor || !b.anchor || !a.anchor->is_whole() || !b.anchor->is_whole()) return false;
  int64_t x = std::min(a.anchor->digits(), b.anchor->digits());
  int64_t y = std::max(a.anchor->digits(), b.anchor->digits());
  if (x <= 0 || y < 10 || x == y) return false;
  if (y % 10 == 0 && y / 10 == x && x >= 10) return true;
  std::string s = std::to_string(x), t = std::to_string(y);
  if (s.size() != t.size() || s.size() < 3) return false;
  size_t at = std::mismatch(s.begin(), s.end(), t.begin()).first - s.begin();
  if (at + 1 >= s.size()) return false;
  std::swap(s[at], s[at + 1]);
  return s == t;
}

double Ratio(const Value& a, const Value& b) {
  double x = std::abs(a.Point()), y = std::abs(b.Point());
  if (x == y) return 1;
  double low = std::min(x, y);
  return low == 0 ? std::numeric_limits<double>::infinity() : std::max(x, y) / low;
}

}  // namespace sayso
