#include <algorithm>
#include <string>

#include "src/figures/steps.h"

namespace sayso {
namespace {

constexpr WordClasses kPlaces = WordClass::kPlace | WordClass::kCountry | WordClass::kCapital;

// The name that begins at `i`: capitalised words, as far as they go.
Range NameAt(const Site& site, uint32_t i) {
  while (site.Has(i, WordClass::kDeterminer) ||
         (site.in_sentence(i) && site.token(i).has(Shape::kHasHyphen) &&
          site.view(i).ends_with("-controlled"))) {
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

}  // namespace

// in Charektar · across Syria · near the town of Sella: the nearest behind the figure, else before.
void ReadPlace(const Site& site) {
  Figure& f = site.figure();
  if (!IsQuantity(f.kind)) return;
  auto take = [&](uint32_t preposition) {
    if (!site.ReadsAny(preposition,
                       {"in", "at", "near", "across", "from", "around", "off", "outside"}))
      return false;
    const Range name = NameAt(site, preposition + 1);
    if (name.size() == 0) return false;
    if (site.Has(name.begin, WordClass::kDemonym) && !site.Has(name.begin, kPlaces)) return false;
    const bool known = site.Has(name.begin, kPlaces) || !site.Reads(preposition, "from");
    if (!known) return false;
    const Span span{site.token(name.begin).begin, site.token(name.end - 1).end};
    f.place = site.text.view(span);
    site.Note("place/preposition", {span});
    return true;
  };
  const Figure* after = site.After();
  const uint32_t stop =
      std::min({site.sentence.end, site.tokens.end + 14,
                after != nullptr ? site.TokensOf(after->span).begin : site.sentence.end});
  for (uint32_t i = site.tokens.end; i < stop; ++i) {
    if (take(i)) return;
  }
  const Figure* before = site.Before();
  const uint32_t first = before != nullptr ? site.TokensOf(before->span).end : site.sentence.begin;
  for (uint32_t i = site.tokens.begin; i-- > first;) {
    if (take(i)) return;
  }
}

}  // namespace sayso
