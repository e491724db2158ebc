#ifndef SAYSO_GRAMMAR_CHANGE_H_
#define SAYSO_GRAMMAR_CHANGE_H_

#include <optional>

#include "grammar/figure_reading.h"

namespace sayso::grammar {

// "from 38 to 52": after a verb of change two figures (productions change/from and change/to), else
// a range. "to 934 from 863" is two figures always.
std::optional<Reading> ReadFromTo(const Reader& reader, const Lexeme* at);

// Whether a verb of change stands shortly before: "rose sharply from".
bool FollowsChange(const Reader& reader, const Lexeme* at);

// "voted 52-48": two counts (vote/for, vote/against). Read only where a vote is spoken of.
std::optional<Reading> ReadVote(const Reader& reader, const Lexeme* at);

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_CHANGE_H_
