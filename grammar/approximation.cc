#include "grammar/approximation.h"

#include <algorithm>

namespace sayso::grammar {
namespace {

Decimal ShareOf(Decimal value, Decimal share) { return value.Times(share).value_or(0); }

Decimal ShareIn(RuleValue bands, std::string_view name) {
  return Decimal::Parse(bands[name].text()).value_or(*Decimal::FromParts(1, 1));
}

Interval Around(Decimal low, Decimal high, const Bands& bands) {
  const Decimal below = std::max(ShareOf(low, bands.around), Decimal(0));
  const Decimal above = std::max(ShareOf(high, bands.around), Decimal(0));
  return {{low.Minus(below), false}, {high.Plus(above), false}};
}

}  // namespace

Bands::Bands(const Ruleset& ruleset) {
  const RuleValue bands = ruleset.value("figures", "approximation");
  around = ShareIn(bands, "around");
  below = ShareIn(bands, "below");
  above = ShareIn(bands, "above");
}

Modifier ModifierOf(std::string_view name) {
  if (name == "around") return Modifier::kAround;
  if (name == "below") return Modifier::kBelow;
  if (name == "above") return Modifier::kAbove;
  if (name == "gt") return Modifier::kGreater;
  if (name == "ge") return Modifier::kAtLeast;
  if (name == "lt") return Modifier::kLess;
  if (name == "le") return Modifier::kAtMost;
  return Modifier::kNone;
}

Modifier ReadModifiers(const Reader& reader, const Lexeme*& at) {
  Modifier modifier = Modifier::kNone;
  for (; at != reader.end() && at->has(WordClass::kApproximator); ++at) {
    modifier = ModifierOf(reader.fact(*at, Fact::kApprox).value_or(""));
  }
  return modifier;
}

Softened Soften(Decimal low, Decimal high, Modifier modifier, const Bands& bands) {
  const bool exact = low == high;
  switch (modifier) {
    case Modifier::kNone:
      return {{{low, false}, {high, false}}};
    case Modifier::kAround:
      return {exact ? Around(low, high, bands) : Interval{{low, false}, {high, false}},
              Approximation::kAround};
    case Modifier::kBelow:
      return {{{high.Minus(ShareOf(high, bands.below)), false}, {high, true}},
              Approximation::kBelow};
    case Modifier::kAbove:
      return {{{low, true}, {low.Plus(ShareOf(low, bands.above)), false}}, Approximation::kAbove};
    case Modifier::kGreater:
      return {{{low, true}, {}}};
    case Modifier::kAtLeast:
      return {{{low, false}, {}}};
    case Modifier::kLess:
      return {{{}, {high, true}}};
    case Modifier::kAtMost:
      return {{{}, {high, false}}};
  }
  return {};
}

}  // namespace sayso::grammar
