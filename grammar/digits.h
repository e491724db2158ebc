#ifndef SAYSO_GRAMMAR_DIGITS_H_
#define SAYSO_GRAMMAR_DIGITS_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "src/base/decimal.h"

namespace sayso::grammar {

// A number written in digits, at the front of a text.
struct Digits {
  std::optional<Decimal> value;  // nothing: digits and separators that make no number
  size_t size = 0;               // bytes read; 0 where the text begins with no digit
  uint8_t count = 0;             // digits before the decimal sign
  bool grouped = false;          // has separators of thousands
};

// Reads 2317  2,317  12,34,567  3.2  1.234,5  0,5  ½  3½. A comma groups three digits, or two after
// the Indian manner; a point groups only where a comma or a second point shows it.
// "1,00,000,0" and "1.2.3" are read to their end and have no value.
Digits ReadDigits(std::string_view text);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_DIGITS_H_
