#ifndef SAYSO_GRAMMAR_FACTOR_H_
#define SAYSO_GRAMMAR_FACTOR_H_

#include <optional>

#include "grammar/figure_reading.h"

namespace sayso::grammar {

// How many times: doubled · more than tripled · twice as many · three times as many · tenfold.
std::optional<Reading> ReadFactor(const Reader& reader, const Lexeme* at);

// A class of numbers by its digits: six-figure · high single digits · double-digit.
std::optional<Reading> ReadDigitClass(const Reader& reader, const Lexeme* at);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_FACTOR_H_
