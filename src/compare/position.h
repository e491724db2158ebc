#ifndef SAYSO_SRC_COMPARE_POSITION_H_
#define SAYSO_SRC_COMPARE_POSITION_H_

#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "src/compare/claim.h"

namespace sayso {

// One thing said by one claimant, however many articles carry it: the claims that agree in
// claimant, value, wording of the bound, scope and rank. Pairs are made of positions, so that a
// figure printed a thousand times costs as much as one printed twice.
struct Position {
  std::vector<const Claim*> claims;  // by document and place in it; never empty
  Party party;                       // the claims' own, or borrowed: see Positions()
  bool borrowed = false;
  std::string claimant;                          // one for all voices of one claimant in the block
  std::vector<const DocumentRecord*> documents;  // by id, unique
  std::vector<uint32_t> origins;                 // of the documents, sorted, unique
  std::optional<Date> first, last;               // as-of of the earliest and the latest
  // The day from which the claimant is known to have given another figure in its place.
  std::optional<Date> replaced;
  // One of three or more numbers that an article gives of one claimant, one scope: a list by
  // something that the key does not tell. The largest may be the total and is none.
  bool listed = false;
  bool withdraws = false, moves = false, declares = false;  // cues in its sentences

  const Claim& lead() const { return *claims.front(); }
};

// All figures of one event that may measure one thing.
struct Block {
  std::vector<Position> positions;
  // Claimants whose figures an article adds up: they count different parts; or a part and the sum.
  std::set<std::pair<std::string, std::string>> parts, part_and_sum;
  // What the articles say of which places lie in which, in lower case.
  std::set<PlaceWithin> places;
  // The first day that the figures or their articles name: what they count had happened by then.
  std::optional<Date> begun;
  // What the figures tell apart: with dead in Maravia and in Norland, a toll without a place is not
  // that of either.
  bool places_differ = false, sides_differ = false, populations_differ = false;
};

// Gathers the claims of one event and subject. `claims` are sorted by document and place;
// `origin_of` gives each document's origin group. An outlet's own voice that repeats a number some
// claimant gave is heard as that claimant (the article before others), and marked as borrowed.
Block MakeBlock(std::span<const Claim* const> claims, const std::vector<uint32_t>& origins,
                const Scopes& scopes);

// How the scopes of two claims stand to each other, within their block.
enum class Extent : uint8_t { kSame, kPart, kWhole, kApart, kOpen };
Extent Compare(const Scope& a, const Scope& b, const Block& block, const Scopes& scopes);
// The same of positions: also by what the articles add up.
Extent Compare(const Position& a, const Position& b, const Block& block, const Scopes& scopes);

// Whether one place lies in the other or is the same, as far as the block's articles tell.
bool Related(const std::string& a, const std::string& b, const Block& block);

}  // namespace sayso

#endif  // SAYSO_SRC_COMPARE_POSITION_H_
