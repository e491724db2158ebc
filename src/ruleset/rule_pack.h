#ifndef SAYSO_SRC_RULESET_RULE_PACK_H_
#define SAYSO_SRC_RULESET_RULE_PACK_H_

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sayso {

// Files as one string of bytes, to be embedded: for each file a line "<size> <path>", its bytes and
// a line end. Reading one back copies nothing.
using NamedText = std::pair<std::string, std::string_view>;

std::string PackFiles(const std::vector<NamedText>& files);
std::vector<NamedText> UnpackFiles(std::string_view pack);

}  // namespace sayso

#endif  // SAYSO_SRC_RULESET_RULE_PACK_H_
