#include "src/base/code_points.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace sayso {
namespace {

constexpr CodePoint kInvalid{0xFFFD, 1, false};
constexpr uint32_t kBlock = 64;

bool IsContinuation(std::string_view bytes, size_t at) {
  return at < bytes.size() && (static_cast<unsigned char>(bytes[at]) & 0xC0) == 0x80;
}

char32_t Low6(std::string_view bytes, size_t at) {
  return static_cast<unsigned char>(bytes[at]) & 0x3F;
}

}  // namespace

CodePoint DecodeAt(std::string_view bytes, size_t i) {
  if (i >= bytes.size()) return {};
  auto lead = static_cast<unsigned char>(bytes[i]);
  if (lead < 0x80) return {lead, 1};
  if (lead >= 0xC2 && lead < 0xE0) {
    if (!IsContinuation(bytes, i + 1)) return kInvalid;
    return {static_cast<char32_t>((lead & 0x1F) << 6) | Low6(bytes, i + 1), 2};
  }
  if (lead >= 0xE0 && lead < 0xF0) {
    if (!IsContinuation(bytes, i + 1) || !IsContinuation(bytes, i + 2)) return kInvalid;
    char32_t value =
        static_cast<char32_t>((lead & 0x0F) << 12) | (Low6(bytes, i + 1) << 6) | Low6(bytes, i + 2);
    bool surrogate = value >= 0xD800 && value < 0xE000;
    return value < 0x800 || surrogate ? kInvalid : CodePoint{value, 3};
  }
  if (lead >= 0xF0 && lead < 0xF5) {
    if (!IsContinuation(bytes, i + 1) || !IsContinuation(bytes, i + 2) ||
        !IsContinuation(bytes, i + 3)) {
      return kInvalid;
    }
    char32_t value = static_cast<char32_t>((lead & 0x07) << 18) | (Low6(bytes, i + 1) << 12) |
                     (Low6(bytes, i + 2) << 6) | Low6(bytes, i + 3);
    return value < 0x10000 || value > 0x10FFFF ? kInvalid : CodePoint{value, 4};
  }
  return kInvalid;
}

void AppendUtf8(char32_t value, std::string& out) {
  auto tail = [&](int shift) { out += static_cast<char>(0x80 | ((value >> shift) & 0x3F)); };
  if (value < 0x80) {
    out += static_cast<char>(value);
  } else if (value < 0x800) {
    out += static_cast<char>(0xC0 | (value >> 6));
    tail(0);
  } else if (value < 0x10000) {
    out += static_cast<char>(0xE0 | (value >> 12));
    tail(6);
    tail(0);
  } else {
    out += static_cast<char>(0xF0 | (value >> 18));
    tail(12);
    tail(6);
    tail(0);
  }
}

size_t AsciiPrefix(std::string_view bytes) {
  size_t i = 0;
  for (uint64_t word; i + sizeof word <= bytes.size(); i += sizeof word) {
    std::memcpy(&word, bytes.data() + i, sizeof word);
    const uint64_t tops = word & 0x8080808080808080u;
    if (tops == 0) continue;
    return i + static_cast<size_t>(std::countr_zero(tops)) / 8;  // the first byte is the lowest
  }
  while (i < bytes.size() && static_cast<unsigned char>(bytes[i]) < 0x80) ++i;
  return i;
}

size_t FindInvalidUtf8(std::string_view bytes) {
  for (size_t i = 0; i < bytes.size();) {
    i += AsciiPrefix(bytes.substr(i));
    if (i == bytes.size()) break;
    CodePoint point = DecodeAt(bytes, i);
    if (!point.valid) return i;
    i += point.size;
  }
  return std::string_view::npos;
}

std::string Replaced(std::string_view bytes) {
  if (FindInvalidUtf8(bytes) == bytes.npos) return std::string(bytes);
  std::string out;
  out.reserve(bytes.size());
  EachCodePoint(bytes, [&](char32_t value) { AppendUtf8(value, out); });
  return out;
}

namespace {

// The size of the code point at `offset`: most are ASCII.
uint32_t SizeAt(std::string_view bytes, size_t offset) {
  return static_cast<unsigned char>(bytes[offset]) < 0x80 ? 1 : DecodeAt(bytes, offset).size;
}

// How many code points begin in a piece of valid UTF-8: its bytes that are no continuation.
uint32_t LeadsIn(std::string_view bytes) {
  size_t leads = bytes.size();
  for (uint64_t word; bytes.size() >= sizeof word; bytes.remove_prefix(sizeof word)) {
    std::memcpy(&word, bytes.data(), sizeof word);
    const uint64_t continuations = (word & (~word << 1) & 0x8080808080808080u) >> 7;
    leads -= continuations * 0x0101010101010101u >> 56;  // their sum in the top byte
  }
  for (size_t i = 0; i < bytes.size(); ++i) leads -= IsContinuation(bytes, i);
  return static_cast<uint32_t>(leads);
}

}  // namespace

CodePointIndex::CodePointIndex(std::string_view bytes) : bytes_(bytes) {
  counts_.reserve(bytes.size() / kBlock + 2);
  for (size_t i = 0; i < bytes.size();) {
    while (counts_.size() * kBlock <= i) counts_.push_back(size_);
    // To the end of the block, or over one code point.
    const size_t plain = AsciiPrefix(bytes.substr(i, counts_.size() * kBlock - i));
    size_ += plain > 0 ? static_cast<uint32_t>(plain) : 1;
    i += plain > 0 ? plain : Skip(i);
  }
  while (counts_.size() * kBlock <= bytes.size()) counts_.push_back(size_);
}

uint32_t CodePointIndex::Skip(size_t at) {
  const CodePoint point = DecodeAt(bytes_, at);
  valid_ = valid_ && point.valid;
  return point.size;
}

// A block's count belongs to the first code point that begins in the block: one that straddles the
// border belongs to the block before, and its last bytes are skipped.
uint32_t CodePointIndex::FirstBoundary(uint32_t block) const {
  uint32_t border = block * kBlock;
  if (border < bytes_.size() && (bytes_[border] & 0xC0) != 0x80) return border;
  for (uint32_t back = std::min<uint32_t>(3, border); back > 0; --back) {
    CodePoint point = DecodeAt(bytes_, border - back);
    if (point.valid && point.size > back) return border - back + point.size;
  }
  return border;
}

uint32_t CodePointIndex::CodePointsBefore(uint32_t offset) const {
  offset = std::min<uint32_t>(offset, static_cast<uint32_t>(bytes_.size()));
  uint32_t block = offset / kBlock;
  uint32_t count = counts_[block];
  const bool ascii = block + 1 < counts_.size() && counts_[block + 1] - count == kBlock;
  if (ascii) return count + offset % kBlock;
  if (valid_) return count + LeadsIn(bytes_.substr(block * kBlock, offset % kBlock));
  for (uint32_t i = FirstBoundary(block); i < offset; ++count) i += SizeAt(bytes_, i);
  return count;
}

uint32_t CodePointIndex::ByteOf(uint32_t code_point) const {
  if (code_point >= size_) return static_cast<uint32_t>(bytes_.size());
  auto after = std::upper_bound(counts_.begin(), counts_.end(), code_point);
  uint32_t block = static_cast<uint32_t>(after - counts_.begin()) - 1;
  uint32_t i = FirstBoundary(block);
  for (uint32_t count = counts_[block]; count < code_point; ++count) i += SizeAt(bytes_, i);
  return i;
}

LineColumn LineColumnOf(std::string_view bytes, uint32_t offset) {
  LineColumn place;
  size_t line_start = 0;
  for (size_t i = 0; i < offset && i < bytes.size(); ++i) {
    if (bytes[i] == '\n') {
      ++place.line;
      line_start = i + 1;
    }
  }
  for (size_t i = line_start; i < offset && i < bytes.size(); i += DecodeAt(bytes, i).size) {
    ++place.column;
  }
  return place;
}

}  // namespace sayso
