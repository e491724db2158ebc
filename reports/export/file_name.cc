#include "reports/export/file_name.h"

#include "absl/strings/ascii.h"

namespace sayso {
namespace {

constexpr size_t kLongest = 120;

bool IsPlain(char c) {
  return absl::ascii_isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_' || c == '.';
}

}  // namespace

std::string FileNames::For(std::string_view id) {
  std::string name(id.substr(0, kLongest));
  for (char& c : name) {
    if (!IsPlain(c)) c = '_';
  }
  if (name.empty() || name.front() == '.') name.insert(0, 1, '_');
  std::string unique = name;
  for (int n = 2; !taken_.insert(absl::AsciiStrToLower(unique)).second; ++n) {
    unique = name + '-' + std::to_string(n);
  }
  return unique;
}

}  // namespace sayso
