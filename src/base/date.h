#ifndef SAYSO_SRC_BASE_DATE_H_
#define SAYSO_SRC_BASE_DATE_H_

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace sayso {

// A calendar day. Arithmetic is std::chrono's; only text form is ours (g++ 12 has no chrono parse).
using Date = std::chrono::sys_days;

// "2031-05-02" or a longer ISO timestamp that begins so ("2031-05-02T16:00:00Z", "2031-05-02
// 16:00"); nothing for any other text and for days that do not exist ("2031-02-30").
std::optional<Date> ParseIsoDate(std::string_view text);

// "2031-05-02".
std::string IsoDate(Date date);

}  // namespace sayso

#endif  // SAYSO_SRC_BASE_DATE_H_
