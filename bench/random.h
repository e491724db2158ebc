#ifndef SAYSO_BENCH_RANDOM_H_
#define SAYSO_BENCH_RANDOM_H_

#include <array>
#include <cstdint>
#include <string_view>

namespace sayso {

// Numbers without a pattern that are the same for the same seed on every machine.
class Random {
 public:
  explicit Random(uint64_t seed) : state_(seed * 2 + 1) {}

  // From 0 to `bound` - 1.
  uint32_t Below(uint32_t bound) {
    state_ = state_ * 6364136223846793005u + 1442695040888963407u;
    return static_cast<uint32_t>(state_ >> 33) % bound;
  }

  template <size_t N>
  std::string_view Pick(const std::array<std::string_view, N>& words) {
    return words[Below(N)];
  }

 private:
  uint64_t state_;
};

}  // namespace sayso

#endif  // SAYSO_BENCH_RANDOM_H_
