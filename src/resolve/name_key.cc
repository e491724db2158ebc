#include "src/resolve/name_key.h"

#include "src/text/characters.h"

namespace sayso {
namespace {

std::string_view LastWord(std::string_view name) { return name.substr(name.rfind(' ') + 1); }
bool IsOneWord(std::string_view name) { return name.find(' ') == std::string_view::npos; }

}  // namespace

NameKey::NameKey(std::string_view name, const SpeakerWords& words) {
  text.reserve(name.size());
  AppendLowered(name, text);
  std::string_view rest = text;
  while (!IsOneWord(rest) && words.IsNameSuffix(LastWord(rest))) {
    has_suffix = true;
    rest = rest.substr(0, rest.rfind(' '));
    if (rest.ends_with(',')) rest.remove_suffix(1);
  }
  surname_size = static_cast<uint32_t>(LastWord(rest).size());
  surname_at = static_cast<uint32_t>(rest.size()) - surname_size;
  sound = words.SoundOf(surname());
}

}  // namespace sayso
