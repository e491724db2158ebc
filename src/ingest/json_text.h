#ifndef SAYSO_SRC_INGEST_JSON_TEXT_H_
#define SAYSO_SRC_INGEST_JSON_TEXT_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "nlohmann/json_fwd.hpp"
#include "src/ingest/fault.h"

namespace sayso {

// Parses `bytes` into `value`, or tells where and why they are no JSON. `path` and `first_line` say
// where the bytes stand. Bytes that are not UTF-8 inside a string are read as U+FFFD.
std::optional<InputFault> ParseJson(std::string_view bytes, const std::string& path,
                                    nlohmann::json& value, uint32_t first_line = 1);

}  // namespace sayso

#endif  // SAYSO_SRC_INGEST_JSON_TEXT_H_
