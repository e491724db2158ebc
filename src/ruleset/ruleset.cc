#include "src/ruleset/ruleset.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <tuple>

#include "absl/strings/str_cat.h"
#include "src/ruleset/check.h"
#include "src/ruleset/embedded.h"
#include "src/ruleset/lexicon_rules.h"
#include "src/ruleset/rule_faults.h"
#include "src/ruleset/rule_pack.h"

namespace sayso {

namespace fs = std::filesystem;

namespace {

const std::vector<NamedText>& EmbeddedFiles() {
  static const auto* files = new std::vector<NamedText>(UnpackFiles(EmbeddedRules()));
  return *files;
}

std::string_view EmbeddedFile(std::string_view path) {
  for (const auto& [name, text] : EmbeddedFiles()) {
    if (name == path) return text;
  }
  return {};
}

bool IsRulePath(const fs::path& path) {
  return path.extension() == ".json" || path.extension() == ".corpus";
}

// The rule files below a folder, sorted.
absl::StatusOr<std::vector<fs::path>> RulePaths(const fs::path& folder) {
  std::error_code error;
  if (!fs::is_directory(folder, error)) {
    return absl::NotFoundError(absl::StrCat(folder.string(), ": is no folder of rule packs"));
  }
  std::vector<fs::path> paths;
  auto it = fs::recursive_directory_iterator(folder, error);
  for (; !error && it != fs::recursive_directory_iterator(); it.increment(error)) {
    if (it->is_regular_file(error) && IsRulePath(it->path())) paths.push_back(it->path());
  }
  if (error) return absl::UnknownError(absl::StrCat(folder.string(), ": ", error.message()));
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::optional<std::string> ReadFile(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  if (!in || !(text << in.rdbuf())) return std::nullopt;
  return text.str();
}

}  // namespace

const Lexicon& Lexicon::Builtin() {
  static const auto* lexicon = new Lexicon(*FromBytes(EmbeddedLexicon()));
  return *lexicon;
}

// Files of the same family and id: the later replaces the earlier.
void Ruleset::AddFile(std::string path, std::string_view text) {
  std::error_code ignored;
  const fs::path p = fs::absolute(path, ignored);
  const std::string family = p.parent_path().filename().string();
  const std::string id = p.stem().string();
  auto file = std::find_if(files_.begin(), files_.end(),
                           [&](const RuleFile& f) { return f.family == family && f.id == id; });
  if (file == files_.end()) file = files_.insert(file, RuleFile{{}, family, id, {}, {}});
  if (p.extension() == ".corpus") {
    file->corpus = text;
  } else if (p.extension() == kCompiledEnding) {
    file->compiled = text;
  } else {
    file->json = text;
    file->path = std::move(path);
  }
}

void Ruleset::AddOwnFile(const fs::path& path, std::string text) {
  const std::string_view kept = own_texts_.emplace_back(std::move(text));
  AddFile(path.string(), kept);
  if (path.extension() != ".json") return;
  AddFile(fs::path(path).replace_extension(kCompiledEnding).string(),
          own_texts_.emplace_back(CompileRuleValue(kept)));
}

void Ruleset::SortFiles() {
  std::sort(files_.begin(), files_.end(), [](const RuleFile& a, const RuleFile& b) {
    return std::tie(a.family, a.id) < std::tie(b.family, b.id);
  });
}

std::shared_ptr<const Ruleset> Ruleset::Builtin() {
  static const auto* builtin = new std::shared_ptr<const Ruleset>([] {
    std::shared_ptr<Ruleset> rules(new Ruleset);
    rules->lexicon_ = std::make_shared<const Lexicon>(Lexicon::Builtin());
    for (const auto& [path, text] : EmbeddedFiles()) {
      if (path != kWordNetDigestPath) rules->AddFile(path, text);
    }
    rules->SortFiles();
    return rules;
  }());
  return *builtin;
}

absl::StatusOr<std::shared_ptr<const Ruleset>> Ruleset::WithPacks(const fs::path& folder,
                                                                  std::vector<Issue>& issues) {
  const absl::StatusOr<std::vector<fs::path>> paths = RulePaths(folder);
  if (!paths.ok()) return paths.status();
  std::shared_ptr<const Ruleset> rules = WithFiles(*paths, issues);
  for (const RuleFile& file : rules->all_files()) {
    if (std::find(paths->begin(), paths->end(), file.path) != paths->end()) {
      TellFaults(file, issues);
    }
  }
  return rules;
}

std::shared_ptr<const Ruleset> Ruleset::WithFiles(std::span<const fs::path> paths,
                                                  std::vector<Issue>& issues) {
  std::shared_ptr<Ruleset> rules(new Ruleset);
  rules->files_ = Builtin()->files_;
  for (const fs::path& path : paths) {
    if (std::optional<std::string> text = ReadFile(path); text && IsRulePath(path)) {
      rules->AddOwnFile(path, std::move(*text));
    } else {
      issues.push_back({Issue::Severity::kError,
                        "unreadable-rules",
                        absl::StrCat(path.string(), ": cannot be read"),
                        "check the path, and that the file ends in .json or .corpus",
                        {}});
    }
  }
  rules->SortFiles();
  std::vector<LexiconRules> lexicon;
  std::vector<Issue> told_by_check;
  for (const RuleFile* file : rules->files("lexicon")) {
    lexicon.push_back(ReadLexiconRules(file->path, file->json, told_by_check));
  }
  rules->own_table_ = CompileLexicon(EmbeddedFile(kWordNetDigestPath), lexicon);
  rules->lexicon_ = std::make_shared<const Lexicon>(*Lexicon::FromBytes(rules->own_table_));
  return rules;
}

std::vector<const RuleFile*> Ruleset::files(std::string_view family) const {
  std::vector<const RuleFile*> found;
  for (const RuleFile& file : files_) {
    if (file.family == family) found.push_back(&file);
  }
  return found;
}

RuleValue Ruleset::value(std::string_view family, std::string_view id) const {
  const auto file = std::find_if(files_.begin(), files_.end(), [&](const RuleFile& f) {
    return f.family == family && f.id == id;
  });
  return file == files_.end() ? RuleValue() : file->value();
}

}  // namespace sayso
