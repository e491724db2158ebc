#ifndef SAYSO_SRC_RULESET_LEXICON_RULES_H_
#define SAYSO_SRC_RULESET_LEXICON_RULES_H_

#include <string>
#include <string_view>
#include <vector>

#include "src/base/issue.h"
#include "src/ruleset/vocabulary.h"

namespace sayso {

// A file of rules/lexicon as it is written (docs/rules.md shows its shape), turned into one rule a
// word. What is wrong in it is told with file and line; the rest of it stands.

struct IrregularVerb {
  std::string verb, past, participle;
};

// "said": "say-verb lemma=say": what looking a word up must find, or must not find.
struct LexiconExample {
  std::string word;                 // as a text would have it: "May", "said", "US"
  std::vector<std::string> traits;  // "say-verb", "frame:that", "lemma=say"
  bool holds = true;                // false: none of the traits
};

struct LexiconRules {
  std::vector<WordRule> words;
  std::vector<IrregularVerb> irregular_verbs;
  std::vector<LexiconExample> examples;
};

// `path` is for messages only.
LexiconRules ReadLexiconRules(std::string_view path, std::string_view json,
                              std::vector<Issue>& issues);

// Why the example fails in this lexicon; empty where it does not.
std::string Failure(const LexiconExample& example, const Lexicon& lexicon);

// The compiled table for these rules over WordNet's words (`digest`, see compiler/wordnet.h).
std::string CompileLexicon(std::string_view digest, const std::vector<LexiconRules>& rules);

}  // namespace sayso

#endif  // SAYSO_SRC_RULESET_LEXICON_RULES_H_
