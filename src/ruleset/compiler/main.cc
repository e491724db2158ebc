// lexicon_compiler WORDNET-FOLDER RULES-FOLDER TABLE PACK FILE...
//
// Runs at build time. Writes the compiled lexicon to TABLE and the rule files FILE... (paths from
// RULES-FOLDER on), with what they say as RuleValue reads it and what was taken from WordNet, to
// PACK; both are embedded in the program.

#include <algorithm>
#include <cstdio>
#include <deque>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "src/ruleset/compiler/wordnet.h"
#include "src/ruleset/lexicon_rules.h"
#include "src/ruleset/rule_pack.h"
#include "src/ruleset/ruleset.h"

namespace {

namespace fs = std::filesystem;

bool Write(const fs::path& path, const std::string& bytes) {
  std::ofstream out(path, std::ios::binary);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  out.close();
  if (!out) std::fprintf(stderr, "lexicon_compiler: cannot write %s\n", path.c_str());
  return static_cast<bool>(out);
}

std::string ReadFile(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

int Compile(const fs::path& wordnet, const fs::path& rules, const fs::path& table,
            const fs::path& pack, std::vector<std::string> names) {
  const absl::StatusOr<std::string> digest = sayso::WordNetDigest(wordnet);
  if (!digest.ok()) {
    std::fprintf(stderr, "lexicon_compiler: %s\n", digest.status().ToString().c_str());
    return 1;
  }
  std::sort(names.begin(), names.end());
  std::deque<std::string> texts;  // the bytes behind `files`
  std::vector<sayso::NamedText> files;
  std::vector<sayso::LexiconRules> lexicon;
  std::vector<sayso::Issue> issues;
  for (const std::string& name : names) {
    const fs::path path = fs::path("rules") / name;
    const std::string& text = texts.emplace_back(ReadFile(rules / name));
    files.emplace_back(path.string(), text);
    if (path.extension() != ".json") continue;
    if (path.parent_path().filename() == "lexicon") {
      lexicon.push_back(sayso::ReadLexiconRules(path.string(), text, issues));
    } else {
      files.emplace_back(fs::path(path).replace_extension(sayso::kCompiledEnding).string(),
                         texts.emplace_back(sayso::CompileRuleValue(text)));
    }
  }
  files.emplace_back(sayso::kWordNetDigestPath, *digest);
  for (const sayso::Issue& issue : issues) {
    std::fprintf(stderr, "%s\n  mend: %s\n", issue.message.c_str(), issue.hint.c_str());
  }
  if (!issues.empty()) return 1;
  const bool written =
      Write(table, sayso::CompileLexicon(*digest, lexicon)) && Write(pack, sayso::PackFiles(files));
  return written ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 5) {
    std::fprintf(stderr,
                 "usage: lexicon_compiler WORDNET-FOLDER RULES-FOLDER TABLE PACK FILE...\n");
    return 2;
  }
  return Compile(argv[1], argv[2], argv[3], argv[4],
                 std::vector<std::string>(argv + 5, argv + argc));
}
