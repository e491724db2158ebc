#ifndef SAYSO_SRC_RULESET_RULESET_H_
#define SAYSO_SRC_RULESET_RULESET_H_

#include <deque>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "src/base/issue.h"
#include "src/ruleset/compiled.h"
#include "src/ruleset/lexicon.h"
#include "src/ruleset/rule_value.h"

namespace sayso {

// One rule file as it stands: rules/comparison/update.json has the family "comparison", the id
// "update", and its examples in rules/comparison/update.corpus.
struct RuleFile {
  std::string path;    // "rules/comparison/update.json", or the path of the user's file
  std::string family;  // the folder: lexicon, text, comparison, …
  std::string id;      // the stem
  std::string_view json;
  std::string_view corpus;    // empty where there is none
  std::string_view compiled;  // what `json` says, for RuleValue; empty for lexicons

  RuleValue value() const { return RuleValue(compiled); }
};

// All that the program knows as data: the lexicon, and the rule files of the families that are read
// when they are needed. Immutable; one value serves any number of threads.
class Ruleset {
 public:
  // What was built in.
  static std::shared_ptr<const Ruleset> Builtin();
  // Builtin with the packs of `folder` (laid out like rules/) added; a file with the family and id
  // of a built-in one replaces it. Faults are told in `issues` with file and line; the rest loads.
  static absl::StatusOr<std::shared_ptr<const Ruleset>> WithPacks(
      const std::filesystem::path& folder, std::vector<Issue>& issues);

  // The same with these files; a file belongs to the family that its folder names.
  static std::shared_ptr<const Ruleset> WithFiles(std::span<const std::filesystem::path> paths,
                                                  std::vector<Issue>& issues);

  const Lexicon& lexicon() const { return *lexicon_; }
  // The files of a family, sorted by id.
  std::vector<const RuleFile*> files(std::string_view family) const;
  // What a file says; the null value where there is none.
  RuleValue value(std::string_view family, std::string_view id) const;

  // Rule files in their reader's own form T, made once by T(const Ruleset&).
  template <class T>
  const T& compiled() const {
    return compiled_.get<T>(*this);
  }

  // All files, sorted by family and id.
  const std::vector<RuleFile>& all_files() const { return files_; }

 private:
  Ruleset() = default;
  void AddFile(std::string path, std::string_view text);
  void AddOwnFile(const std::filesystem::path& path, std::string text);
  void SortFiles();

  std::shared_ptr<const Lexicon> lexicon_;
  std::string own_table_;              // the bytes behind lexicon_ where packs were added
  std::deque<std::string> own_texts_;  // the bytes behind files_ of packs
  std::vector<RuleFile> files_;
  CompiledRules compiled_;
};

// What a rule file says in RuleValue's form stands in the embedded pack under the file's path with
// this at its end: "rules/comparison/update.value".
inline constexpr char kCompiledEnding[] = ".value";

// The digest of WordNet among the embedded files: no rule file, but what lexicons are built on.
inline constexpr char kWordNetDigestPath[] = "wordnet/words";

}  // namespace sayso

#endif  // SAYSO_SRC_RULESET_RULESET_H_
