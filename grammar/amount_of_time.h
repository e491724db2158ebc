#ifndef SAYSO_GRAMMAR_AMOUNT_OF_TIME_H_
#define SAYSO_GRAMMAR_AMOUNT_OF_TIME_H_

#include <boost/fusion/include/adapt_struct.hpp>

#include "grammar/number.h"

namespace sayso::grammar {

// So many of a unit of time, for the dates and ages that count them: [two] [weeks] ago, the past
// [three] [years], [27]-[year]-old.
struct AmountOfTime {
  Amount amount;
  const Lexeme* unit = nullptr;
};

}  // namespace sayso::grammar

BOOST_FUSION_ADAPT_STRUCT(sayso::grammar::AmountOfTime, amount, unit)

#endif  // SAYSO_GRAMMAR_AMOUNT_OF_TIME_H_
