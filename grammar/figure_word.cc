#include "grammar/figure_word.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "grammar/holiday.h"

namespace sayso::grammar {
namespace {

constexpr std::string_view kNames[] = {
    "waking",      "holiday",     "feast",     "calendar",   "word-month", "decade",      "weekend",
    "zero",        "times",       "aged",      "digit-part", "minus",      "article",     "span",
    "date-lead",   "early",       "middle",    "late",       "rest",       "past",        "future",
    "present",     "ago",         "hence",     "now",        "until",      "deadline",    "whole",
    "ahead",       "was",         "year-cue",  "clock",      "street",     "perhaps",     "vote",
    "more",        "multiplying", "told-from", "frequency",  "toll",       "citing",      "be",
    "revise-verb", "given",       "new",       "earlier",    "former",     "including",   "further",
    "some-of",     "total",       "bringing",  "feared",     "believed",   "projected",   "might",
    "expected",    "estimated",   "retracted", "denied",     "confirmed",  "conditional",
};
static_assert(std::size(kNames) == kFigureWordCount);

std::string InCapitals(std::string_view lower) {
  std::string upper(lower);
  for (char& c : upper) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
  return upper;
}

std::string_view FirstWord(std::string_view name) { return name.substr(0, name.find(' ')); }

std::string_view LongestWord(std::string_view name) {
  std::string_view longest;
  while (!name.empty()) {
    const std::string_view word = FirstWord(name);
    if (word.size() > longest.size()) longest = word;
    name.remove_prefix(std::min(name.size(), word.size() + 1));
  }
  return longest;
}

// A possessive clitic and a period are tokens of their own: "year's" is found by "year".
std::string_view WithoutClitic(std::string_view word) {
  if (word.ends_with("'s")) return word.substr(0, word.size() - 2);
  return word.ends_with("'") || word.ends_with(".") ? word.substr(0, word.size() - 1) : word;
}

}  // namespace

FigureWords::FigureWords(const Ruleset& ruleset)
    : used_(ruleset.lexicon()), sets_(ruleset.lexicon().size() + 1), kinds_(1) {
  const RuleValue uses = ruleset.value("figures", "words")["uses"];
  for (int i = 0; i < kFigureWordCount; ++i) {
    for (const std::string_view word : uses[kNames[i]].texts()) {
      Add(ruleset.lexicon(), word, FigureWord(i));
    }
  }
  for (const HolidayRule& holiday : ruleset.compiled<Holidays>().rules()) {
    for (const std::string& name : holiday.names) {
      Add(ruleset.lexicon(), WithoutClitic(FirstWord(name)), FigureWord::kHoliday);
      Add(ruleset.lexicon(), WithoutClitic(LongestWord(name)), FigureWord::kFeast);
    }
  }
}

void FigureWords::Add(const Lexicon& lexicon, std::string_view lower, FigureUses uses) {
  for (const WordId id : {lexicon.Find(lower), lexicon.Find(InCapitals(lower))}) {
    if (id == 0 || id >= sets_.size()) continue;
    used_.Mark(id);
    sets_[id] = SetOf(of(id) | uses);
  }
}

uint8_t FigureWords::SetOf(FigureUses uses) {
  auto found = std::find(kinds_.begin(), kinds_.end(), uses);
  if (found == kinds_.end()) found = kinds_.insert(kinds_.end(), uses);
  return static_cast<uint8_t>(found - kinds_.begin());
}

}  // namespace sayso::grammar
