#include "src/ruleset/lexicon_rules.h"

#include <algorithm>
#include <optional>
#include <set>

#include "absl/strings/str_cat.h"
#include "nlohmann/json.hpp"
#include "src/base/absl_view.h"
#include "src/base/edit_distance.h"
#include "src/ruleset/lexicon_table.h"
#include "src/ruleset/rule_faults.h"

namespace sayso {
namespace {

using Json = nlohmann::json;

constexpr std::string_view kSeeRules = "docs/rules.md lists what may stand here";

std::vector<std::string> Split(std::string_view text, char mark) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const size_t at = std::min(text.find(mark), text.size());
    if (at > 0) parts.emplace_back(text.substr(0, at));
    text.remove_prefix(std::min(at + 1, text.size()));
  }
  return parts;
}

std::vector<std::string> NamesOf(int count, auto name_of) {
  std::vector<std::string> names;
  for (int i = 0; i < count; ++i) names.emplace_back(name_of(i));
  return names;
}

// How to mend a name that is none of `known`.
std::string Mend(const std::string& name, const std::vector<std::string>& known) {
  const std::string nearest = Nearest(name, known);
  if (nearest.empty()) return std::string(kSeeRules);
  return absl::StrCat("did you mean \"", nearest, "\"?");
}

// Reads one file; its methods are the parts of its shape, from the whole to the single word.
class LexiconReader {
 public:
  LexiconReader(std::string_view path, std::string_view text, std::vector<Issue>& issues)
      : faults_(path, text, issues) {}

  LexiconRules Read();

 private:
  void ReadEntry(const Json& entry);
  void ReadTraits(const Json& entry, WordRule& rule);
  void ReadColumns(const Json& entry, const WordRule& shared);
  void ReadRow(const Json& row, const std::vector<WordRule>& columns, std::optional<Fact> fact);
  void ReadWords(const Json& entry, const WordRule& shared);
  void ReadIrregular(const Json& verbs);
  void ReadExamples(const Json& examples, bool holds);

  void AddWord(WordRule rule, std::string_view word);
  WordClasses Classes(const Json& names);
  std::optional<Fact> FactNamed(const std::string& name);
  void OnlyKeys(const Json& object, std::initializer_list<std::string_view> known);
  // The strings of a list; other elements are faults.
  std::vector<std::string> Strings(const Json& list, std::string_view key);

  RuleFaults faults_;
  LexiconRules rules_;
  std::set<std::string> seen_;
};

LexiconRules LexiconReader::Read() {
  const Json file = faults_.Parse();
  if (file.is_discarded()) return {};
  if (!file.is_object()) {
    faults_.Tell("bad-shape", "", "a lexicon file is one JSON object", kSeeRules);
    return {};
  }
  OnlyKeys(file, {"about", "entries", "irregular", "examples"});
  if (!file.contains("about") || !file["about"].is_string()) {
    faults_.Tell("missing-about", "about", "the file does not say what it is about",
                 "add \"about\": one sentence on what belongs in this file");
  }
  for (const Json& entry : file.value("entries", Json::array())) ReadEntry(entry);
  ReadIrregular(file.value("irregular", Json::object()));
  const Json examples = file.value("examples", Json::object());
  if (examples.is_object()) {
    OnlyKeys(examples, {"is", "not"});
    ReadExamples(examples.value("is", Json::object()), true);
    ReadExamples(examples.value("not", Json::object()), false);
  }
  const auto any = [this](bool holds) {
    return std::any_of(rules_.examples.begin(), rules_.examples.end(),
                       [holds](const LexiconExample& e) { return e.holds == holds; });
  };
  if (!any(true) || !any(false)) {
    faults_.Tell("missing-examples", "examples", "the file has not both kinds of examples",
                 "add \"examples\": {\"is\": {…}, \"not\": {…}} with words it is and is not about");
  }
  return std::move(rules_);
}

void LexiconReader::ReadEntry(const Json& entry) {
  if (!entry.is_object()) {
    faults_.Tell("bad-shape", "entries", "an entry is no object", kSeeRules);
    return;
  }
  OnlyKeys(entry, {"classes", "frames", "facts", "inflect", "strip", "fact", "words", "columns",
                   "rows", "note"});
  WordRule shared;
  ReadTraits(entry, shared);
  if (entry.contains("rows")) {
    ReadColumns(entry, shared);
  } else if (entry.contains("words")) {
    ReadWords(entry, shared);
  } else {
    faults_.Tell("bad-shape", "entries", "an entry has neither words nor rows", kSeeRules);
  }
}

void LexiconReader::ReadTraits(const Json& entry, WordRule& rule) {
  rule.classes |= Classes(entry.value("classes", Json::array()));
  for (const std::string& name : Strings(entry.value("frames", Json::array()), "frames")) {
    if (const auto frame = FrameOf(name)) {
      rule.frames |= static_cast<Frames>(*frame);
    } else {
      faults_.Tell("unknown-frame", name, "no such frame",
                   Mend(name, NamesOf(kFrameCount, [](int i) {
                          return FrameName(static_cast<Frame>(1 << i));
                        })));
    }
  }
  const Json facts = entry.value("facts", Json::object());
  for (const auto& [name, value] : facts.items()) {
    const auto fact = FactNamed(name);
    if (fact && value.is_string()) rule.facts.emplace_back(*fact, value.get<std::string>());
    if (fact && !value.is_string()) {
      faults_.Tell("bad-shape", name, "the value of a fact is text", "put it in quotation marks");
    }
  }
  if (const Json inflect = entry.value("inflect", Json()); !inflect.is_null()) {
    if (inflect == "verb") {
      rule.inflection = Inflection::kVerb;
    } else if (inflect == "noun") {
      rule.inflection = Inflection::kNoun;
    } else {
      faults_.Tell("bad-shape", "inflect", "inflect is verb or noun", kSeeRules);
    }
  }
  if (const Json strip = entry.value("strip", Json()); strip == "all") {
    rule.strip = WordClasses(~uint64_t{0});
  } else if (!strip.is_null()) {
    rule.strip = Classes(strip);
  }
}

// Rows are for words that share the value of a fact: that value is the row's first word.
void LexiconReader::ReadColumns(const Json& entry, const WordRule& shared) {
  std::vector<WordRule> columns;
  for (const Json& column : entry.value("columns", Json::array())) {
    columns.push_back(shared);
    if (!column.is_object()) continue;
    OnlyKeys(column, {"classes", "inflect", "facts", "strip", "frames", "note"});
    ReadTraits(column, columns.back());
  }
  if (columns.empty()) columns.push_back(shared);
  std::optional<Fact> fact;
  if (const Json name = entry.value("fact", Json()); name.is_string()) fact = FactNamed(name);
  for (const Json& row : entry["rows"]) ReadRow(row, columns, fact);
}

void LexiconReader::ReadRow(const Json& row, const std::vector<WordRule>& columns,
                            std::optional<Fact> fact) {
  const std::vector<std::string> cells = Strings(row, "rows");
  if (cells.empty() || cells.size() > columns.size()) {
    faults_.Tell("bad-shape", cells.empty() ? "rows" : cells.front(),
                 "a row has no cell, or more cells than there are columns", kSeeRules);
    return;
  }
  const std::string value = Split(cells[0], '|').empty() ? "" : Split(cells[0], '|')[0];
  for (size_t i = 0; i < cells.size(); ++i) {
    WordRule rule = columns[i];
    if (fact) rule.facts.emplace_back(*fact, value);
    for (const std::string& word : Split(cells[i], '|')) AddWord(rule, word);
  }
}

void LexiconReader::ReadWords(const Json& entry, const WordRule& shared) {
  const Json& words = entry["words"];
  if (words.is_array()) {
    for (const std::string& word : Strings(words, "words")) AddWord(shared, word);
    return;
  }
  const Json name = entry.value("fact", Json());
  const auto fact = name.is_string() ? FactNamed(name) : std::nullopt;
  if (!words.is_object() || !fact) {
    faults_.Tell("bad-shape", "words",
                 "words is a list, or an object from words to the values of \"fact\"", kSeeRules);
    return;
  }
  for (const auto& [word, value] : words.items()) {
    WordRule rule = shared;
    if (value.is_string()) {
      rule.facts.emplace_back(*fact, value.get<std::string>());
    } else {
      faults_.Tell("bad-shape", word, "the value of a fact is text", "put it in quotation marks");
    }
    AddWord(std::move(rule), word);
  }
}

void LexiconReader::ReadIrregular(const Json& verbs) {
  if (!verbs.is_object()) return;
  for (const auto& [verb, forms] : verbs.items()) {
    const std::vector<std::string> both = Strings(forms, verb);
    if (both.size() != 2) {
      faults_.Tell("bad-shape", verb, "an irregular verb has a past and a participle",
                   "write \"speak\": [\"spoke\", \"spoken\"]");
      continue;
    }
    for (const std::string& past : Split(both[0], '|')) {
      for (const std::string& participle : Split(both[1], '|')) {
        rules_.irregular_verbs.push_back({verb, past, participle});
      }
    }
  }
}

void LexiconReader::ReadExamples(const Json& examples, bool holds) {
  if (!examples.is_object()) {
    faults_.Tell("bad-shape", "examples", "examples go from words to their traits", kSeeRules);
    return;
  }
  for (const auto& [word, traits] : examples.items()) {
    if (traits.is_string()) {
      rules_.examples.push_back({word, Split(traits.get<std::string>(), ' '), holds});
    }
  }
}

void LexiconReader::AddWord(WordRule rule, std::string_view word) {
  rule.word = word;
  std::string told = absl::StrCat(ToAbsl(word), "\t", static_cast<int>(rule.inflection), "\t",
                                  rule.classes.bits(), "\t", rule.strip.bits(), "\t", rule.frames);
  for (const auto& [fact, value] : rule.facts) {
    absl::StrAppend(&told, "\t", ToAbsl(FactName(fact)), "=", value);
  }
  if (!seen_.insert(told).second) {
    faults_.Tell("duplicate-entry", word, "the word is entered twice with the same traits",
                 "remove one of the two", true);
  }
  rules_.words.push_back(std::move(rule));
}

WordClasses LexiconReader::Classes(const Json& names) {
  WordClasses classes;
  for (const std::string& name : Strings(names, "classes")) {
    if (const auto found = WordClassOf(name)) {
      classes |= *found;
    } else {
      faults_.Tell("unknown-class", name, "no such word class",
                   Mend(name, NamesOf(kWordClassCount, [](int i) {
                          return WordClassName(static_cast<WordClass>(i));
                        })));
    }
  }
  return classes;
}

std::optional<Fact> LexiconReader::FactNamed(const std::string& name) {
  const auto fact = FactOf(name);
  if (!fact) {
    faults_.Tell(
        "unknown-fact", name, "no such fact",
        Mend(name, NamesOf(kFactCount, [](int i) { return FactName(static_cast<Fact>(i)); })));
  }
  return fact;
}

void LexiconReader::OnlyKeys(const Json& object, std::initializer_list<std::string_view> known) {
  for (const auto& [key, value] : object.items()) {
    if (std::find(known.begin(), known.end(), key) == known.end()) {
      faults_.Tell("unknown-key", key, "no such key here",
                   Mend(key, std::vector<std::string>(known.begin(), known.end())));
    }
  }
}

std::vector<std::string> LexiconReader::Strings(const Json& list, std::string_view key) {
  std::vector<std::string> strings;
  for (const Json& element : list) {
    if (list.is_array() && element.is_string()) {
      strings.push_back(element.get<std::string>());
    } else {
      faults_.Tell("bad-shape", key, "a list of texts is wanted", kSeeRules);
    }
  }
  return strings;
}

// Whether a word has a trait: "say-verb", "frame:that", "lemma=say", "unknown".
bool HasTrait(const Lexicon& lexicon, WordId id, bool capital, std::string_view trait) {
  if (trait == "unknown") return id == 0;
  const Entry entry = lexicon.entry(id);
  if (const size_t equals = trait.find('='); equals != std::string_view::npos) {
    const auto fact = FactOf(trait.substr(0, equals));
    // A blank in a value is written as an underscore.
    std::string value(trait.substr(equals + 1));
    std::replace(value.begin(), value.end(), '_', ' ');
    return fact && lexicon.fact(id, *fact) == std::string_view(value);
  }
  if (trait.starts_with("frame:")) {
    const auto frame = FrameOf(trait.substr(6));
    return frame && (entry.frames & static_cast<Frames>(*frame)) != 0;
  }
  const auto c = WordClassOf(trait);
  return c && (entry.classes.has(*c) || (capital && entry.proper.has(*c)));
}

}  // namespace

LexiconRules ReadLexiconRules(std::string_view path, std::string_view json,
                              std::vector<Issue>& issues) {
  return LexiconReader(path, json, issues).Read();
}

std::string Failure(const LexiconExample& example, const Lexicon& lexicon) {
  const WordId id = lexicon.Find(KeyOf(example.word));
  const bool capital = BeginsWithCapital(example.word);
  std::string failure;
  for (const std::string& trait : example.traits) {
    if (HasTrait(lexicon, id, capital, trait) == example.holds) continue;
    absl::StrAppend(&failure, failure.empty() ? "" : "; ", example.word,
                    example.holds ? " is not " : " is ", trait);
  }
  return failure;
}

std::string CompileLexicon(std::string_view digest, const std::vector<LexiconRules>& rules) {
  Vocabulary vocabulary;
  for (const LexiconRules& file : rules) {
    for (const auto& [verb, past, participle] : file.irregular_verbs) {
      vocabulary.AddIrregularVerb(verb, past, participle);
    }
  }
  vocabulary.AddWordNet(digest);
  std::vector<WordRule> words;
  for (const LexiconRules& file : rules) {
    words.insert(words.end(), file.words.begin(), file.words.end());
  }
  vocabulary.Apply(words);
  return LexiconTable(vocabulary);
}

}  // namespace sayso
