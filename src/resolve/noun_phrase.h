#ifndef SAYSO_SRC_RESOLVE_NOUN_PHRASE_H_
#define SAYSO_SRC_RESOLVE_NOUN_PHRASE_H_

#include <cstdint>

#include "src/text/text.h"

namespace sayso {

// How far noun phrases reach, read from the words alone.

// The end of the noun phrase that begins at token `begin`, before its first preposition, comma or
// verb; `begin` where none does. Never beyond `limit`.
//
//   [a news conference] in Bergen    [two people] familiar with the talks    [its chairman], Aas
uint32_t EndOfNounPhrase(const Text& text, uint32_t begin, uint32_t limit);

// The same with the phrases that prepositions join to it: [two people familiar with the talks].
uint32_t EndOfLongNounPhrase(const Text& text, uint32_t begin, uint32_t limit);

}  // namespace sayso

#endif  // SAYSO_SRC_RESOLVE_NOUN_PHRASE_H_
