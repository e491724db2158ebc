#ifndef SAYSO_GRAMMAR_FAULTY_NUMBER_H_
#define SAYSO_GRAMMAR_FAULTY_NUMBER_H_

#include <optional>
#include <string_view>

#include "grammar/figure_reading.h"
#include "src/base/issue.h"

namespace sayso::grammar {

// What looks like a number and is none: a reading without figures, whose fault says why.
//
//   "not-a-number"      1,00,000,0 · 1.2.3: separators that group nothing
//   "number-too-large"  10^400 · 99999999999999999999 · a million million million million
std::optional<Reading> ReadFaulty(const Reader& reader, const Lexeme* at);

// The issue that tells a fault of a reading; also "no-such-day" of the dates.
Issue FaultIssue(std::string_view fault, const Text& text, Span span);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_FAULTY_NUMBER_H_
