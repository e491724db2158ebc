#include "src/ruleset/inflection.h"

#include <algorithm>

namespace sayso {
namespace {

bool IsVowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }

bool EndsWithSibilant(std::string_view w) {
  return w.ends_with('s') || w.ends_with('x') || w.ends_with('z') || w.ends_with("ch") ||
         w.ends_with("sh");
}

bool EndsWithConsonantY(std::string_view w) {
  return w.size() > 1 && w.ends_with('y') && !IsVowel(w[w.size() - 2]);
}

// "stop", "ban", "plan"; not "fix", "show", "rain".
bool DoublesConsonant(std::string_view w) {
  const size_t n = w.size();
  if (n < 3) return false;
  const char last = w[n - 1];
  if (IsVowel(last) || last == 'w' || last == 'x' || last == 'y') return false;
  if (!IsVowel(w[n - 2]) || (IsVowel(w[n - 3]) && !(n > 3 && w.substr(n - 4, 2) == "qu"))) {
    return false;
  }
  const auto vowels = std::count_if(w.begin(), w.end(), IsVowel);
  return vowels == 1 || (vowels == 2 && w.substr(0, 2) == "qu");
}

std::string Third(std::string_view w) {
  std::string s(w);
  if (EndsWithConsonantY(w)) return s.replace(s.size() - 1, 1, "ies");
  if (EndsWithSibilant(w) || w.ends_with('o')) return s + "es";
  return s + "s";
}

std::string Past(std::string_view w) {
  std::string s(w);
  if (w.ends_with('e')) return s + "d";
  if (EndsWithConsonantY(w)) return s.replace(s.size() - 1, 1, "ied");
  if (DoublesConsonant(w)) return s + w.back() + "ed";
  return s + "ed";
}

std::string Ing(std::string_view w) {
  std::string s(w);
  if (w.ends_with("ie")) return s.replace(s.size() - 2, 2, "ying");
  const bool keeps_e = w.ends_with("ee") || w.ends_with("oe") || w.ends_with("ye");
  if (w.ends_with('e') && w.size() > 2 && !keeps_e) return s.replace(s.size() - 1, 1, "ing");
  if (DoublesConsonant(w)) return s + w.back() + "ing";
  return s + "ing";
}

// Groups of vowels, a silent e at the end not counted: about one a syllable.
int VowelGroups(std::string_view w) {
  if (w.size() > 2 && w.ends_with('e')) w.remove_suffix(1);
  int groups = 0;
  bool in_group = false;
  for (const char c : w) {
    const bool vowel = IsVowel(c) || c == 'y';
    groups += vowel && !in_group;
    in_group = vowel;
  }
  return groups;
}

}  // namespace

std::string Plural(std::string_view noun) {
  std::string s(noun);
  if (EndsWithConsonantY(noun)) return s.replace(s.size() - 1, 1, "ies");
  if (EndsWithSibilant(noun)) return s + "es";
  // spokesman, policewoman; but "Germans", "humans".
  if (noun.ends_with("woman") || noun.ends_with("sman") || noun.ends_with("eman") ||
      noun.ends_with("rman") || noun.ends_with("lman") || noun == "man" ||
      noun.ends_with("gunman")) {
    if (noun != "german" && noun != "German" && noun != "roman") {
      return s.replace(s.size() - 2, 2, "en");
    }
  }
  return s + "s";
}

VerbForms RegularForms(std::string_view verb) {
  const std::string past = Past(verb);
  return {Third(verb), past, past, Ing(verb)};
}

Grades RegularGrades(std::string_view adjective) {
  if (VowelGroups(adjective) != 1) return {};
  const std::string past = Past(adjective);  // "larged", "bigged", "dried": spelled as -er is
  const std::string stem = past.substr(0, past.size() - 1);
  return {stem + "r", stem + "st"};
}

}  // namespace sayso
