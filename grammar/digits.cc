#include "grammar/digits.h"

#include <string>
#include <utility>
#include <vector>

namespace sayso::grammar {
namespace {

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

// "½" and its like: bytes and value.
struct Vulgar {
  std::string_view bytes;
  int64_t over;
  int64_t under;
};
constexpr Vulgar kVulgar[] = {{"\xc2\xbd", 1, 2},
                              {"\xc2\xbc", 1, 4},
                              {"\xc2\xbe", 3, 4},
                              {"\xe2\x85\x93", 1, 3},
                              {"\xe2\x85\x94", 2, 3}};

const Vulgar* VulgarAt(std::string_view text) {
  for (const Vulgar& v : kVulgar) {
    if (text.substr(0, v.bytes.size()) == v.bytes) return &v;
  }
  return nullptr;
}

// A group of digits and the separator before it.
struct Group {
  char separator;
  std::string_view digits;
};

std::vector<Group> Groups(std::string_view text, size_t& size) {
  std::vector<Group> groups;
  size_t at = 0;
  char separator = 0;
  while (at < text.size() && IsDigit(text[at])) {
    size_t end = at;
    while (end < text.size() && IsDigit(text[end])) ++end;
    groups.push_back({separator, text.substr(at, end - at)});
    size = end;
    if (end >= text.size() || (text[end] != ',' && text[end] != '.' && text[end] != '\'')) break;
    separator = text[end];
    at = end + 1;
  }
  return groups;
}

// Whether groups[first, last) are thousands of one separator, in threes or after the Indian manner.
bool AreThousands(const std::vector<Group>& groups, size_t first, size_t last) {
  if (groups[first - 1].digits.size() > 3) return false;
  for (size_t i = first; i < last; ++i) {
    const bool final_group = i + 1 == last;
    const size_t n = groups[i].digits.size();
    if (groups[i].separator != groups[first].separator) return false;
    if (n != 3 && (final_group || n != 2 || groups[i].separator != ',')) return false;
  }
  return true;
}

// How many of the groups stand before the decimal sign; 0 for nonsense.
size_t WholeGroups(const std::vector<Group>& groups) {
  const size_t n = groups.size();
  if (n == 1) return 1;
  const bool one_kind = AreThousands(groups, 1, n);
  if (n == 2 && groups[1].separator == '.') return 1;
  if (one_kind) return n;
  if (n == 2) return groups[1].separator == ',' && groups[1].digits.size() <= 2 ? 1 : 0;
  const bool decimal_last = groups[n - 1].separator != groups[1].separator;
  return decimal_last && AreThousands(groups, 1, n - 1) ? n - 1 : 0;
}

}  // namespace

Digits ReadDigits(std::string_view text) {
  Digits result;
  if (text.substr(0, 1) == "." && text.size() > 1 && IsDigit(text[1])) {
    Digits fraction = ReadDigits("0" + std::string(text));
    if (fraction.size != 0) --fraction.size;
    return fraction;
  }
  const std::vector<Group> groups = Groups(text, result.size);
  if (groups.empty()) {
    if (const Vulgar* v = VulgarAt(text)) {
      result.size = v->bytes.size();
      result.value = Decimal(v->over).Divide(v->under);
    }
    return result;
  }
  const size_t whole = WholeGroups(groups);
  if (whole == 0) return result;
  std::string plain;
  for (size_t i = 0; i < groups.size(); ++i) {
    if (i == whole) plain += '.';
    plain += groups[i].digits;
    if (i < whole) result.count += static_cast<uint8_t>(groups[i].digits.size());
  }
  result.grouped = whole > 1;
  result.value = Decimal::Parse(plain);
  if (const Vulgar* v = VulgarAt(text.substr(result.size)); v != nullptr && result.value) {
    result.size += v->bytes.size();
    result.value = result.value->Plus(Decimal(v->over).Divide(v->under).value_or(0));
  }
  return result;
}

}  // namespace sayso::grammar
