#ifndef SAYSO_SRC_BASE_CODE_POINTS_H_
#define SAYSO_SRC_BASE_CODE_POINTS_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sayso {

// One code point decoded from the front of `bytes`. Any bytes decode: an invalid sequence gives
// U+FFFD for one byte, exactly as Replaced() shows it, so offsets and text always agree.
struct CodePoint {
  char32_t value = 0;
  uint32_t size = 0;  // in bytes; 0 only at the end
  bool valid = true;
};
CodePoint DecodeAt(std::string_view bytes, size_t offset);

// Calls `visit` with the value of every code point of `bytes`, in order.
template <class Visit>
void EachCodePoint(std::string_view bytes, Visit visit) {
  for (size_t i = 0; i < bytes.size();) {
    CodePoint point = DecodeAt(bytes, i);
    visit(point.value);
    i += point.size;
  }
}

// Appends `value` to `out` in UTF-8.
void AppendUtf8(char32_t value, std::string& out);

// How many bytes at the front of `bytes` are ASCII.
size_t AsciiPrefix(std::string_view bytes);

// The offset of the first invalid byte, or npos where all of `bytes` is UTF-8.
size_t FindInvalidUtf8(std::string_view bytes);

// `bytes` with every invalid byte shown as U+FFFD.
std::string Replaced(std::string_view bytes);

// From byte offsets to code point offsets and to lines, for one text. Costs one pass and one number
// a 64 bytes; a look-up reads at most 64 bytes.
class CodePointIndex {
 public:
  explicit CodePointIndex(std::string_view bytes);

  // The number of code points before byte `offset`.
  uint32_t CodePointsBefore(uint32_t offset) const;
  // The byte offset of code point number `code_point`; the text's size where it lies beyond.
  uint32_t ByteOf(uint32_t code_point) const;
  uint32_t size() const { return size_; }  // in code points

 private:
  uint32_t Skip(size_t at);  // the size of the code point there
  uint32_t FirstBoundary(uint32_t block) const;

  std::string_view bytes_;
  std::vector<uint32_t> counts_;  // code points that begin before byte 64 * i
  uint32_t size_ = 0;
  bool valid_ = true;  // all of it is UTF-8
};

// Line and column of a byte offset, both counted from 1; the column in code points.
struct LineColumn {
  uint32_t line = 1;
  uint32_t column = 1;
};
LineColumn LineColumnOf(std::string_view bytes, uint32_t offset);

}  // namespace sayso

#endif  // SAYSO_SRC_BASE_CODE_POINTS_H_
