#include "src/ruleset/rule_pack.h"

#include <charconv>

#include "absl/strings/str_cat.h"
#include "src/base/absl_view.h"

namespace sayso {

std::string PackFiles(const std::vector<NamedText>& files) {
  std::string pack;
  for (const auto& [path, text] : files) {
    absl::StrAppend(&pack, text.size(), " ", path, "\n", ToAbsl(text), "\n");
  }
  return pack;
}

std::vector<NamedText> UnpackFiles(std::string_view pack) {
  std::vector<NamedText> files;
  while (!pack.empty()) {
    const size_t blank = pack.find(' ');
    const size_t line_end = pack.find('\n');
    if (blank > line_end || line_end == std::string_view::npos) break;
    size_t size = 0;
    std::from_chars(pack.data(), pack.data() + blank, size);
    if (line_end + 1 + size >= pack.size()) break;
    files.emplace_back(pack.substr(blank + 1, line_end - blank - 1),
                       pack.substr(line_end + 1, size));
    pack.remove_prefix(line_end + 1 + size + 1);
  }
  return files;
}

}  // namespace sayso
