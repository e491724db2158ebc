#ifndef SAYSO_TESTS_REPORTS_GOLDEN_H_
#define SAYSO_TESTS_REPORTS_GOLDEN_H_

#include <string>
#include <string_view>

namespace sayso {

// Expects `got` to be tests/reports/golden/<name>. With SAYSO_UPDATE_GOLDEN=1 in the environment
// the file is written instead: look at the difference before it is committed.
void ExpectGolden(std::string_view got, const std::string& name);

}  // namespace sayso

#endif  // SAYSO_TESTS_REPORTS_GOLDEN_H_
