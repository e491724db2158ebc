#ifndef SAYSO_TESTS_RULESET_PACK_FOLDER_H_
#define SAYSO_TESTS_RULESET_PACK_FOLDER_H_

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace sayso {

// A folder of rule files for one test, gone with it.
class PackFolder {
 public:
  PackFolder() {
    const auto* test = testing::UnitTest::GetInstance()->current_test_info();
    path_ = std::filesystem::path(testing::TempDir()) /
            (std::string("sayso_") + test->test_suite_name() + "_" + test->name());
    std::filesystem::remove_all(path_);
    std::filesystem::create_directories(path_);
  }
  ~PackFolder() { std::filesystem::remove_all(path_); }

  std::filesystem::path Add(const std::string& name, std::string_view text) const {
    std::filesystem::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name) << text;
    return path_ / name;
  }
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace sayso

#endif  // SAYSO_TESTS_RULESET_PACK_FOLDER_H_
