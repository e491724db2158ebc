#include "src/analyzer/check_comparisons.h"

#include <algorithm>
#include <memory>
#include <string>

#include "absl/strings/str_cat.h"
#include "src/analyzer/comparison_example.h"
#include "src/base/absl_view.h"
#include "src/compare/rule.h"

namespace sayso {
namespace {

std::string CorpusPath(const RuleFile& file) {
  return std::filesystem::path(file.path).replace_extension(".corpus").string();
}

void Tell(std::string_view code, std::string message, std::string_view hint, CheckedFile& checked) {
  checked.issues.push_back({Issue::Severity::kError, std::string(code), std::move(message),
                            std::string(hint), std::nullopt});
}

// Both kinds are wanted: one with a finding, and one in which nothing or something else is found.
void WantBothKinds(const std::vector<ComparisonExample>& examples, const std::string& corpus,
                   CheckedFile& checked) {
  if (examples.size() > 1) {
    const auto speaks = [](const ComparisonExample& e) { return !e.expected.empty(); };
    const auto& first = examples.front().expected;
    const auto other = [&](const ComparisonExample& e) {
      return e.none || first.empty() || e.expected.empty() ||
             e.expected.front().verdict != first.front().verdict;
    };
    if (std::any_of(examples.begin(), examples.end(), speaks) &&
        std::any_of(examples.begin(), examples.end(), other)) {
      return;
    }
  }
  Tell("missing-examples",
       absl::StrCat(corpus,
                    ":1:1: the rule has not both kinds of examples: one with a finding, one ",
                    "whose title ends in \"| none\""),
       "docs/rules.md shows them", checked);
}

void RunExamples(const RuleFile& file, const Ruleset& rules, CheckedFile& checked) {
  const std::string corpus = CorpusPath(file);
  const auto examples = ReadComparisonExamples(corpus, file.corpus);
  checked.examples = examples.size();
  WantBothKinds(examples, corpus, checked);
  for (const ComparisonExample& example : examples) {
    for (std::string& failure : FailuresOf(example, rules)) {
      Tell("failed-example", std::move(failure), "mend the rule or the example", checked);
    }
  }
}

// The files with the examples that stand beside them.
std::vector<std::filesystem::path> WithCorpora(std::span<const std::filesystem::path> paths) {
  std::vector<std::filesystem::path> all(paths.begin(), paths.end());
  for (std::filesystem::path corpus : paths) {
    std::error_code error;
    if (std::filesystem::exists(corpus.replace_extension(".corpus"), error)) all.push_back(corpus);
  }
  return all;
}

}  // namespace

void CheckComparisons(std::span<const std::filesystem::path> paths,
                      std::vector<CheckedFile>& checked) {
  auto compares = [](const CheckedFile& file) { return file.family == "comparison"; };
  if (std::none_of(checked.begin(), checked.end(), compares)) return;
  std::vector<Issue> told_already;
  const std::shared_ptr<const Ruleset> rules = Ruleset::WithFiles(WithCorpora(paths), told_already);
  for (CheckedFile& result : checked) {
    if (!compares(result)) continue;
    const auto& files = rules->all_files();
    const auto file = std::find_if(files.begin(), files.end(),
                                   [&](const RuleFile& f) { return f.path == result.path; });
    if (file == files.end()) continue;
    if (result.issues.empty()) {
      const ComparisonRules read({*file});
      result.issues.insert(result.issues.end(), read.issues().begin(), read.issues().end());
    }
    if (result.issues.empty()) RunExamples(*file, *rules, result);
  }
}

}  // namespace sayso
