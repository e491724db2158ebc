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
                                                  {"others", Use::kOther},
                                                  {"naming", Use::kNaming},
                                                  {"examples", Use::kExample},
                                                  {"of-two", Use::kOfTwo},
                                                  {"reacting", Use::kReacting},
                                                  {"belonging", Use::kBelonging}};

uint32_t BitOf(char byte) { return uint32_t{1} << (byte & 31); }

template <class Pairs>
void ReadPairs(RuleValue object, Pairs& pairs) {
  for (const auto& [from, to] : object.members()) {
    if (to.is_text()) pairs[std::string(from)] = to.text();
  }
}

}  // namespace

SpeakerWords::SpeakerWords(const Ruleset& ruleset)
    : uses_(ruleset.lexicon().size() + 1), listed_(ruleset.lexicon()) {
  for (const RuleFile* file : ruleset.files("speakers")) {
    const RuleValue lists = file->value();
    for (const auto& [list, use] : kLists) {
      for (const std::string_view word : lists[list].texts()) {
        std::string lower;
        AppendLowered(word, lower);
        const WordId id = ruleset.lexicon().Find(lower);
        if (id != 0) uses_[id] |= static_cast<uint32_t>(use);
        if (id != 0) listed_.Mark(id);
        if (use == Use::kSuffix) suffixes_.push_back(lower);
      }
    }
    ReadPairs(lists["titles"], titles_);
    std::map<std::string, std::string> written;
    ReadPairs(lists["sounds"], written);
    for (const auto& [from, to] : written) {
      if (from.empty()) continue;
      Sounds& sounds = sounds_[static_cast<unsigned char>(from[0])];
      sounds.all.push_back({from, to});
      sounds.seconds |= from.size() == 1 ? ~uint32_t{0} : BitOf(from[1]);
    }
    ReadPairs(lists["spellings"], spellings_);
  }
  for (Sounds& sounds : sounds_) {
    std::ranges::stable_sort(sounds.all, std::ranges::greater(),
                             [](const Sound& sound) { return sound.written.size(); });
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
    if (const Sound* sound_here = SoundAt(word.substr(at))) {
      read = sound_here->written;
      heard = sound_here->heard;
    }
    at += read.size();
    for (char c : heard) {
      if (sound.empty() || sound.back() != c) sound += c;  // doubled letters sound as one
    }
  }
  return sound;
}

// The longest way of writing that `rest` begins with, or null; most letters begin none.
const SpeakerWords::Sound* SpeakerWords::SoundAt(std::string_view rest) const {
  const Sounds& sounds = sounds_[static_cast<unsigned char>(rest[0])];
  if ((sounds.seconds & BitOf(rest.size() > 1 ? rest[1] : '\0')) == 0) return nullptr;
  const auto sound =
      std::ranges::find_if(sounds.all, [&](const Sound& s) { return rest.starts_with(s.written); });
  return sound == sounds.all.end() ? nullptr : &*sound;
}

std::string_view SpeakerWords::OneSpelling(std::string_view word) const {
  const auto one = spellings_.find(word);
  return one == spellings_.end() ? word : std::string_view(one->second);
}

}  // namespace sayso
