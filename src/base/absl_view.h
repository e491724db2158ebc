#ifndef SAYSO_SRC_BASE_ABSL_VIEW_H_
#define SAYSO_SRC_BASE_ABSL_VIEW_H_

#include <string_view>

#include "absl/hash/hash.h"
#include "absl/strings/string_view.h"

namespace sayso {

// Note: Debian builds Abseil with a string_view of its own. These three cost nothing and stay right
// where the two types are one. Public headers speak std::string_view only.
constexpr absl::string_view ToAbsl(std::string_view s) noexcept { return {s.data(), s.size()}; }
constexpr std::string_view ToStd(absl::string_view s) noexcept { return {s.data(), s.size()}; }

// Hash for flat_hash_map<std::string, V, StringHash, std::equal_to<>>: lookup by std::string_view.
struct StringHash {
  using is_transparent = void;
  size_t operator()(std::string_view s) const { return absl::Hash<std::string_view>{}(s); }
};

}  // namespace sayso

#endif  // SAYSO_SRC_BASE_ABSL_VIEW_H_
