#include <gtest/gtest.h>

#include <cctype>

#include "src/ruleset/lexicon_rules.h"
#include "src/ruleset/ruleset.h"

// Every example in rules/lexicon/*.json is a test of its own, named after its file and word.
namespace sayso {
namespace {

class LexiconExampleTest : public testing::Test {
 public:
  explicit LexiconExampleTest(LexiconExample example) : example_(std::move(example)) {}
  void TestBody() override { EXPECT_EQ(Failure(example_, Lexicon::Builtin()), ""); }

 private:
  LexiconExample example_;
};

std::string TestName(const RuleFile& file, const LexiconExample& example, size_t number) {
  std::string name = file.id + (example.holds ? "_is_" : "_not_") + example.word + "_";
  for (char& c : name) {
    if (std::isalnum(static_cast<unsigned char>(c)) == 0) c = '_';
  }
  return name + std::to_string(number);
}

const bool kRegistered = [] {
  std::vector<Issue> issues;
  for (const RuleFile* file : Ruleset::Builtin()->files("lexicon")) {
    const LexiconRules rules = ReadLexiconRules(file->path, file->json, issues);
    for (size_t i = 0; i < rules.examples.size(); ++i) {
      const LexiconExample& example = rules.examples[i];
      testing::RegisterTest("LexiconExample", TestName(*file, example, i).c_str(), nullptr, nullptr,
                            file->path.c_str(), 1, [example]() -> testing::Test* {
                              return new LexiconExampleTest(example);
                            });
    }
  }
  return true;
}();

TEST(LexiconExamples, AreRegistered) { EXPECT_TRUE(kRegistered); }

}  // namespace
}  // namespace sayso
