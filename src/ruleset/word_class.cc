#include "src/ruleset/word_class.h"

#include <array>

namespace sayso {
namespace {

// In the order of WordClass.
constexpr std::array<std::string_view, kWordClassCount> kClassNames = {
    "determiner",
    "subject-pronoun",
    "object-pronoun",
    "possessive",
    "relative",
    "preposition",
    "coordinator",
    "subordinator",
    "auxiliary",
    "modal",
    "negation",
    "infinitive-to",
    "wh-word",
    "noun",
    "plural-noun",
    "adjective",
    "adverb",
    "verb",
    "verb-base",
    "verb-third",
    "verb-past",
    "verb-participle",
    "verb-ing",
    "say-verb",
    "communication-verb",
    "cognition-verb",
    "show-verb",
    "reporting-noun",
    "medium-noun",
    "document-noun",
    "hedge",
    "person-noun",
    "group-noun",
    "institution-noun",
    "title",
    "given-name",
    "female-name",
    "male-name",
    "name-particle",
    "anonymous-noun",
    "journalist-noun",
    "spokes-noun",
    "place",
    "country",
    "capital",
    "government-seat",
    "demonym",
    "outlet",
    "agency",
    "number",
    "multiplier",
    "ordinal",
    "fraction-word",
    "vague-number",
    "approximator",
    "unit",
    "currency",
    "month",
    "weekday",
    "time-unit",
    "relative-day",
    "outcome",
    "change-verb",
    "abbreviation",
};
static_assert(!kClassNames.back().empty(), "every class has a name");

constexpr std::array<std::string_view, kFrameCount> kFrameNames = {
    "that", "quote",     "addressee",   "infinitive", "noun-phrase", "gerund",
    "wh",   "object-as", "object-pred", "of",         "for",         "passive-inf",
};

template <size_t N>
int IndexOf(const std::array<std::string_view, N>& names, std::string_view name) {
  for (size_t i = 0; i < N; ++i) {
    if (names[i] == name) return static_cast<int>(i);
  }
  return -1;
}

}  // namespace

std::string_view WordClassName(WordClass c) { return kClassNames[static_cast<size_t>(c)]; }

std::optional<WordClass> WordClassOf(std::string_view name) {
  const int i = IndexOf(kClassNames, name);
  if (i < 0) return std::nullopt;
  return static_cast<WordClass>(i);
}

std::string_view FrameName(Frame f) {
  size_t bit = 0;
  while (bit + 1 < kFrameNames.size() && (1u << bit) != static_cast<unsigned>(f)) ++bit;
  return kFrameNames[bit];
}

std::optional<Frame> FrameOf(std::string_view name) {
  const int i = IndexOf(kFrameNames, name);
  if (i < 0) return std::nullopt;
  return static_cast<Frame>(1u << i);
}

}  // namespace sayso
