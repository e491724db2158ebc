#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "src/figures/steps.h"

namespace sayso {
namespace {

std::optional<std::string_view> PopulationIn(const Site& site, Range words) {
  const Lexicon& lexicon = site.text.ruleset->lexicon();
  const auto& phrases = site.text.phrases;
  auto p = std::lower_bound(phrases.begin(), phrases.end(), words.begin,
                            [](const Phrase& q, uint32_t token) { return q.tokens.begin < token; });
  for (; p != phrases.end() && p->tokens.end <= words.end; ++p) {
    if (const auto population = lexicon.fact(p->entry, Fact::kPopulation)) return population;
  }
  for (uint32_t i = words.end; i-- > words.begin;) {
    if (const auto population = site.FactOf(i, Fact::kPopulation)) return population;
  }
  return std::nullopt;
}

// "soldiers or militants": the words that name the population, joined ones included.
Range WithJoined(const Site& site, Range words) {
  uint32_t i = words.end;
  while (site.ReadsAny(i, {"or", "and"}) && site.FactOf(i + 1, Fact::kPopulation)) i += 2;
  return {words.begin, i};
}

std::optional<std::string_view> CountryIn(const Site& site, Range words) {
  for (uint32_t i = words.begin; i < words.end; ++i) {
    if (!site.Has(i, WordClass::kDemonym | WordClass::kCountry)) continue;
    if (const auto country = site.FactOf(i, Fact::kCountry)) return country;
  }
  return std::nullopt;
}

// on Armenian side · on both sides
std::string SideBetween(const Site& site, uint32_t begin, uint32_t end) {
  for (uint32_t i = begin; i < end; ++i) {
    // Not "clashes in which both sides accused the other".
    const bool counted = i > site.sentence.begin && site.ReadsAny(i - 1, {"on", "from", "of"});
    if (counted && site.Reads(i, "both") && site.Reads(i + 1, "sides")) return "both";
    if (site.Reads(i, "side") && site.Reads(i + 1, "of")) continue;  // of the border: a place
    if (site.Reads(i, "side") || site.Reads(i, "sides")) {
      if (const auto country = site.FactOf(i - 1, Fact::kCountry)) return std::string(*country);
    }
  }
  return "";
}

}  // namespace

void ReadPopulation(const Site& site) {
  Figure& f = site.figure();
  if (!IsQuantity(f.kind)) return;
  if (!f.counted_span.empty() && !f.counted_understood) {
    const Range words = site.TokensOf(f.counted_span);
    const Range joined = WithJoined(site, words);
    if (const auto population = PopulationIn(site, joined)) {
      f.population = *population == "people" ? "all" : std::string(*population);
      const Span span{site.token(joined.begin).begin, site.token(joined.end - 1).end};
      f.population_words = site.text.view(span);
    }
    if (const auto country = CountryIn(site, words)) f.side = *country;
  } else if (!f.outcome.empty()) {
    f.population = "all";
  }
  if (f.outcome.empty()) return;
  const uint32_t behind = std::min(site.sentence.end, site.tokens.end + 10);
  const uint32_t before = std::max(site.sentence.begin + 10, site.tokens.begin) - 10;
  std::string side = SideBetween(site, site.tokens.end, behind);
  if (side.empty()) side = SideBetween(site, before, site.tokens.begin);
  if (!side.empty()) f.side = side;
}

}  // namespace sayso
