#include "src/overrides/read_overrides.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace sayso {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

// The faults of a file, as "code message | hint" lines.
std::string Faults(std::string_view text) {
  std::vector<Issue> issues;
  ReadOverrides("corrections.json", text, issues);
  std::string faults;
  for (const Issue& issue : issues) {
    faults += issue.code + " " + issue.message + " | " + issue.hint + "\n";
  }
  return faults;
}

constexpr std::string_view kAll = R"({"about": "Ours", "overrides": [
  {"action": "alias", "name": "the coast guard", "as": "Maravian Coast Guard",
   "who": "Ida Berg", "why": "its full name"},
  {"action": "merge", "names": ["Lund", "Minister Lund"], "as": "Asger Lund",
   "who": "Ida Berg", "why": "one man", "when": "2031-05-06"},
  {"action": "split", "name": "Lund", "document": "courier", "near": "the ramp", "as": "Maja Lund",
   "who": "Ida Berg", "why": "the harbour master, not the minister"},
  {"action": "split", "name": "Orsk", "document": "courier", "as": null,
   "who": "Ida Berg", "why": "nobody said it"},
  {"action": "as-of", "document": "courier", "figure": "at least 118", "date": "2031-05-03",
   "who": "Ida Berg", "why": "counted on the eve"},
  {"action": "ignore", "document": "courier", "figure": "80", "near": "in 1974",
   "who": "Ida Berg", "why": "another ferry"}
]})";

TEST(ReadOverrides, ReadsEachAction) {
  std::vector<Issue> issues;
  const std::vector<Override> read = ReadOverrides("corrections.json", kAll, issues);
  ASSERT_THAT(issues, IsEmpty());
  ASSERT_THAT(read, SizeIs(6));
  EXPECT_EQ(InWords(read[0]), "“the coast guard” is Maravian Coast Guard");
  EXPECT_EQ(InWords(read[1]), "“Lund”, “Minister Lund” are one: Asger Lund");
  EXPECT_EQ(InWords(read[2]), "“Lund” in courier, near “the ramp” is Maja Lund");
  EXPECT_EQ(InWords(read[3]), "“Orsk” in courier is nobody known");
  EXPECT_EQ(InWords(read[4]), "“at least 118” in courier is as of 2031-05-03");
  EXPECT_EQ(InWords(read[5]), "“80” in courier, near “in 1974” is compared with nothing");
  EXPECT_EQ(read[1].who, "Ida Berg");
  EXPECT_EQ(IsoDate(*read[1].when), "2031-05-06");
}

TEST(ReadOverrides, AFaultyEntryIsToldWithItsLineAndTheOthersHold) {
  std::vector<Issue> issues;
  const auto read = ReadOverrides("corrections.json", R"({"overrides": [
  {"action": "alias", "name": "guard", "as": "Coast Guard", "who": "Ida Berg"},
  {"action": "alias", "name": "Lund", "as": "Asger Lund", "who": "Ida Berg", "why": "he is"}
]})",
                                  issues);
  EXPECT_THAT(read, SizeIs(1));
  ASSERT_THAT(issues, SizeIs(1));
  EXPECT_EQ(issues[0].message, "corrections.json:2:3: a key is missing here: \"why\"");
  EXPECT_EQ(issues[0].hint, "add \"why\": the action alias needs name, as, who, why");
}

TEST(ReadOverrides, EveryFaultNamesTheMend) {
  EXPECT_THAT(Faults("{\"overrides\": [\n  {\"action\": \"aliass\"}]}"),
              HasSubstr("corrections.json:2:4: the entry has no action that is known: \"aliass\" | "
                        "did you mean \"alias\"?"));
  EXPECT_THAT(Faults(R"({"overrides": [{"action": "ignore", "document": "a", "figure": "80",
      "whoo": "x", "who": "x", "why": "y"}]})"),
              HasSubstr(":2:7: no such key in this action: \"whoo\" | did you mean \"who\"?"));
  EXPECT_THAT(Faults(R"({"overrides": [{"action": "as-of", "document": "a", "figure": "80",
      "date": "2031-02-30", "who": "x", "why": "y"}]})"),
              HasSubstr(":2:7: no such day: \"2031-02-30\" | write it as 2031-05-02"));
  EXPECT_THAT(Faults(R"({"overrides": [{"action": "merge", "names": ["a"], "as": "b",
      "who": "x", "why": "y"}]})"),
              HasSubstr("use the action alias"));
  EXPECT_THAT(Faults(R"({"overrides": [{"action": "alias", "name": 3, "as": "b",
      "who": "x", "why": ""}]})"),
              AllOf(HasSubstr("\"name\""), HasSubstr(":2:19: the value here is no text: \"why\"")));
  EXPECT_THAT(Faults("{\"overrides\": [\n,]}"), HasSubstr("bad-json corrections.json:2:"));
}

TEST(ReadOverrides, TakesAnyJson) {
  for (const char* text : {"", "[]", "3", "{}", R"({"overrides": {}})", R"({"overrides": [1]})",
                           R"({"overrides": [{"action": 4}]})"}) {
    EXPECT_THAT(Faults(text), testing::Not(IsEmpty())) << text;
  }
}

// The example of docs/formats.md is one that can be used.
TEST(ReadOverrides, TheExampleInTheDocumentationHolds) {
  std::ifstream in(std::filesystem::path(SAYSO_SOURCE_DIR) / "docs/formats.md");
  const std::string page((std::istreambuf_iterator<char>(in)), {});
  const size_t begin = page.find("{\"overrides\": [\n");
  ASSERT_NE(begin, page.npos);
  const std::string example = page.substr(begin, page.find("\n```", begin) - begin);
  std::vector<Issue> issues;
  EXPECT_THAT(ReadOverrides("docs/formats.md", example, issues), SizeIs(5));
  EXPECT_THAT(issues, IsEmpty());
}

}  // namespace
}  // namespace sayso
