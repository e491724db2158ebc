#ifndef SAYSO_SRC_COMPARE_PARTY_H_
#define SAYSO_SRC_COMPARE_PARTY_H_

#include <set>
#include <string>

#include "src/compare/scopes.h"
#include "src/findings/record.h"

namespace sayso {

// On whose word a figure stands. One party has several voices: "Maravia", "the Maravian government"
// and "the interior ministry in Sella" speak for one state, the last two for one body of it.
struct Party {
  enum class Kind : uint8_t { kOwnVoice, kAnonymous, kAgency, kNamed };

  Kind kind = Kind::kOwnVoice;
  std::string name;  // as the text has it; empty for an own voice
  std::set<std::string, std::less<>>
      body;  // telling words: {"interior"}; empty = the state at large
  std::string country;
  bool state = false;

  // Equal for voices that are surely one; what findings are grouped by.
  std::string Key() const;
};

enum class Voices : uint8_t { kSame, kOneParty, kDifferent };

Party PartyOf(const FigureRecord& figure, const Scopes& scopes);

// How two named parties stand to each other.
Voices Compare(const Party& a, const Party& b);

}  // namespace sayso

#endif  // SAYSO_SRC_COMPARE_PARTY_H_
