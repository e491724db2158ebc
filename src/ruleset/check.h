#ifndef SAYSO_SRC_RULESET_CHECK_H_
#define SAYSO_SRC_RULESET_CHECK_H_

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "src/base/issue.h"
#include "src/ruleset/ruleset.h"

namespace sayso {

// What `sayso rules check FILE...` finds in one file.
struct CheckedFile {
  std::string path;
  std::string family;   // the name of its folder
  size_t words = 0;     // entries of a lexicon file
  size_t examples = 0;  // of them, how many were run
  std::vector<Issue> issues;
};

// Every fault of the files, as users write them: no JSON, an unknown family, key, class, frame or
// fact, a wrong type, a word entered twice, missing examples, examples that fail. All lexicon files
// are put on the built-in lexicon together before their examples run, as --rules would do. Issues
// name file, line, offending text and the mend; a file that cannot be read has one.
std::vector<CheckedFile> CheckRules(std::span<const std::filesystem::path> paths);

// The faults of one rule file that can be told without the others: JSON and shape.
void TellFaults(const RuleFile& file, std::vector<Issue>& issues);

}  // namespace sayso

#endif  // SAYSO_SRC_RULESET_CHECK_H_
