#include "src/resolve/speaker_words.h"

#include <string>
#include <utility>

#include "nlohmann/json.hpp"
#include "src/text/characters.h"

namespace sayso {
namespace {

constexpr std::pair<const char*, Use> kLists[] = {{"citing", Use::kCiting},
                                                  {"quoting", Use::kQuoting},
                                                  {"seen", Use::kSeen},
                                                  {"media", Use::kMedia},
                                                  {"venues", Use::kVenue}};

}  // namespace

SpeakerWords::SpeakerWords(const Ruleset& ruleset) : uses_(ruleset.lexicon().size() + 1) {
  for (const RuleFile* file : ruleset.files("speakers")) {
    const auto json = nlohmann::json::parse(file->json, nullptr, /*allow_exceptions=*/false);
    if (!json.is_object()) continue;
    for (const auto& [list, use] : kLists) {
      const auto words = json.find(list);
      if (words == json.end() || !words->is_array()) continue;
      for (const auto& word : *words) {
        std::string lower;
        if (word.is_string()) AppendLowered(word.get<std::string>(), lower);
        const WordId id = ruleset.lexicon().Find(lower);
        if (id != 0) uses_[id] |= static_cast<uint16_t>(use);
      }
    }
  }
}

}  // namespace sayso
