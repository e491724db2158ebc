#ifndef SAYSO_GRAMMAR_APPROXIMATION_H_
#define SAYSO_GRAMMAR_APPROXIMATION_H_

#include <optional>
#include <string_view>

#include "grammar/figure_reading.h"

namespace sayso::grammar {

// What a word before a number does to it.
enum class Modifier : uint8_t {
  kNone,
  kAround,
  kBelow,
  kAbove,
  kGreater,
  kAtLeast,
  kLess,
  kAtMost
};

// From the lexicon's names: "around" "below" "above" "gt" "ge" "lt" "le".
Modifier ModifierOf(std::string_view name);

// What the softening words at `at` do together, the last of them; moves `at` behind them.
Modifier ReadModifiers(const Reader& reader, const Lexeme*& at);

// Narrows or widens the reading [low, high] of a number as written. An exact number has low ==
// high.
struct Softened {
  Interval interval;
  Approximation approximation = Approximation::kNone;
};
Softened Soften(Decimal low, Decimal high, Modifier modifier, const Bands& bands);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_APPROXIMATION_H_
