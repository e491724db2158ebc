#include "grammar/vague_convention.h"

namespace sayso::grammar {

VagueConvention::VagueConvention(const Ruleset& ruleset) {
  const RuleValue file = ruleset.value("figures", "vague");
  const RuleValue convention = file["conventions"][file["convention"].text()];
  if (!convention.is_object()) return;
  name_ = file["convention"].text();
  for (const auto& [word, ends] : convention["readings"].members()) {
    const WordId id = ruleset.lexicon().Find(word);
    const auto low = Decimal::Parse(ends[0U].text()), high = Decimal::Parse(ends[1U].text());
    if (id != 0 && low && high) readings_[id] = {*low, *high};
  }
}

}  // namespace sayso::grammar
