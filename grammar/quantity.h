#ifndef SAYSO_GRAMMAR_QUANTITY_H_
#define SAYSO_GRAMMAR_QUANTITY_H_

#include <optional>
#include <string>

#include "grammar/figure_reading.h"
#include "grammar/number.h"

namespace sayso::grammar {

// What an amount is measured in, as written.
struct Measure {
  const Lexeme* nation = nullptr;  // 20 [Swiss] francs
  const Lexeme* unit = nullptr;    // 20 Swiss [francs]; null for a bare number
};

// An amount with what it is measured in, before or behind: $3.2bn · 15 percent · 97km · five-year ·
// ten additional days · 20 Swiss francs.
struct Sized {
  const Lexeme* nation = nullptr;  // [US]$5
  const Lexeme* sign = nullptr;    // [$]5, [Rs] 20
  Amount amount;
  Measure measure;
};

// Whether a sized amount may begin with this lexeme and the one behind it.
bool MayBeginSized(const Lexeme* first, const Lexeme* last);

// Reads a sized amount at `first`, moves `first` behind it.
bool ReadSized(const Lexeme*& first, const Lexeme* last, Sized& sized);

// What the amount is measured in.
struct Unit {
  FigureKind kind = FigureKind::kNumber;
  std::string name;              // "percent", "dollar", "kilometer"; empty for none
  std::optional<Decimal> scale;  // a basis point is 0.01 of its unit
  bool operator==(const Unit&) const = default;
};
Unit UnitOf(const Reader& reader, const Sized& sized);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_QUANTITY_H_
