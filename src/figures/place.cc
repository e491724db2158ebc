#include <algorithm>
#include <string>
#include <utility>

#include "src/figures/steps.h"

namespace sayso {
namespace {

constexpr uint32_t kJoined = 6;  // tokens from a figure to one that shares its place
constexpr WordClasses kPlaces = WordClass::kPlace | WordClass::kCountry | WordClass::kCapital;

// Norland-controlled Averna, war-torn Averna; not Deir-ez-Zor.
bool IsHyphenedAdjective(const Site& site, uint32_t i) {
  if (!site.token(i).has(Shape::kHasHyphen)) return false;
  const std::string_view word = site.view(i);
  const size_t last = word.rfind('-') + 1;
  return last < word.size() && word[last] >= 'a' && word[last] <= 'z';
}

// The name that begins at `i`: capitalised words, as far as they go.
Range NameAt(const Site& site, uint32_t i) {
  while (site.Has(i, WordClass::kDeterminer) ||
         (site.in_sentence(i) && IsHyphenedAdjective(site, i))) {
    ++i;
  }
  const uint32_t begin = i;
  while (site.in_sentence(i) && site.token(i).is(TokenKind::kWord) &&
         site.token(i).has(Shape::kCapital) &&
         !site.token(i).has(WordClass::kMonth | WordClass::kWeekday)) {
    ++i;
  }
  return {begin, i};
}

// near Maravia's old capital: not near Maravia
bool IsPossessor(const Site& site, Range name) {
  if (!site.in_sentence(name.end)) return false;
  const Token& behind = site.token(name.end);
  return behind.is(TokenKind::kClitic) || behind.has(Shape::kPossessiveClitic);
}

bool Take(const Site& site, std::string place, Range words, std::string rule) {
  site.figure().place = std::move(place);
  site.Note(std::move(rule), {{site.token(words.begin).begin, site.token(words.end - 1).end}});
  return true;
}

// [in Charektar] · [across Syria]
bool TakeBehind(const Site& site, uint32_t preposition) {
  if (!site.Is(preposition, MeaningWord::kLocative)) return false;
  const Range name = NameAt(site, preposition + 1);
  if (name.size() == 0 || IsPossessor(site, name)) return false;
  if (site.Has(name.begin, WordClass::kDemonym) && !site.Has(name.begin, kPlaces)) return false;
  const bool known = site.Has(name.begin, kPlaces) || !site.Reads(preposition, "from");
  if (!known) return false;
  const Span span{site.token(name.begin).begin, site.token(name.end - 1).end};
  return Take(site, std::string(site.text.view(span)), name, "place/preposition");
}

// on the [Syrian side] of the border
bool TakeSideOfBorder(const Site& site, uint32_t demonym) {
  const bool side = site.Reads(demonym + 1, "side") && site.Reads(demonym + 2, "of");
  const auto country = side ? site.FactOf(demonym, Fact::kCountry) : std::nullopt;
  if (!country) return false;
  return Take(site, std::string(*country), {demonym, demonym + 2}, "place/side-of-border");
}

// Most tokens end here, by the one behind them: no name begins with it.
bool TakeAt(const Site& site, uint32_t token) {
  if (!site.in_sentence(token + 1)) return false;
  const Token& next = site.token(token + 1);
  const bool name =
      next.has(Shape::kCapital) || next.has(Shape::kHasHyphen) || next.has(WordClass::kDeterminer);
  return (name && TakeBehind(site, token)) || TakeSideOfBorder(site, token);
}

// Whether the next figure is joined on: 12 killed [and 30 injured] in Averna.
bool IsJoined(const Site& site, const Figure& after) {
  const uint32_t next = site.TokensOf(after).begin;
  if (next > site.tokens.end + kJoined || site.figure().outcome.empty()) return false;
  return site.Reads(next - 1, "and") || site.Reads(next - 2, "and");
}

// From `begin` to the next figure's `end`, as far as a place may stand.
bool TakeWithin(const Site& site, uint32_t begin, uint32_t end) {
  const uint32_t stop = std::min({site.sentence.end, begin + site.meanings.reach().place, end});
  for (uint32_t i = begin; i < stop; ++i) {
    if (TakeAt(site, i)) return true;
  }
  return false;
}

}  // namespace

// in Charektar · across Syria · near the town of Sella: the nearest behind the figure, or behind
// one that is joined to it; else before.
void ReadPlace(const Site& site) {
  if (!IsQuantity(site.figure().kind)) return;
  const Figure* after = site.After();
  const uint32_t end = site.sentence.end;
  if (TakeWithin(site, site.tokens.end, after != nullptr ? site.TokensOf(*after).begin : end)) {
    return;
  }
  if (after != nullptr && IsJoined(site, *after)) {
    const Site joined = site.At(after);
    const Figure* next = joined.After();
    if (TakeWithin(site, joined.tokens.end, next != nullptr ? site.TokensOf(*next).begin : end)) {
      return;
    }
  }
  const Figure* before = site.Before();
  const uint32_t first = before != nullptr ? site.TokensOf(*before).end : site.sentence.begin;
  for (uint32_t i = site.tokens.begin; i-- > first;) {
    if (TakeAt(site, i)) return;
  }
}

}  // namespace sayso
