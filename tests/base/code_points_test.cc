#include "src/base/code_points.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace sayso {
namespace {

// Texts of many shapes: ASCII, characters of two to four bytes across the borders of blocks, and
// bytes that are no UTF-8.
std::vector<std::string> Texts() {
  std::vector<std::string> texts = {"", "a", std::string(64, 'x'), std::string(200, 'y')};
  uint32_t state = 7;
  const auto below = [&](uint32_t bound) {
    state = state * 1664525u + 1013904223u;
    return (state >> 16) % bound;
  };
  const std::vector<std::string> pieces = {"a", " ", "é", "“", "𝄞", "\x80", "\xE2\x80", "\xF0"};
  for (int text = 0; text < 200; ++text) {
    std::string made;
    const uint32_t kinds = 1 + below(static_cast<uint32_t>(pieces.size()));
    for (uint32_t n = below(300); n > 0; --n) made += pieces[below(kinds)];
    texts.push_back(made);
  }
  return texts;
}

TEST(CodePointIndex, CountsAsDecodingFromTheStartDoes) {
  for (const std::string& text : Texts()) {
    const CodePointIndex index(text);
    uint32_t count = 0;
    for (uint32_t offset = 0; offset < text.size(); ++count) {
      ASSERT_EQ(index.CodePointsBefore(offset), count);
      ASSERT_EQ(index.ByteOf(count), offset);
      offset += DecodeAt(text, offset).size;
    }
    ASSERT_EQ(index.CodePointsBefore(static_cast<uint32_t>(text.size())), count);
    ASSERT_EQ(index.size(), count);
  }
}

TEST(AsciiPrefix, EndsBeforeTheFirstWideByteWhereverThatStands) {
  EXPECT_EQ(AsciiPrefix(""), 0u);
  for (size_t wide = 0; wide < 40; ++wide) {
    EXPECT_EQ(AsciiPrefix(std::string(wide, 'x')), wide);
    EXPECT_EQ(AsciiPrefix(std::string(wide, 'x') + "é" + std::string(9, 'x')), wide);
  }
}

}  // namespace
}  // namespace sayso
