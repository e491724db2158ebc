#ifndef SAYSO_SRC_BASE_FOLDED_H_
#define SAYSO_SRC_BASE_FOLDED_H_

#include <string>
#include <string_view>

namespace sayso {

// `text` as it is searched and as names are told alike: case, accents and compatibility forms
// folded away, so that "ljubic" finds "Ljubić". The same in every locale.
std::string Folded(std::string_view text);

}  // namespace sayso

#endif  // SAYSO_SRC_BASE_FOLDED_H_
