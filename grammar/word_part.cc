#include "grammar/word_part.h"

#include <algorithm>
#include <string>

namespace sayso::grammar {
namespace {

bool IsCapital(char c) { return c >= 'A' && c <= 'Z'; }

}  // namespace

WordId WordOfPart(const Lexicon& lexicon, std::string_view written) {
  if (const WordId exact = lexicon.FindAsWritten(written)) return exact;
  if (std::ranges::none_of(written, IsCapital)) return 0;
  std::string lower(written);
  for (char& c : lower) c = IsCapital(c) ? static_cast<char>(c + 32) : c;
  return lexicon.Find(lower);
}

WordClasses ClassesOfPart(const Lexicon& lexicon, std::string_view written) {
  const WordId word = WordOfPart(lexicon, written);
  if (word == 0) return {};
  const Entry entry = lexicon.entry(word);
  return IsCapital(written.front()) ? entry.classes | entry.proper : entry.classes;
}

bool IsNumericCompound(const Text& text, const Token& t) {
  const Lexicon& lexicon = text.ruleset->lexicon();
  const std::string_view written = text.view(t);
  const WordClasses first = ClassesOfPart(lexicon, written.substr(0, written.find('-')));
  if (first.has(kNumericParts)) return true;
  const WordClasses last = ClassesOfPart(lexicon, written.substr(written.rfind('-') + 1));
  return last.has(WordClass::kMonth | WordClass::kTimeUnit | WordClass::kMultiplier) ||
         (last.has(WordClass::kNumber) && !t.has(Shape::kAllCaps) &&
          first.has(WordClass::kTimeUnit));
}

}  // namespace sayso::grammar
