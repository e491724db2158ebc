#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "src/base/absl_view.h"
#include "src/compare/position.h"

namespace sayso {
namespace {

Extent Reversed(Extent extent) {
  if (extent == Extent::kPart) return Extent::kWhole;
  return extent == Extent::kWhole ? Extent::kPart : extent;
}

Extent OfPopulations(const Scope& a, const Scope& b, const Block& block, const Scopes& scopes) {
  if (a.population == b.population) return Extent::kSame;
  if (scopes.Within(a.population, b.population)) return Extent::kPart;
  if (scopes.Within(b.population, a.population)) return Extent::kWhole;
  if (!a.population.empty() && !b.population.empty()) return Extent::kApart;
  const std::string& named = a.population.empty() ? b.population : a.population;
  return named == "all" || !block.populations_differ ? Extent::kSame : Extent::kOpen;
}

// Whether the words of `part` stand in `whole`, as words: "port sella" in "the port sella harbour".
bool HoldsWords(std::string_view whole, std::string_view part) {
  std::string padded = absl::StrCat(" ", ToAbsl(whole), " ");
  return absl::StrContains(padded, absl::StrCat(" ", ToAbsl(part), " "));
}

bool SamePlace(const std::string& a, const std::string& b) {
  return HoldsWords(a, b) || HoldsWords(b, a);
}

// Whether the articles put `inner` in `outer`, over one place between at most.
bool PutIn(const std::string& inner, const std::string& outer, const Block& block) {
  if (block.places.contains({inner, outer})) return true;
  for (auto it = block.places.lower_bound({inner, ""});
       it != block.places.end() && it->inner == inner; ++it) {
    if (block.places.contains({it->outer, outer})) return true;
  }
  return false;
}

Extent OfPlaces(const Scope& a, const Scope& b, const Block& block) {
  if (a.place == b.place) return Extent::kSame;
  if (a.place.empty() || b.place.empty()) {
    return block.places_differ ? Extent::kOpen : Extent::kSame;
  }
  if (SamePlace(a.place, b.place)) return Extent::kSame;
  bool within = PutIn(a.place, b.place, block), holds = PutIn(b.place, a.place, block);
  if (!within && !holds) return Extent::kApart;
  if (!block.places_differ) return Extent::kSame;
  return within ? Extent::kPart : Extent::kWhole;
}

constexpr std::string_view kCombatants = "combatants";
constexpr std::string_view kBothSides = "both";  // what Figure::side says of all sides together

Extent OfSides(const Scope& a, const Scope& b, const Block& block) {
  if (a.side == b.side) return Extent::kSame;
  if (a.side == kBothSides && !b.side.empty()) return Extent::kWhole;
  if (b.side == kBothSides && !a.side.empty()) return Extent::kPart;
  if (!a.side.empty() && !b.side.empty()) return Extent::kApart;
  if (a.side == kBothSides || b.side == kBothSides) return Extent::kSame;
  // Soldiers are their side's, said or not; of others a nationality is a part.
  bool soldiers = a.population == kCombatants || b.population == kCombatants;
  return soldiers && !block.sides_differ ? Extent::kSame : Extent::kOpen;
}

Extent Both(Extent a, Extent b) {
  if (a == Extent::kSame || a == b) return b;
  if (b == Extent::kSame) return a;
  if (a == Extent::kApart || b == Extent::kApart) return Extent::kApart;
  if (a == Extent::kOpen) return b;
  return b == Extent::kOpen ? a : Extent::kApart;  // what is open does not undo a part
}

}  // namespace

bool Related(const std::string& a, const std::string& b, const Block& block) {
  return SamePlace(a, b) || PutIn(a, b, block) || PutIn(b, a, block);
}

Extent Compare(const Scope& a, const Scope& b, const Block& block, const Scopes& scopes) {
  Extent extent =
      Both(Both(OfPopulations(a, b, block, scopes), OfPlaces(a, b, block)), OfSides(a, b, block));
  if (a.subset == b.subset || extent == Extent::kApart) return extent;
  Extent part = a.subset ? Extent::kPart : Extent::kWhole;
  return extent == Reversed(part) ? Extent::kApart : part;
}

Extent Compare(const Position& a, const Position& b, const Block& block, const Scopes& scopes) {
  if (!block.parts.empty()) {
    const std::string &x = a.claimant, &y = b.claimant;
    if (block.parts.contains({x, y})) return Extent::kApart;
    if (block.part_and_sum.contains({x, y})) return Extent::kPart;
    if (block.part_and_sum.contains({y, x})) return Extent::kWhole;
  }
  return Compare(a.lead().scope, b.lead().scope, block, scopes);
}

}  // namespace sayso
