#ifndef SAYSO_SRC_BASE_HASH_H_
#define SAYSO_SRC_BASE_HASH_H_

#include <cstdint>
#include <string>
#include <string_view>

namespace sayso {

// XXH3, 64 bits: the same value on every machine and in every run, unlike absl::Hash and std::hash,
// which must never reach an id, a file or an order.
uint64_t StableHash(std::string_view bytes, uint64_t seed = 0);

// StableHash as 16 lower-case hexadecimal digits, for ids and checksums of inputs.
std::string StableHashHex(std::string_view bytes);

}  // namespace sayso

#endif  // SAYSO_SRC_BASE_HASH_H_
