#include "src/compare/position.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "absl/strings/ascii.h"
#include "src/base/absl_view.h"
#include "src/compare/disjoint_sets.h"

namespace sayso {
namespace {

constexpr size_t kListLength = 3;
constexpr int kRecent = 60;  // days; what a figure's sentence dates further back began nothing here
constexpr int kLeastBorrowed = 10;  // smaller numbers are equal by chance

using ValueKey = std::tuple<std::string, std::string, std::string, std::string, int>;

std::string Written(const std::optional<Decimal>& value) { return value ? value->ToString() : "-"; }

ValueKey KeyOf(const Value& v) {
  const Interval& i = v.interval;
  return {Written(v.anchor), Written(i.low.value), Written(i.high.value),
          std::string(i.low.open ? "(" : "[") + (i.high.open ? ")" : "]"),
          static_cast<int>(v.approximation)};
}

auto KeyOf(const Party& p) {
  return std::tuple(p.kind, p.kind == Party::Kind::kAnonymous ? p.name : "", p.body, p.country,
                    p.state);
}

auto KeyOf(const Claim& c) {
  return std::tuple(c.scope, KeyOf(c.party), KeyOf(c.value), c.rank, c.background);
}

void Insert(Position& position, const Claim& claim, uint32_t origin) {
  if (position.claims.empty()) position.party = claim.party;
  position.claims.push_back(&claim);
  if (position.documents.empty() || position.documents.back() != claim.document) {
    position.documents.push_back(claim.document);
  }
  position.origins.push_back(origin);
  if (!claim.day) return;
  if (!position.first || *claim.day < *position.first) position.first = claim.day;
  if (!position.last || *claim.day > *position.last) position.last = claim.day;
}

bool ShareDocument(const Position& a, const Position& b) {
  return std::any_of(a.documents.begin(), a.documents.end(), [&](const DocumentRecord* d) {
    return std::find(b.documents.begin(), b.documents.end(), d) != b.documents.end();
  });
}

void FindCues(Block& block, const Scopes& scopes) {
  for (Position& p : block.positions) {
    for (const Claim* claim : p.claims) {
      std::string sentence = absl::AsciiStrToLower(ToAbsl(claim->record->sentence));
      p.withdraws |= scopes.Holds(Cue::kWithdrawn, sentence);
      p.moves |= scopes.Holds(Cue::kMoved, sentence);
      p.declares |= scopes.Holds(Cue::kDeclared, sentence);
    }
  }
}

// The places of the block's articles, in lower case as scopes have them.
void FindPlaces(Block& block) {
  std::set<const DocumentRecord*> seen;
  for (const Position& p : block.positions) {
    for (const DocumentRecord* document : p.documents) {
      if (!seen.insert(document).second) continue;
      for (const PlaceWithin& place : document->places) {
        block.places.insert(
            {absl::AsciiStrToLower(place.inner), absl::AsciiStrToLower(place.outer)});
      }
    }
  }
}

void FindBeginning(Block& block) {
  auto begins = [&](Date day) {
    if (!block.begun || day < *block.begun) block.begun = day;
  };
  for (const Position& p : block.positions) {
    for (const Claim* claim : p.claims) {
      const std::optional<Date>&published = claim->document->published,
            &happened = claim->record->figure.event_date;
      if (claim->background || !published) continue;
      begins(*published);
      const bool recent = happened && (*published - *happened).count() <= kRecent;
      if (recent) begins(*happened);
    }
  }
}

void FindDifferences(Block& block) {
  std::set<std::string> places, sides, populations;
  for (const Position& p : block.positions) {
    const Claim& c = p.lead();
    if (c.background || c.rank != Rank::kLevel) continue;
    if (!c.scope.place.empty()) places.insert(c.scope.place);
    if (!c.scope.side.empty()) sides.insert(c.scope.side);
    if (!c.scope.population.empty()) populations.insert(c.scope.population);
  }
  for (const std::string& a : places) {
    for (const std::string& b : places) block.places_differ |= !Related(a, b, block);
  }
  block.sides_differ = sides.size() > 1;
  block.populations_differ = populations.size() > 1;
}

// Of whose number an article gives the round one, as headlines do: "over 1,260" above 1,264.
const Position* RoundedIn(const Position& own, const Block& block, const Scopes& scopes) {
  for (const Position& p : block.positions) {
    if (p.party.kind != Party::Kind::kNamed || p.borrowed || !ShareDocument(own, p)) continue;
    const Value &round = own.lead().value, &exact = p.lead().value;
    bool rounds = exact.anchor && !SameNumber(round, exact) && Rounded(round, exact);
    if (!rounds) continue;
    if (Compare(own.lead().scope, p.lead().scope, block, scopes) == Extent::kSame) return &p;
  }
  return nullptr;
}

// "Minister says 15 dead": a headline's word for somebody whom the text below tells more of.
bool IsBareWord(const Party& party) {
  const std::string name = absl::AsciiStrToLower(ToAbsl(party.name));
  return party.kind == Party::Kind::kNamed && party.country.empty() && party.body.size() == 1 &&
         name.find(' ') == name.npos && *party.body.begin() == name;
}

// Finds whose number an outlet repeats in its own voice, a headline tells in a word, or an agency
// passes on.
void Borrow(Block& block, const Scopes& scopes) {
  std::multimap<std::string, size_t> named;
  for (size_t i = 0; i < block.positions.size(); ++i) {
    const Position& p = block.positions[i];
    if (p.party.kind == Party::Kind::kNamed && !IsBareWord(p.party) && p.lead().value.anchor) {
      named.emplace(p.lead().value.anchor->ToString(), i);
    }
  }
  for (Position& own : block.positions) {
    const bool bare = IsBareWord(own.party);
    const bool repeats =
        bare || own.party.kind == Party::Kind::kOwnVoice || own.party.kind == Party::Kind::kAgency;
    if (!repeats || !own.lead().value.anchor) continue;
    const Position* lender = RoundedIn(own, block, scopes);
    auto [first, last] = named.equal_range(own.lead().value.anchor->ToString());
    for (auto it = first; it != last; ++it) {
      const Position& p = block.positions[it->second];
      if (Compare(own.lead().scope, p.lead().scope, block, scopes) == Extent::kApart) continue;
      const bool chance = bare || own.lead().value.Point() < kLeastBorrowed;
      if (chance && !ShareDocument(own, p)) continue;
      if (!lender || (ShareDocument(own, p) && !ShareDocument(own, *lender))) lender = &p;
    }
    if (!lender) continue;
    own.party = lender->party;
    own.borrowed = true;
  }
}

// Whether a body without a country may be any of two countries': "the defence ministry".
bool IsAmbiguous(const Party& party, const std::vector<const Party*>& parties) {
  std::set<std::string> countries;
  for (const Party* other : parties) {
    if (party.country.empty() && !other->country.empty() &&
        Compare(party, *other) == Voices::kSame) {
      countries.insert(other->country);
    }
  }
  return countries.size() > 1;
}

// Gives all voices of one body one name: the least of their keys. A country's voice at large stays
// by itself, or it would make one claimant of all its bodies.
void NameClaimants(Block& block) {
  std::map<std::pair<std::string, std::string>, uint32_t> index;  // by key and name
  std::vector<const Party*> parties;
  auto identity = [](const Party& p) { return std::pair(p.Key(), absl::AsciiStrToLower(p.name)); };
  for (const Position& p : block.positions) {
    if (p.party.body.empty()) continue;
    if (index.try_emplace(identity(p.party), parties.size()).second) parties.push_back(&p.party);
  }
  std::vector<bool> ambiguous;
  for (const Party* party : parties) ambiguous.push_back(IsAmbiguous(*party, parties));
  DisjointSets sets(parties.size());
  for (uint32_t i = 0; i < parties.size(); ++i) {
    for (uint32_t j = i + 1; j < parties.size(); ++j) {
      bool clear = !ambiguous[i] && !ambiguous[j];
      if (clear && Compare(*parties[i], *parties[j]) == Voices::kSame) sets.Join(i, j);
    }
  }
  std::map<uint32_t, std::set<std::string>> countries;  // of each set
  for (uint32_t i = 0; i < parties.size(); ++i) {
    if (!parties[i]->country.empty()) countries[sets.Find(i)].insert(parties[i]->country);
  }
  std::vector<std::string> keys;  // before parties change
  for (uint32_t i = 0; i < parties.size(); ++i) keys.push_back(parties[sets.Find(i)]->Key());
  for (Position& p : block.positions) {
    auto it = index.find(identity(p.party));
    p.claimant = it == index.end() ? p.party.Key() : keys[it->second];
    if (it == index.end() || !p.party.country.empty()) continue;
    // Where one voice of the body tells its country, it is that of all.
    auto known = countries.find(sets.Find(it->second));
    if (known != countries.end() && known->second.size() == 1) {
      p.party.country = *known->second.begin();
    }
  }
}

// A number stands from the first to the last day on which its claimant is told to give it, in
// whatever words.
void WidenWindows(Block& block) {
  std::map<std::pair<std::string, std::string>, std::vector<Position*>> tellings;
  for (Position& p : block.positions) {
    const auto& anchor = p.lead().value.anchor;
    bool level = p.lead().rank == Rank::kLevel && !p.lead().background;
    if (level && p.first && anchor && !p.claimant.empty()) {
      tellings[{p.claimant, anchor->ToString()}].push_back(&p);
    }
  }
  for (auto& [key, positions] : tellings) {
    std::optional<Date> first, last;
    for (const Position* p : positions) {
      first = first ? std::min(*first, *p->first) : *p->first;
      last = last ? std::max(*last, *p->last) : *p->last;
    }
    for (Position* p : positions) p->first = first, p->last = last;
  }
}

// Whether `later` takes the place of `earlier` in its claimant's series.
bool Replaces(const Position& later, const Position& earlier) {
  const Value &to = later.lead().value, &from = earlier.lead().value;
  if (SameNumber(to, from) || Rounded(to, from) || Near(to, from)) return false;
  if (earlier.lead().rank == Rank::kReplaced) return true;  // as its text says
  if (*later.first > *earlier.last) return true;
  return *later.last >= *earlier.first && earlier.lead().course == Course::kGrows &&
         to.Point() > from.Point();
}

// Notes from when on each position was replaced by its claimant.
void FindReplaced(Block& block) {
  std::map<std::pair<std::string, Scope>, std::vector<Position*>> series;
  for (Position& p : block.positions) {
    bool level = p.lead().rank == Rank::kLevel || p.lead().rank == Rank::kReplaced;
    bool voiced = p.party.kind != Party::Kind::kOwnVoice && level && !p.lead().background;
    if (voiced && p.first) series[{p.claimant, p.lead().scope}].push_back(&p);
  }
  for (auto& [key, positions] : series) {
    for (Position* earlier : positions) {
      for (const Position* later : positions) {
        if (later == earlier || !Replaces(*later, *earlier)) continue;
        Date day = std::max(*later->first, *earlier->first);
        if (!earlier->replaced || day < *earlier->replaced) earlier->replaced = day;
      }
    }
  }
}

// Whether the position may stand in a list: a plain level with a number.
bool IsListable(const Position& p) {
  return p.lead().rank == Rank::kLevel && !p.lead().background && p.lead().value.anchor &&
         !p.lead().scope.subset;
}

using List = std::vector<Position*>;

std::set<double> Numbers(const List& list) {
  std::set<double> numbers;
  for (const Position* p : list) numbers.insert(p->lead().value.Point());
  return numbers;
}

// Finds lists: three numbers or more that an article gives of one claimant and one scope, of which
// the largest may be the total; two numbers or more in one sentence, of which none is.
void FindLists(Block& block) {
  std::map<std::tuple<std::string, std::string, Scope>, List> articles;
  std::map<std::tuple<std::string, std::string, std::string, std::string, uint32_t>, List>
      sentences;
  for (Position& p : block.positions) {
    if (!IsListable(p)) continue;
    for (const Claim* c : p.claims) {
      const Scope& scope = c->scope;
      articles[{c->document->id, p.claimant, scope}].push_back(&p);
      sentences[{c->document->id, p.claimant, scope.place, scope.side,
                 c->record->sentence_span.begin}]
          .push_back(&p);
    }
  }
  for (auto& [key, list] : articles) {
    std::set<double> numbers = Numbers(list);
    if (numbers.size() < kListLength) continue;
    for (Position* p : list) p->listed |= p->lead().value.Point() != *numbers.rbegin();
  }
  for (auto& [key, list] : sentences) {
    if (Numbers(list).size() < 2) continue;
    for (Position* p : list) p->listed = true;
  }
}

}  // namespace

Block MakeBlock(std::span<const Claim* const> claims, const std::vector<uint32_t>& origins,
                const Scopes& scopes) {
  Block block;
  std::map<decltype(KeyOf(*claims.front())), size_t> index;
  for (size_t i = 0; i < claims.size(); ++i) {
    auto [slot, added] = index.try_emplace(KeyOf(*claims[i]), block.positions.size());
    if (added) block.positions.emplace_back();
    Insert(block.positions[slot->second], *claims[i], origins[i]);
  }
  for (Position& p : block.positions) {
    std::sort(p.origins.begin(), p.origins.end());
    p.origins.erase(std::unique(p.origins.begin(), p.origins.end()), p.origins.end());
  }
  FindCues(block, scopes);
  FindPlaces(block);
  FindBeginning(block);
  FindDifferences(block);
  if (claims.front()->sure) Borrow(block, scopes);
  NameClaimants(block);
  WidenWindows(block);
  FindReplaced(block);
  if (claims.front()->sure) FindLists(block);
  return block;
}

}  // namespace sayso
