#include "tests/reports/golden.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace sayso {

void ExpectGolden(std::string_view got, const std::string& name) {
  std::string path = std::string(SAYSO_SOURCE_DIR) + "/tests/reports/golden/" + name;
  if (std::getenv("SAYSO_UPDATE_GOLDEN")) {
    std::ofstream(path, std::ios::binary) << got;
    return;
  }
  std::ifstream file(path, std::ios::binary);
  ASSERT_TRUE(file) << path << " is missing; run with SAYSO_UPDATE_GOLDEN=1";
  std::stringstream want;
  want << file.rdbuf();
  std::istringstream want_lines(want.str()), got_lines{std::string(got)};
  std::string expected, actual;
  for (int line = 1; std::getline(want_lines, expected); ++line) {
    if (!std::getline(got_lines, actual)) actual = "(nothing)";
    ASSERT_EQ(actual, expected) << path << ":" << line << "\nSAYSO_UPDATE_GOLDEN=1 rewrites it";
  }
  EXPECT_EQ(got.size(), want.str().size()) << path;
}

}  // namespace sayso
