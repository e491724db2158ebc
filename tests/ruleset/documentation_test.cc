#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "nlohmann/json.hpp"
#include "src/ruleset/check.h"
#include "src/ruleset/schema_check.h"
#include "tests/ruleset/pack_folder.h"

// What docs/rules.md and rules/schema say is what the program does.
namespace sayso {
namespace {

std::string ReadFile(const std::string& path) {
  std::ifstream in(std::string(SAYSO_SOURCE_DIR) + "/" + path);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

TEST(RulesPage, ItsLexiconFileIsGood) {
  const std::string page = ReadFile("docs/rules.md");
  const size_t begin = page.find("```json\n") + 8;
  const PackFolder folder;
  const auto path =
      folder.Add("lexicon/harbour.json", page.substr(begin, page.find("```", begin) - begin));
  const std::vector<CheckedFile> checked = CheckRules(std::span(&path, 1));
  for (const Issue& issue : checked[0].issues) ADD_FAILURE() << issue.message;
  EXPECT_EQ(checked[0].examples, 3u);
}

TEST(RulesPage, NamesEveryClassFrameAndFact) {
  const std::string page = ReadFile("docs/rules.md");
  const auto expect_named = [&](std::string_view name) {
    EXPECT_NE(page.find("`" + std::string(name) + "`"), std::string::npos) << name;
  };
  for (int i = 0; i < kWordClassCount; ++i) expect_named(WordClassName(static_cast<WordClass>(i)));
  for (int i = 0; i < kFrameCount; ++i) expect_named(FrameName(static_cast<Frame>(1 << i)));
  for (int i = 0; i < kFactCount; ++i) expect_named(FactName(static_cast<Fact>(i)));
}

TEST(LexiconSchema, FitsEveryLexiconFile) {
  const auto rules = Ruleset::Builtin();
  const auto schemas = rules->files("schema");
  const auto file = std::ranges::find(schemas, "lexicon.schema", &RuleFile::id);
  ASSERT_NE(file, schemas.end());
  const auto schema = nlohmann::json::parse((*file)->json);
  std::vector<Issue> issues;
  for (const RuleFile* lexicon : rules->files("lexicon")) {
    RuleFaults faults(lexicon->path, lexicon->json, issues);
    CheckSchema(faults.Parse(), schema, faults);
  }
  for (const Issue& issue : issues) ADD_FAILURE() << issue.message;
}

// The faults of a value against a schema, codes only.
std::string Faults(const char* value, const char* schema) {
  std::vector<Issue> issues;
  RuleFaults faults("x.json", value, issues);
  CheckSchema(nlohmann::json::parse(value), nlohmann::json::parse(schema), faults);
  std::string codes;
  for (const Issue& issue : issues) codes += issue.code + " ";
  return codes;
}

TEST(CheckSchema, TellsEachKindOfFault) {
  EXPECT_EQ(Faults("3", R"({"type": ["string", "integer"]})"), "");
  EXPECT_EQ(Faults("3", R"({"type": "string"})"), "bad-type ");
  EXPECT_EQ(Faults(R"({"a": 1})", R"({"required": ["b"]})"), "missing-key ");
  EXPECT_EQ(Faults(R"({"aa": 1})", R"({"properties": {"ab": {}}, "additionalProperties": false})"),
            "unknown-key ");
  EXPECT_EQ(Faults(R"("x")", R"({"enum": ["a", "b"]})"), "unknown-value ");
  EXPECT_EQ(Faults("[]", R"({"minItems": 1})"), "too-few ");
  EXPECT_EQ(Faults("[1]", R"({"items": {"$ref": "#/definitions/t"},
                              "definitions": {"t": {"type": "string"}}})"),
            "bad-type ");
  EXPECT_EQ(Faults("1", R"({"anyOf": [{"type": "string"}, {"type": "array"}]})"), "bad-shape ");
}

}  // namespace
}  // namespace sayso
