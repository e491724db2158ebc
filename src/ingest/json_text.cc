#include "src/ingest/json_text.h"

#include <algorithm>

#include "nlohmann/json.hpp"
#include "src/base/code_points.h"

namespace sayso {
namespace {

using nlohmann::json;

// The reason in the parser's words, without its own prefix, place and repetition:
// "[json.exception.parse_error.101] parse error at line 1, column 2: syntax error while parsing
// value - invalid literal; last read: 'no'" -> "invalid literal; last read: 'no'".
std::string ReasonOf(std::string_view what) {
  constexpr std::string_view kDash = " - ";
  const size_t dash = what.find(kDash);
  std::string reason(dash == what.npos ? what : what.substr(dash + kDash.size()));
  constexpr size_t kLongest = 120;
  if (reason.size() > kLongest) reason = reason.substr(0, kLongest) + "…";
  return Replaced(reason);
}

}  // namespace

std::optional<InputFault> ParseJson(std::string_view bytes, const std::string& path,
                                    nlohmann::json& value, uint32_t first_line) {
  try {
    value = json::parse(bytes.begin(), bytes.end());
    return std::nullopt;
  } catch (const json::parse_error& error) {
    if (FindInvalidUtf8(bytes) != bytes.npos) {
      return ParseJson(Replaced(bytes), path, value, first_line);
    }
    const size_t offset = std::min(error.byte > 0 ? error.byte - 1 : 0, bytes.size());
    const LineColumn place = LineColumnOf(bytes, static_cast<uint32_t>(offset));
    return InputFault{.path = path,
                      .line = first_line + place.line - 1,
                      .column = place.column,
                      .what = "not valid JSON: " + ReasonOf(error.what())};
  }
}

}  // namespace sayso
