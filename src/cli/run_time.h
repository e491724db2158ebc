#ifndef SAYSO_SRC_CLI_RUN_TIME_H_
#define SAYSO_SRC_CLI_RUN_TIME_H_

#include <optional>
#include <string>
#include <string_view>

namespace sayso::cli {

// The time of a run as --stamp gives it: "now" reads the clock, "2031-05-04T08:00Z" (seconds may
// follow the minutes) is itself, so that a report can be made again to the byte. Nothing for other
// text.
std::optional<std::string> RunTime(std::string_view stamp);

}  // namespace sayso::cli

#endif  // SAYSO_SRC_CLI_RUN_TIME_H_
