#include "src/base/hash.h"

#include <xxhash.h>

#include "absl/strings/str_cat.h"

namespace sayso {

uint64_t StableHash(std::string_view bytes, uint64_t seed) {
  return XXH3_64bits_withSeed(bytes.data(), bytes.size(), seed);
}

std::string StableHashHex(std::string_view bytes) {
  return absl::StrCat(absl::Hex(StableHash(bytes), absl::kZeroPad16));
}

}  // namespace sayso
