#ifndef SAYSO_GRAMMAR_RATE_H_
#define SAYSO_GRAMMAR_RATE_H_

#include <optional>

#include "grammar/figure_reading.h"

namespace sayso::grammar {

// So many for so many: 40 deaths per 100,000 births · about three a day. Money and measures keep
// their own kind ("$25 a barrel" is $25).
std::optional<Reading> ReadRate(const Reader& reader, const Lexeme* at);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_RATE_H_
