#include "src/ruleset/check.h"

#include <algorithm>
#include <set>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "nlohmann/json.hpp"
#include "src/base/edit_distance.h"
#include "src/ruleset/lexicon_rules.h"
#include "src/ruleset/rule_faults.h"
#include "src/ruleset/schema_check.h"

namespace sayso {
namespace {

std::vector<std::string> KnownFamilies() {
  std::set<std::string> families;
  for (const RuleFile& file : Ruleset::Builtin()->all_files()) families.insert(file.family);
  families.erase("schema");
  return {families.begin(), families.end()};
}

void TellFamily(const RuleFile& file, std::vector<Issue>& issues) {
  const std::vector<std::string> families = KnownFamilies();
  if (std::find(families.begin(), families.end(), file.family) != families.end()) return;
  const std::string nearest = Nearest(file.family, families);
  RuleFaults(file.path, file.json, issues)
      .Tell("unknown-family", file.family, "the folder of the file names no family of rules",
            nearest.empty()
                ? absl::StrCat("put it in a folder ", absl::StrJoin(families, "/, "), "/")
                : absl::StrCat("rename the folder to ", nearest, "/"));
}

// The schema of a family's files; empty where it has none.
std::string_view SchemaOf(const std::string& family) {
  for (const RuleFile* file : Ruleset::Builtin()->files("schema")) {
    if (file->id == family + ".schema") return file->json;
  }
  return {};
}

void RunExamples(const RuleFile& file, const Lexicon& lexicon, CheckedFile& checked) {
  std::vector<Issue> told_already;
  const LexiconRules rules = ReadLexiconRules(file.path, file.json, told_already);
  checked.words = rules.words.size();
  checked.examples = rules.examples.size();
  RuleFaults faults(file.path, file.json, checked.issues);
  for (const LexiconExample& example : rules.examples) {
    const std::string failure = Failure(example, lexicon);
    if (failure.empty()) continue;
    faults.Tell("failed-example", example.word, absl::StrCat("the example fails: ", failure),
                "mend the entry or the example", true);
  }
}

// How to name a rule file that could not be read.
std::string HintFor(const std::filesystem::path& path) {
  std::error_code error;
  return std::filesystem::is_directory(path, error)
             ? absl::StrCat("name the files in it: ", (path / "*.json").string())
             : "check the path, and that the file ends in .json";
}

}  // namespace

void TellFaults(const RuleFile& file, std::vector<Issue>& issues) {
  TellFamily(file, issues);
  if (file.family == "lexicon") {
    ReadLexiconRules(file.path, file.json, issues);
    return;
  }
  RuleFaults faults(file.path, file.json, issues);
  const nlohmann::json json = faults.Parse();
  if (json.is_discarded()) return;
  if (const std::string_view schema = SchemaOf(file.family); !schema.empty()) {
    CheckSchema(json, nlohmann::json::parse(schema), faults);
  } else if (!json.is_object() || !json.contains("about")) {
    faults.Tell("missing-about", "about", "the file does not say what it is about",
                "make it one JSON object with \"about\": one sentence on what belongs in it");
  }
}

std::vector<CheckedFile> CheckRules(std::span<const std::filesystem::path> paths) {
  std::vector<CheckedFile> checked;
  std::vector<Issue> issues;
  const auto rules = Ruleset::WithFiles(paths, issues);
  for (const std::filesystem::path& path : paths) {
    CheckedFile& result = checked.emplace_back();
    result.path = path.string();
    const auto& files = rules->all_files();
    const auto file = std::find_if(files.begin(), files.end(),
                                   [&](const RuleFile& f) { return f.path == result.path; });
    if (file == files.end()) {
      result.issues.push_back({Issue::Severity::kError,
                               "unreadable-rules",
                               absl::StrCat(result.path, ": cannot be read"),
                               HintFor(result.path),
                               {}});
      continue;
    }
    result.family = file->family;
    TellFaults(*file, result.issues);
    if (file->family == "lexicon") RunExamples(*file, rules->lexicon(), result);
  }
  return checked;
}

}  // namespace sayso
