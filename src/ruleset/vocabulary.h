#ifndef SAYSO_SRC_RULESET_VOCABULARY_H_
#define SAYSO_SRC_RULESET_VOCABULARY_H_

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "src/ruleset/lexicon.h"

namespace sayso {

// What is known of one word or phrase while a lexicon is put together.
struct WordDraft {
  WordClasses classes;
  WordClasses proper;
  Frames frames = 0;
  std::map<Fact, std::string> facts;
  std::string wordnet_lemma;   // stands where no rule gives the word a lemma
  int commonness = 0;          // 0 to 9, the logarithm of how often WordNet's sources have it
  bool from_rules = false;     // named in a rule file, not only in WordNet
  bool base_in_rules = false;  // and there a base form: "wound" is not the past of "wind"
};

// How a word of a rule file is inflected: as which part of speech.
enum class Inflection { kNone, kNoun, kVerb };

// What a rule file says of one word.
struct WordRule {
  std::string word;  // as spelled there: "say", "Armenia", "AP", "prime minister"
  WordClasses classes;
  Frames frames = 0;
  std::vector<std::pair<Fact, std::string>> facts;
  Inflection inflection = Inflection::kNone;
  WordClasses strip;  // classes that WordNet gives it (and its forms) wrongly
};

// The words of a lexicon in the making: WordNet's first, then what the rule files strip, then what
// they add, each with its inflected forms. The order in which rules come does not change the result
// but for facts, where the first to state one holds.
class Vocabulary {
 public:
  // `digest` is the text that the WordNet reader wrote (compiler/wordnet.h): one line a lemma.
  void AddWordNet(std::string_view digest);
  // Irregular past and participle: ("speak", {"spoke", "spoken"}). Before AddWordNet and Apply.
  void AddIrregularVerb(std::string_view verb, std::string_view past, std::string_view participle);
  void Apply(const std::vector<WordRule>& rules);

  const std::map<std::string, WordDraft, std::less<>>& words() const { return words_; }

 private:
  struct Form {
    std::string text;
    WordClasses classes;
    bool base = false;
  };
  struct PastForms {
    std::vector<std::string> past, participle, ing;
  };
  std::vector<Form> FormsOf(std::string_view word, Inflection inflection) const;
  std::vector<Form> VerbFormsOf(std::string_view verb) const;
  PastForms IrregularForms(std::string_view verb) const;
  static void AddRegular(std::string_view verb, PastForms& forms);
  std::vector<Form> NounFormsOf(std::string_view noun) const;
  void AddGrades(std::string_view adjective);
  void AddException(std::string_view line);
  void AddLemma(std::string_view line);
  void Strip(const WordRule& rule);
  void Add(const WordRule& rule, bool from_rules, int commonness);

  std::map<std::string, WordDraft, std::less<>> words_;
  std::vector<std::string> adjectives_;
  std::map<std::string, PastForms, std::less<>> irregular_verbs_;                 // curated
  std::map<std::string, std::vector<std::string>, std::less<>> verb_exceptions_;  // WordNet's
  std::map<std::string, std::vector<std::string>, std::less<>> noun_exceptions_;
  std::map<std::string, std::vector<std::string>, std::less<>> adjective_exceptions_;
};

// The key a word is stored under: as written if it is all capitals, else in lower case; of a
// phrase, word by word. A word that is written with a capital but not all in capitals has its
// classes only where it is so written.
std::string KeyOf(std::string_view word);
bool IsAllCapitals(std::string_view word);
bool BeginsWithCapital(std::string_view word);

}  // namespace sayso

#endif  // SAYSO_SRC_RULESET_VOCABULARY_H_
