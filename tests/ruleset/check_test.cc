#include "src/ruleset/check.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/ruleset/pack_folder.h"

namespace sayso {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

constexpr std::string_view kGood = R"({
  "about": "Words of the harbour.",
  "entries": [{"classes": ["person-noun"], "inflect": "noun", "words": ["quaymaster"]}],
  "examples": {"is": {"quaymasters": "person-noun plural-noun"}, "not": {"quaymaster": "verb"}}
})";

// The faults of one file, as "code message | hint" lines.
std::string Faults(std::string_view text, const std::string& name = "lexicon/harbour.json") {
  const PackFolder folder;
  const std::filesystem::path path = folder.Add(name, text);
  std::string faults;
  const std::vector<CheckedFile> checked = CheckRules(std::span(&path, 1));
  for (const Issue& issue : checked[0].issues) {
    faults += issue.code + " " + issue.message + " | " + issue.hint + "\n";
  }
  return faults;
}

std::string Replaced(std::string_view what, std::string_view with) {
  std::string text(kGood);
  return text.replace(text.find(what), what.size(), with);
}

TEST(CheckRules, AGoodFileHasNoFaults) {
  const PackFolder folder;
  const std::filesystem::path path = folder.Add("lexicon/harbour.json", kGood);
  const std::vector<CheckedFile> checked = CheckRules(std::span(&path, 1));
  ASSERT_THAT(checked, SizeIs(1));
  EXPECT_THAT(checked[0].issues, IsEmpty());
  EXPECT_EQ(checked[0].family, "lexicon");
  EXPECT_EQ(checked[0].words, 1u);
  EXPECT_EQ(checked[0].examples, 2u);
}

TEST(CheckRules, AllBuiltInFilesAreGood) {
  std::vector<std::filesystem::path> paths;
  const std::filesystem::path rules = std::filesystem::path(SAYSO_SOURCE_DIR) / "rules";
  for (const auto& entry : std::filesystem::recursive_directory_iterator(rules)) {
    const bool schema = entry.path().parent_path().filename() == "schema";
    if (entry.path().extension() == ".json" && !schema) paths.push_back(entry.path());
  }
  for (const CheckedFile& file : CheckRules(paths)) {
    for (const Issue& issue : file.issues) ADD_FAILURE() << issue.message;
  }
}

TEST(CheckRules, TellsWhereJsonBreaks) {
  const std::string faults = Faults("{\"about\": \"x\",\n  \"entries\": [,]}");
  EXPECT_THAT(faults, HasSubstr("bad-json"));
  EXPECT_THAT(faults, HasSubstr("harbour.json:2:"));
}

TEST(CheckRules, TellsUnknownKeyWithTheNearest) {
  const std::string faults = Faults(Replaced("\"classes\"", "\"clases\""));
  EXPECT_THAT(faults, HasSubstr("unknown-key"));
  EXPECT_THAT(faults, HasSubstr("harbour.json:3:"));
  EXPECT_THAT(faults, HasSubstr("did you mean \"classes\"?"));
}

TEST(CheckRules, TellsUnknownClassFrameAndFact) {
  EXPECT_THAT(Faults(Replaced("person-noun", "person-nuon")), HasSubstr("unknown-class"));
  EXPECT_THAT(Faults(Replaced("\"inflect\"", "\"frames\": [\"thta\"], \"inflect\"")),
              HasSubstr("unknown-frame"));
  EXPECT_THAT(Faults(Replaced("\"inflect\"", "\"facts\": {\"outcom\": \"x\"}, \"inflect\"")),
              HasSubstr("did you mean \"outcome\"?"));
}

TEST(CheckRules, TellsDuplicateEntry) {
  EXPECT_THAT(Faults(Replaced("[\"quaymaster\"]", "[\"quaymaster\", \"quaymaster\"]")),
              HasSubstr("duplicate-entry"));
}

TEST(CheckRules, TellsMissingExamples) {
  EXPECT_THAT(Faults(Replaced(", \"not\": {\"quaymaster\": \"verb\"}", "")),
              HasSubstr("missing-examples"));
}

TEST(CheckRules, TellsFailedExample) {
  const std::string faults = Faults(Replaced("\"person-noun plural-noun\"", "\"title\""));
  EXPECT_THAT(faults, HasSubstr("failed-example"));
  EXPECT_THAT(faults, HasSubstr("quaymasters is not title"));
}

TEST(CheckRules, TellsUnknownFamily) {
  const std::string faults = Faults(kGood, "lexikon/harbour.json");
  EXPECT_THAT(faults, HasSubstr("unknown-family"));
  EXPECT_THAT(faults, HasSubstr("rename the folder to lexicon/"));
}

TEST(CheckRules, TellsUnreadableFile) {
  const std::filesystem::path path = "no/such/lexicon/file.json";
  const std::vector<CheckedFile> checked = CheckRules(std::span(&path, 1));
  ASSERT_THAT(checked[0].issues, SizeIs(1));
  EXPECT_EQ(checked[0].issues[0].code, "unreadable-rules");
}

TEST(CheckRules, TakesAnyJson) {
  const PackFolder folder;
  std::vector<std::filesystem::path> paths;
  for (const char* text : {"", "[]", "null", "3", "{}", R"({"entries": 3, "examples": []})",
                           R"({"entries": [1, {"words": 4}, {"rows": "x", "columns": 2}]})",
                           R"({"entries": [{"classes": "x", "facts": [], "words": {"a": 1}}]})",
                           R"({"irregular": {"a": 1, "b": ["x"]}, "examples": {"is": 1}})"}) {
    paths.push_back(folder.Add("lexicon/odd" + std::to_string(paths.size()) + ".json", text));
  }
  for (const CheckedFile& file : CheckRules(paths)) EXPECT_FALSE(file.issues.empty()) << file.path;
}

}  // namespace
}  // namespace sayso
