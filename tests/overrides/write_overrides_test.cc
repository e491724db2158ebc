#include "src/overrides/write_overrides.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "src/overrides/read_overrides.h"

namespace sayso {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::SizeIs;

class WriteOverrides : public testing::Test {
 protected:
  WriteOverrides()
      : folder_(fs::path(testing::TempDir()) /
                testing::UnitTest::GetInstance()->current_test_info()->name()),
        file_(folder_ / kOverridesName) {
    fs::remove_all(folder_);
    fs::create_directories(folder_);
  }
  ~WriteOverrides() override { fs::remove_all(folder_); }

  std::string Text() const {
    std::ifstream in(file_, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }
  void Write(const std::string& text) const { std::ofstream(file_, std::ios::binary) << text; }
  std::vector<Override> Read() const {
    std::vector<Issue> issues;
    auto read = ReadOverrides("file", Text(), issues);
    EXPECT_THAT(issues, testing::IsEmpty());
    return read;
  }

  const fs::path folder_, file_;
  const Override alias_{.action = OverrideAction::kAlias,
                        .names = {"the coast guard"},
                        .as = "Maravian Coast Guard",
                        .who = "Ida Berg",
                        .why = "its full name"};
  const Override ignore_{.action = OverrideAction::kIgnore,
                         .document = "courier",
                         .figure = "80",
                         .near = "in 1974",
                         .who = "Ida Berg",
                         .why = "another ferry",
                         .when = ParseIsoDate("2031-05-06")};
};

TEST_F(WriteOverrides, WhatIsWrittenIsRead) {
  const Override nobody{.action = OverrideAction::kSplit,
                        .names = {"Orsk"},
                        .document = "courier",
                        .who = "Ida Berg",
                        .why = "not said by him — \"quoted\""};
  for (const Override& o : {alias_, ignore_, nobody}) EXPECT_TRUE(AddOverride(file_, o).ok());
  EXPECT_THAT(Read(), ElementsAre(alias_, ignore_, nobody));
  EXPECT_EQ(std::distance(fs::directory_iterator(folder_), {}), 1) << "no half file is left";
}

TEST_F(WriteOverrides, TheUsersOwnTextStays) {
  Write(R"({"zeta": [1, 2], "overrides": [{"why": "w", "who": "x", "note": 1,
    "action": "alias", "name": "a", "as": "b"}], "about": "Ours"})");
  ASSERT_TRUE(AddOverride(file_, alias_).ok());
  const std::string text = Text();
  EXPECT_LT(text.find("zeta"), text.find("overrides"));
  EXPECT_LT(text.find("coast guard"), text.find("about"));
  EXPECT_THAT(text, HasSubstr("\"note\": 1"));
}

TEST_F(WriteOverrides, TheSameIsAddedOnceAndCanBeTakenOut) {
  ASSERT_TRUE(AddOverride(file_, alias_).ok());
  ASSERT_TRUE(AddOverride(file_, ignore_).ok());
  ASSERT_TRUE(AddOverride(file_, alias_).ok());
  EXPECT_THAT(Read(), SizeIs(2));
  ASSERT_TRUE(RemoveOverride(file_, alias_).ok());
  EXPECT_THAT(Read(), ElementsAre(ignore_));
  EXPECT_EQ(RemoveOverride(file_, alias_).code(), absl::StatusCode::kNotFound);
}

TEST_F(WriteOverrides, AFaultyCorrectionOrFileChangesNothing) {
  Override unsigned_alias = alias_;
  unsigned_alias.who = "";
  const absl::Status status = AddOverride(file_, unsigned_alias);
  EXPECT_EQ(status.code(), absl::StatusCode::kInvalidArgument);
  EXPECT_THAT(std::string(status.message()), HasSubstr("add \"who\""));
  EXPECT_FALSE(fs::exists(file_));

  Write("{\n  oops");
  EXPECT_THAT(std::string(AddOverride(file_, alias_).message()), HasSubstr(":2:"));
  EXPECT_EQ(Text(), "{\n  oops");
}

}  // namespace
}  // namespace sayso
