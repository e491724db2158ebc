#ifndef SAYSO_GRAMMAR_DURATION_H_
#define SAYSO_GRAMMAR_DURATION_H_

#include <optional>

#include "grammar/figure_reading.h"

namespace sayso::grammar {

// One unit of time or measure, or a part of one: a day · more than an hour · half a day · over a
// quarter-century · another week · a mile. "three a day" and "40 people a year" are rates.
std::optional<Reading> ReadDuration(const Reader& reader, const Lexeme* at);

// One quantity in several units, told in the smallest: 7 feet 10 inches · two years and three
// months · 1 hour, 15 minutes; money in the larger: 13 dollars 45 cents. An hour and a half is 1.5.
std::optional<Reading> ReadCompound(const Reader& reader, const Lexeme* at);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_DURATION_H_
