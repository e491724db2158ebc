#include "grammar/vague_convention.h"

#include "nlohmann/json.hpp"

namespace sayso::grammar {
namespace {

std::optional<Decimal> End(const nlohmann::json& ends, size_t i) {
  const bool written = ends.is_array() && ends.size() == 2 && ends[i].is_string();
  return written ? Decimal::Parse(ends[i].get_ref<const std::string&>()) : std::nullopt;
}

}  // namespace

VagueConvention::VagueConvention(const Ruleset& ruleset) {
  const nlohmann::json& file = ruleset.json("figures", "vague");
  if (!file.is_object()) return;
  const auto named = file.find("convention");
  if (named == file.end() || !named->is_string()) return;
  const nlohmann::json::json_pointer place("/conventions/" + named->get<std::string>() +
                                           "/readings");
  if (!file.contains(place) || !file.at(place).is_object()) return;
  name_ = named->get<std::string>();
  for (const auto& [word, ends] : file.at(place).items()) {
    const WordId id = ruleset.lexicon().Find(word);
    const auto low = End(ends, 0), high = End(ends, 1);
    if (id != 0 && low && high) readings_[id] = {*low, *high};
  }
}

}  // namespace sayso::grammar
