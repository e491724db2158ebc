#ifndef SAYSO_SRC_RULESET_INFLECTION_H_
#define SAYSO_SRC_RULESET_INFLECTION_H_

#include <string>
#include <string_view>

namespace sayso {

// The regular forms of English words, by their spelling alone; irregular ones are data
// (rules/lexicon/irregular_forms.json and WordNet's lists of exceptions). A hyphenated word is
// inflected at its end. Words are in lower case; a capital first letter does no harm.

// "city" -> "cities", "box" -> "boxes", "day" -> "days"
std::string Plural(std::string_view noun);

struct VerbForms {
  std::string third;       // carries
  std::string past;        // carried
  std::string participle;  // carried
  std::string ing;         // carrying
};
// Doubles the last consonant of one-syllable verbs only ("stop" -> "stopped"); "admit" is
// irregular.
VerbForms RegularForms(std::string_view verb);

// "high" -> "higher", "highest"; empty for adjectives of more than one syllable, which take "more".
struct Grades {
  std::string comparative;
  std::string superlative;
};
Grades RegularGrades(std::string_view adjective);

}  // namespace sayso

#endif  // SAYSO_SRC_RULESET_INFLECTION_H_
