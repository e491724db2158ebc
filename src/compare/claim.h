#ifndef SAYSO_SRC_COMPARE_CLAIM_H_
#define SAYSO_SRC_COMPARE_CLAIM_H_

#include <optional>
#include <string>
#include <vector>

#include "src/compare/party.h"
#include "src/compare/scopes.h"
#include "src/compare/value.h"
#include "src/findings/record.h"

namespace sayso {

// Who and where is counted. Empty = the text does not say.
struct Scope {
  std::string place;
  std::string side;        // whose: a country or party
  std::string population;  // a name of rules/scope/populations.json
  std::string label;       // the counted noun where it names no population: "pilgrims"
  bool subset = false;     // the text calls it a part: "including", "of them"
  friend auto operator<=>(const Scope&, const Scope&) = default;
};

// How a claim may be laid beside others.
enum class Rank : uint8_t {
  kLevel,     // what is claimed to be so
  kReplaced,  // was so, and the text says that it was replaced
  kChange,    // a change or an addition: no level
  kProjection,
  kDenied,  // or in a statement that nobody made
};

// A figure with its key: what can be compared with what.
struct Claim {
  const DocumentRecord* document = nullptr;
  const FigureRecord* record = nullptr;
  std::string
      subject;  // equal for figures that may measure one thing: "killed", "date deadline Aghdam"
  bool sure = false;  // the subject alone tells what is measured; else the sentences must agree
  Course course = Course::kFixed;
  Scope scope;
  Party party;
  Value value;
  Rank rank = Rank::kLevel;
  bool background = false;
  std::optional<Date> day;  // as of
};

// The figure's claim; nothing where it is of no kind that is compared (ages, ordinals, a share of
// nothing named).
std::optional<Claim> ClaimOf(const DocumentRecord& document, const FigureRecord& figure,
                             const Scopes& scopes);

// The noun that is counted, its modifiers left out, in the singular: "troop" for "Maravian troops".
std::string HeadNoun(std::string_view counted);

// What is measured, in words for readers: "killed, soldiers, Maravia".
std::string What(const Claim& claim);

}  // namespace sayso

#endif  // SAYSO_SRC_COMPARE_CLAIM_H_
