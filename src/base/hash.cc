#include "src/base/hash.h"

#include <xxhash.h>

#include "absl/strings/str_format.h"

namespace sayso {

uint64_t StableHash(std::string_view bytes, uint64_t seed) {
  return XXH3_64bits_withSeed(bytes.data(), bytes.size(), seed);
}

std::string StableHashHex(std::string_view bytes) {
  return absl::StrFormat("%016x", StableHash(bytes));
}

}  // namespace sayso
