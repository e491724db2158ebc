#ifndef SAYSO_SRC_ANALYZER_CLAIMANT_WORDS_H_
#define SAYSO_SRC_ANALYZER_CLAIMANT_WORDS_H_

#include <string>
#include <string_view>
#include <vector>

#include "src/ruleset/lexicon.h"

namespace sayso {

// The telling words of a body's name or a role, and the country it names.
struct BodyName {
  std::vector<std::string> words;  // lemmas in lower case; countries and function words left out
  std::string country;             // plain name of the first country named; empty for none
};

// What follows a comma only tells more of it: "the union, which keeps a list".
// "the Defence Ministry in Baku" -> {defence, ministry}, Azerbaijan.
BodyName ReadBodyName(std::string_view name, const Lexicon& lexicon);

}  // namespace sayso

#endif  // SAYSO_SRC_ANALYZER_CLAIMANT_WORDS_H_
