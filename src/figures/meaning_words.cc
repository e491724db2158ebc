#include "src/figures/meaning_words.h"

#include <utility>

namespace sayso {
namespace {

constexpr std::string_view kNames[] = {"incident", "follows", "acts",    "locative", "suffers",
                                       "clause",   "aside",   "between", "bears",    "loses",
                                       "names",    "notes",   "ones"};
static_assert(std::size(kNames) == kMeaningWordCount);

constexpr std::pair<const char*, uint32_t Reaches::*> kReaches[] = {
    {"outcome", &Reaches::outcome}, {"subject", &Reaches::subject},
    {"place", &Reaches::place},     {"giver", &Reaches::giver},
    {"phrase", &Reaches::phrase},   {"sentence", &Reaches::sentence},
};

}  // namespace

MeaningWords::MeaningWords(const Ruleset& ruleset)
    : used_(ruleset.lexicon()), uses_(ruleset.lexicon().size() + 1) {
  const RuleValue file = ruleset.value("figures", "meaning");
  for (int use = 0; use < kMeaningWordCount; ++use) {
    for (const std::string_view word : file["uses"][kNames[use]].texts()) {
      const WordId id = ruleset.lexicon().Find(word);
      if (id == 0) continue;
      used_.Mark(id);
      uses_[id] = static_cast<uint16_t>(uses_[id] | 1u << use);
    }
  }
  for (const std::string_view outcome : file["befall_people"].texts()) of_people_.emplace(outcome);
  for (const auto& [name, field] : kReaches) {
    reach_.*field = static_cast<uint32_t>(file["reach"][name].integer());
  }
}

}  // namespace sayso
