#include "src/ruleset/vocabulary.h"

#include <algorithm>

#include "src/ruleset/inflection.h"

namespace sayso {
namespace {

using enum WordClass;

bool IsUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool IsLower(char c) { return c >= 'a' && c <= 'z'; }

constexpr WordClasses kVerbClasses = kVerb | kVerbBase | kVerbThird | kVerbPast | kVerbParticiple |
                                     kVerbIng | kCommunicationVerb | kCognitionVerb;
constexpr WordClasses kNounClasses = kNoun | kPluralNoun | kPersonNoun | kGroupNoun;

// Without its noun sense a word is no plural and no person either.
WordClasses WithImplied(WordClasses strip) {
  if (strip.has(kNoun)) strip |= kNounClasses;
  if (strip.has(kVerb)) strip |= kVerbClasses;
  return strip;
}

// The participle of two irregular forms is the one in -n ("spoken") or with the u of "begun".
bool LooksLikeParticiple(std::string_view form) {
  return form.ends_with('n') || form.ends_with("ne") || form.find('u') != std::string_view::npos;
}

// Cuts `text` up to `mark` off its front and returns it; all of it where there is no mark.
std::string_view Cut(std::string_view& text, char mark) {
  const size_t at = text.find(mark);
  const std::string_view front = text.substr(0, at);
  text = at == std::string_view::npos ? std::string_view() : text.substr(at + 1);
  return front;
}

WordClasses ClassesOfCode(char code) {
  switch (code) {
    case 'n':
      return kNoun;
    case 'p':
      return kPersonNoun;
    case 'g':
      return kGroupNoun;
    case 'l':
      return kPlace;
    case 'c':
      return kCommunicationVerb;
    case 'k':
      return kCognitionVerb;
    case 'a':
      return kAdjective;
    case 'r':
      return kAdverb;
    default:
      return {};
  }
}

}  // namespace

bool IsAllCapitals(std::string_view word) {
  const auto letters = std::count_if(word.begin(), word.end(), IsUpper);
  return letters >= 2 && std::none_of(word.begin(), word.end(), IsLower);
}

bool BeginsWithCapital(std::string_view word) {
  return std::any_of(word.begin(), word.end(), IsUpper);
}

std::string KeyOf(std::string_view word) {
  std::string key;
  for (std::string_view rest = word; !rest.empty();) {
    const std::string_view part = Cut(rest, ' ');
    if (!key.empty()) key += ' ';
    const bool as_written = IsAllCapitals(part);
    for (const char c : part) {
      key += IsUpper(c) && !as_written ? static_cast<char>(c - 'A' + 'a') : c;
    }
  }
  return key;
}

void Vocabulary::AddIrregularVerb(std::string_view verb, std::string_view past,
                                  std::string_view participle) {
  PastForms& forms = irregular_verbs_[std::string(verb)];
  forms.past.emplace_back(past);
  forms.participle.emplace_back(participle);
}

void Vocabulary::AddWordNet(std::string_view digest) {
  for (std::string_view rest = digest; !rest.empty();) {
    const std::string_view line = Cut(rest, '\n');
    if (line.starts_with('!')) AddException(line.substr(1));
  }
  for (std::string_view rest = digest; !rest.empty();) {
    const std::string_view line = Cut(rest, '\n');
    if (!line.empty() && !line.starts_with('!')) AddLemma(line);
  }
  for (const std::string& adjective : adjectives_) AddGrades(adjective);
}

// "v said say": the form, then its lemma.
void Vocabulary::AddException(std::string_view line) {
  const std::string_view kind = Cut(line, ' ');
  const std::string_view form = Cut(line, ' ');
  auto& exceptions = kind == "v"   ? verb_exceptions_
                     : kind == "n" ? noun_exceptions_
                                   : adjective_exceptions_;
  exceptions[std::string(line)].emplace_back(form);
}

// "claim nvc4": the lemma, a letter for each thing it can be, how common it is.
void Vocabulary::AddLemma(std::string_view line) {
  const std::string_view lemma = Cut(line, ' ');
  WordRule rule{.word = std::string(lemma)};
  WordRule verb = rule, noun = rule;
  const int commonness = line.back() - '0';
  for (const char code : line.substr(0, line.size() - 1)) {
    if (code == 'v' || code == 'c' || code == 'k') {
      verb.inflection = Inflection::kVerb;
      verb.classes |= ClassesOfCode(code);
    } else if (code == 'a' || code == 'r' || code == 'l') {
      rule.classes |= ClassesOfCode(code);
      if (code == 'a') adjectives_.emplace_back(lemma);
    } else {
      noun.inflection = Inflection::kNoun;
      noun.classes |= ClassesOfCode(code);
    }
  }
  Add(rule, false, commonness);
  if (verb.inflection == Inflection::kVerb) Add(verb, false, commonness);
  if (noun.inflection == Inflection::kNoun) Add(noun, false, commonness);
}

// A regular form that is a noun or verb already ("owner", "liver") is no grade of an adjective.
void Vocabulary::AddGrades(std::string_view adjective) {
  std::vector<std::string> forms;
  if (const auto listed = adjective_exceptions_.find(adjective);
      listed != adjective_exceptions_.end()) {
    forms = listed->second;
  } else if (const Grades grades = RegularGrades(adjective); !grades.comparative.empty()) {
    forms = {grades.comparative, grades.superlative};
  }
  const bool irregular = adjective_exceptions_.contains(adjective);
  for (const std::string& form : forms) {
    WordDraft& draft = words_[form];
    if (!irregular && draft.classes.has(kNoun | kVerb)) continue;
    draft.classes |= kAdjective;
    if (draft.wordnet_lemma.empty()) draft.wordnet_lemma = adjective;
  }
}

void Vocabulary::Apply(const std::vector<WordRule>& rules) {
  for (const WordRule& rule : rules) Strip(rule);
  for (const WordRule& rule : rules) Add(rule, true, 0);
}

// The forms that WordNet lists stand beside the regular ones: "labelled" and "labeled", "addrest"
// and "addressed".
void Vocabulary::AddRegular(std::string_view verb, PastForms& forms) {
  const VerbForms regular = RegularForms(verb);
  const auto add = [](const std::string& form, std::vector<std::string>& all) {
    if (!all.empty() && std::ranges::find(all, form) == all.end()) all.push_back(form);
  };
  add(regular.past, forms.past);
  add(regular.past, forms.participle);
  add(regular.ing, forms.ing);
}

// The irregular forms of a verb: curated ones, else WordNet's, whose list does not tell a past from
// a participle. What is missing is regular.
Vocabulary::PastForms Vocabulary::IrregularForms(std::string_view verb) const {
  PastForms forms;
  if (const auto own = irregular_verbs_.find(verb); own != irregular_verbs_.end()) {
    forms = own->second;
  }
  const auto listed = verb_exceptions_.find(verb);
  if (listed == verb_exceptions_.end()) return forms;
  const bool curated = !forms.past.empty();
  const auto is_past = [](const std::string& f) {
    return !f.ends_with("ing") && !f.ends_with('s');
  };
  const bool one = std::count_if(listed->second.begin(), listed->second.end(), is_past) == 1;
  for (const std::string& form : listed->second) {
    if (form.ends_with("ing")) forms.ing.push_back(form);
    if (curated || !is_past(form)) continue;
    const bool both = one || form.ends_with("ed");
    if (both || !LooksLikeParticiple(form)) forms.past.push_back(form);
    if (both || LooksLikeParticiple(form)) forms.participle.push_back(form);
  }
  if (!curated) AddRegular(verb, forms);
  return forms;
}

std::vector<Vocabulary::Form> Vocabulary::VerbFormsOf(std::string_view verb) const {
  const VerbForms regular = RegularForms(verb);
  PastForms irregular = IrregularForms(verb);
  if (irregular.past.empty()) irregular.past.push_back(regular.past);
  if (irregular.participle.empty()) irregular.participle = irregular.past;
  if (irregular.ing.empty()) irregular.ing.push_back(regular.ing);
  std::vector<Form> forms = {{std::string(verb), kVerb | kVerbBase, true},
                             {verb == "have" ? "has" : regular.third, kVerb | kVerbThird}};
  for (auto& f : irregular.past) forms.push_back({f, kVerb | kVerbPast});
  for (auto& f : irregular.participle) forms.push_back({f, kVerb | kVerbParticiple});
  for (auto& f : irregular.ing) forms.push_back({f, kVerb | kVerbIng});
  return forms;
}

std::vector<Vocabulary::Form> Vocabulary::NounFormsOf(std::string_view noun) const {
  std::vector<Form> forms = {{std::string(noun), kNoun, true}};
  const auto listed = noun_exceptions_.find(noun);
  if (listed == noun_exceptions_.end()) {
    forms.push_back({Plural(noun), kNoun | kPluralNoun});
    return forms;
  }
  for (const std::string& form : listed->second) forms.push_back({form, kNoun | kPluralNoun});
  return forms;
}

// Of a phrase, a verb is inflected at its front ("pointed out"), a noun at its end.
std::vector<Vocabulary::Form> Vocabulary::FormsOf(std::string_view word,
                                                  Inflection inflection) const {
  std::vector<Form> forms;
  const size_t npos = std::string_view::npos;
  if (inflection == Inflection::kVerb) {
    const size_t cut = std::min(word.find(' '), word.size());
    forms = VerbFormsOf(word.substr(0, cut));
    for (Form& form : forms) form.text += word.substr(cut);
  } else if (inflection == Inflection::kNoun) {
    const size_t cut = word.find_last_of(" -") == npos ? 0 : word.find_last_of(" -") + 1;
    forms = NounFormsOf(word.substr(cut));
    for (Form& form : forms) form.text.insert(0, word.substr(0, cut));
  } else {
    forms.push_back({std::string(word), {}, true});
  }
  return forms;
}

void Vocabulary::Strip(const WordRule& rule) {
  if (rule.strip.empty()) return;
  const WordClasses strip = WithImplied(rule.strip);
  for (const Form& form : FormsOf(rule.word, rule.inflection)) {
    const auto found = words_.find(KeyOf(form.text));
    if (found == words_.end()) continue;
    found->second.classes = found->second.classes - strip;
    found->second.proper = found->second.proper - strip;
    if (!found->second.classes.has(kNoun | kVerb)) found->second.wordnet_lemma.clear();
  }
}

void Vocabulary::Add(const WordRule& rule, bool from_rules, int commonness) {
  for (const Form& form : FormsOf(rule.word, rule.inflection)) {
    WordDraft& draft = words_[KeyOf(form.text)];
    const bool proper = BeginsWithCapital(form.text) && !IsAllCapitals(form.text);
    (proper ? draft.proper : draft.classes) |= rule.classes | form.classes;
    draft.frames |= rule.frames;
    draft.from_rules |= from_rules;
    draft.commonness = std::max(draft.commonness, commonness);
    for (const auto& [fact, value] : rule.facts) draft.facts.emplace(fact, value);
    if (form.base) {
      draft.base_in_rules |= from_rules && rule.inflection != Inflection::kNone;
    } else if (from_rules) {
      draft.facts.emplace(Fact::kLemma, KeyOf(rule.word));
    } else if (draft.wordnet_lemma.empty()) {
      draft.wordnet_lemma = KeyOf(rule.word);
    }
  }
}

}  // namespace sayso
