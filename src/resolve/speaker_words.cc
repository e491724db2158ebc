#include "src/resolve/speaker_words.h"

#include <algorithm>
#include <map>

#include "src/text/characters.h"

namespace sayso {
namespace {

constexpr std::pair<const char*, Use> kLists[] = {{"citing", Use::kCiting},
                                                  {"quoting", Use::kQuoting},
                                                  {"seen", Use::kSeen},
                                                  {"media", Use::kMedia},
                                                  {"venues", Use::kVenue},
                                                  {"he", Use::kHe},
                                                  {"she", Use::kShe},
                                                  {"suffixes", Use::kSuffix},
                                                  {"conditional", Use::kConditional},
                                                  {"possible", Use::kPossible},
                                                  {"unreal", Use::kUnreal},
                                                  {"ahead", Use::kAhead},
                                                  {"nobody", Use::kNobody},
                                                  {"men", Use::kMan},
                                                  {"women", Use::kWoman},
                                                  {"insiders", Use::kInsider},
                                                  {"mastheads", Use::kMasthead},
                                                  {"formerly", Use::kFormerly},
                                                  {"others", Use::kOther}};

// Letters are few and mostly differ: a loop is faster than a comparison of memory.
bool BeginsWith(std::string_view text, std::string_view letters) {
  if (text.size() < letters.size()) return false;
  size_t i = 0;
  while (i < letters.size() && text[i] == letters[i]) ++i;
  return i == letters.size();
}

template <class Pairs>
void ReadPairs(RuleValue object, Pairs& pairs) {
  for (const auto& [from, to] : object.members()) {
    if (to.is_text()) pairs[std::string(from)] = to.text();
  }
}

}  // namespace

SpeakerWords::SpeakerWords(const Ruleset& ruleset)
    : uses_(ruleset.lexicon().size() + 1), listed_(uses_.size() / 64 + 1) {
  for (const RuleFile* file : ruleset.files("speakers")) {
    const RuleValue lists = file->value();
    for (const auto& [list, use] : kLists) {
      for (const std::string_view word : lists[list].texts()) {
        std::string lower;
        AppendLowered(word, lower);
        const WordId id = ruleset.lexicon().Find(lower);
        if (id != 0) uses_[id] |= static_cast<uint32_t>(use);
        if (id != 0) listed_[id / 64] |= uint64_t{1} << (id % 64);
        if (use == Use::kSuffix) suffixes_.push_back(lower);
      }
    }
    ReadPairs(lists["titles"], titles_);
    std::map<std::string, std::string> sounds;
    ReadPairs(lists["sounds"], sounds);
    for (const auto& [from, to] : sounds) {
      if (!from.empty()) sounds_[static_cast<unsigned char>(from[0])].emplace_back(from, to);
    }
    ReadPairs(lists["spellings"], spellings_);
  }
  for (auto& sounds : sounds_) {
    std::ranges::stable_sort(sounds, std::ranges::greater(),
                             [](const auto& sound) { return sound.first.size(); });
  }
}

bool SpeakerWords::IsNameSuffix(std::string_view word) const {
  if (word.ends_with('.')) word.remove_suffix(1);
  return std::ranges::find(suffixes_, word) != suffixes_.end();
}

std::string SpeakerWords::PlainTitle(std::string title) const {
  if (title.ends_with('.')) title.pop_back();
  const size_t last = title.rfind(' ') + 1;
  const auto plain = titles_.find(std::string_view(title).substr(last));
  if (plain != titles_.end()) title.replace(last, std::string::npos, plain->second);
  return title;
}

std::string SpeakerWords::SoundOf(std::string_view word) const {
  std::string sound;
  for (size_t at = 0; at < word.size();) {
    std::string_view read = word.substr(at, 1), heard = read;
    for (const auto& [from, to] : sounds_[static_cast<unsigned char>(word[at])]) {
      if (!BeginsWith(word.substr(at), from)) continue;
      read = from;
      heard = to;
      break;
    }
    at += read.size();
    for (char c : heard) {
      if (sound.empty() || sound.back() != c) sound += c;  // doubled letters sound as one
    }
  }
  return sound;
}

std::string_view SpeakerWords::OneSpelling(std::string_view word) const {
  const auto one = spellings_.find(word);
  return one == spellings_.end() ? word : std::string_view(one->second);
}

}  // namespace sayso
