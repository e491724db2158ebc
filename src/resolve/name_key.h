#ifndef SAYSO_SRC_RESOLVE_NAME_KEY_H_
#define SAYSO_SRC_RESOLVE_NAME_KEY_H_

#include <cstdint>
#include <string>
#include <string_view>

#include "src/resolve/speaker_words.h"

namespace sayso {

// The words of a name in lower case, accents kept: that by which names are compared.
struct NameKey {
  NameKey(std::string_view name, const SpeakerWords& words);

  std::string_view surname() const {
    return std::string_view(text).substr(surname_at, surname_size);
  }
  std::string_view first() const { return std::string_view(text).substr(0, text.find(' ')); }
  bool is_one_word() const { return first().size() == text.size(); }

  std::string text;         // "donald trump jr."
  uint32_t surname_at = 0;  // its last word without "Jr.": "trump"
  uint32_t surname_size = 0;
  bool has_suffix = false;  // "Jr." ends it
  std::string sound;        // of the surname
};

}  // namespace sayso

#endif  // SAYSO_SRC_RESOLVE_NAME_KEY_H_
