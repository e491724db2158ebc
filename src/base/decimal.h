#ifndef SAYSO_SRC_BASE_DECIMAL_H_
#define SAYSO_SRC_BASE_DECIMAL_H_

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sayso {

// An exact decimal number: digits() / 10^scale(), normalised so that equal numbers have equal parts
// (no trailing zeros behind the point). Newspapers count in decimals; binary floating point would
// make 0.1 + 0.2 a conflict with 0.3. Holds about 18 significant digits; every operation that
// cannot be exact within that says so with nullopt, except Divide, which rounds to nine places.
class Decimal {
 public:
  constexpr Decimal() = default;
  constexpr Decimal(int64_t whole) : digits_(whole) {}  // NOLINT: 5 is a decimal

  // digits / 10^scale; nullopt where scale > 18.
  static std::optional<Decimal> FromParts(int64_t digits, int scale);
  // "3184", "-0.4", "1.25"; no separators, no exponent. nullopt for other text and on overflow.
  static std::optional<Decimal> Parse(std::string_view text);

  int64_t digits() const { return digits_; }
  int scale() const { return scale_; }
  bool is_whole() const { return scale_ == 0; }

  std::optional<Decimal> Plus(Decimal other) const;
  std::optional<Decimal> Minus(Decimal other) const;
  std::optional<Decimal> Times(Decimal other) const;
  // Rounded to nine decimal places; nullopt for division by zero.
  std::optional<Decimal> Divide(Decimal other) const;

  // Half the place of the last non-zero digit: the slack of a round number. 40000 -> 5000,
  // 3184 -> 0.5, 0 -> 0.5.
  Decimal RoundingSlack() const;

  double ToDouble() const;       // for drawing and ratios only
  std::string ToString() const;  // "3184", "0.4"

  friend std::strong_ordering operator<=>(Decimal a, Decimal b);
  friend bool operator==(Decimal a, Decimal b) = default;

 private:
  constexpr Decimal(int64_t digits, int scale) : digits_(digits), scale_(scale) {}
  static std::optional<Decimal> Normalised(__int128 digits, int scale);

  int64_t digits_ = 0;
  int32_t scale_ = 0;
};

}  // namespace sayso

#endif  // SAYSO_SRC_BASE_DECIMAL_H_
