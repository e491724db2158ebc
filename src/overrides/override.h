#ifndef SAYSO_SRC_OVERRIDES_OVERRIDE_H_
#define SAYSO_SRC_OVERRIDES_OVERRIDE_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "src/base/date.h"

namespace sayso {

// A user's corrections of what sayso read, in a file beside the articles (docs/formats.md). Each
// says who made it and why, and is listed in every result it took part in.
inline constexpr std::string_view kOverridesName = "sayso-overrides.json";

enum class OverrideAction : uint8_t {
  kAlias,  // this name means that speaker
  kMerge,  // these names are one speaker
  kSplit,  // in this article this name, or one statement under it, is somebody else or nobody known
  kAsOf,   // this figure is as of that day
  kIgnore,  // this figure is compared with nothing
};
std::string_view Name(OverrideAction action);  // "as-of", as the file has it

// One correction. Names are compared in any case, and with or without "the".
struct Override {
  OverrideAction action = OverrideAction::kAlias;
  std::vector<std::string> names;  // alias, split: one; merge: two or more
  std::string as;                  // the speaker they mean; split: empty = nobody known
  std::string document;  // id of the only article it is about; alias, merge: may be empty = all
  std::string figure;    // as-of, ignore: the figure's words, "at least 118"
  // split, as-of, ignore: words in the statement or in the figure's sentence that tell it from
  // others like it; empty = all of them.
  std::string near;
  std::optional<Date> date;  // as-of
  std::string who, why;
  std::optional<Date> when;  // the day it was made
  friend bool operator==(const Override&, const Override&) = default;
};

// "“the coast guard” is Maravian Coast Guard": what it does, for readers.
std::string InWords(const Override& correction);

// A correction that was asked for, and what it changed.
struct AppliedOverride {
  Override correction;
  std::string path;                  // the file it stands in; may be empty
  std::vector<std::string> changed;  // ids of statements and figures; empty: nothing matched
};

}  // namespace sayso

#endif  // SAYSO_SRC_OVERRIDES_OVERRIDE_H_
