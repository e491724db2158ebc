#include "src/base/decimal.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace sayso {
namespace {

constexpr int kMaxScale = 18;

__int128 PowerOfTen(int exponent) {
  __int128 power = 1;
  while (exponent-- > 0) power *= 10;
  return power;
}

}  // namespace

std::optional<Decimal> Decimal::Normalised(__int128 digits, int scale) {
  while (scale > 0 && digits % 10 == 0) {
    digits /= 10;
    --scale;
  }
  if (scale > kMaxScale || digits > std::numeric_limits<int64_t>::max() ||
      digits < std::numeric_limits<int64_t>::min()) {
    return std::nullopt;
  }
  return Decimal(static_cast<int64_t>(digits), scale);
}

std::optional<Decimal> Decimal::FromParts(int64_t digits, int scale) {
  if (scale < 0 || scale > kMaxScale) return std::nullopt;
  return Normalised(digits, scale);
}

std::optional<Decimal> Decimal::Parse(std::string_view text) {
  std::string digits;
  int scale = 0;
  bool point = false;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '-' && i == 0) {
      digits += '-';
    } else if (text[i] == '.' && !point) {
      point = true;
    } else if (text[i] >= '0' && text[i] <= '9') {
      digits += text[i];
      scale += point;
    } else {
      return std::nullopt;
    }
  }
  int64_t value = 0;
  auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return FromParts(value, scale);
}

std::optional<Decimal> Decimal::Plus(Decimal other) const {
  int scale = std::max(scale_, other.scale_);
  return Normalised(
      digits_ * PowerOfTen(scale - scale_) + other.digits_ * PowerOfTen(scale - other.scale_),
      scale);
}

std::optional<Decimal> Decimal::Minus(Decimal other) const {
  if (other.digits_ == std::numeric_limits<int64_t>::min()) return std::nullopt;
  return Plus(Decimal(-other.digits_, other.scale_));
}

std::optional<Decimal> Decimal::Times(Decimal other) const {
  return Normalised(static_cast<__int128>(digits_) * other.digits_, scale_ + other.scale_);
}

std::optional<Decimal> Decimal::Divide(Decimal other) const {
  if (other.digits_ == 0) return std::nullopt;
  constexpr int kPlaces = 9;
  __int128 numerator = digits_ * PowerOfTen(kPlaces + other.scale_);
  __int128 denominator = other.digits_ * PowerOfTen(scale_);
  __int128 half = (denominator < 0 ? -denominator : denominator) / 2;
  return Normalised((numerator + (numerator < 0 ? -half : half)) / denominator, kPlaces);
}

Decimal Decimal::RoundingSlack() const {
  if (scale_ > 0 || digits_ == 0 || digits_ % 10 != 0) {
    return Decimal(5, std::min(scale_ + 1, kMaxScale));
  }
  int64_t place = 10;
  while (digits_ % (place * 10) == 0) place *= 10;
  return Decimal(place / 2);
}

double Decimal::ToDouble() const { return static_cast<double>(digits_) / std::pow(10.0, scale_); }

std::string Decimal::ToString() const {
  std::string text = std::to_string(digits_);
  if (scale_ == 0) return text;
  bool negative = text[0] == '-';
  if (negative) text.erase(0, 1);
  if (text.size() <= static_cast<size_t>(scale_)) text.insert(0, scale_ + 1 - text.size(), '0');
  text.insert(text.size() - scale_, 1, '.');
  return negative ? "-" + text : text;
}

std::strong_ordering operator<=>(Decimal a, Decimal b) {
  if (a.scale_ == b.scale_) return a.digits_ <=> b.digits_;
  int scale = std::max(a.scale_, b.scale_);
  __int128 left = a.digits_ * PowerOfTen(scale - a.scale_);
  __int128 right = b.digits_ * PowerOfTen(scale - b.scale_);
  return left < right   ? std::strong_ordering::less
         : left > right ? std::strong_ordering::greater
                        : std::strong_ordering::equal;
}

}  // namespace sayso
