#ifndef SAYSO_SRC_FIGURES_SITE_H_
#define SAYSO_SRC_FIGURES_SITE_H_

#include <algorithm>
#include <cassert>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/figure_word.h"
#include "src/figures/contents.h"
#include "src/figures/figure.h"
#include "src/figures/meaning_words.h"
#include "src/resolve/attribution.h"
#include "src/resolve/resolve.h"
#include "src/text/text.h"

namespace sayso {

// An outcome spoken of in a sentence: "killed", "death toll", "lost their lives".
struct OutcomeWord {
  Range tokens;
  std::string_view outcome;  // "killed"
  bool noun = false;         // deaths, toll, victims; not "killed"
};

// Where a figure stands: its sentence, the figures before and after it there, the outcomes spoken
// of. The steps of meaning (counted_noun.h and on) read it and fill in the figure.
struct Site {
  const Text& text;
  const std::vector<Attribution>& attributions;
  const grammar::FigureWords& words;
  const MeaningWords& meanings;
  const SpeakerFinder& speakers;
  const Contents& contents;                  // of the attributions
  std::vector<Figure>& figures;              // of the document, in text order
  const std::vector<OutcomeWord>& outcomes;  // of this sentence
  Range sentence;                            // tokens of the sentence
  Range tokens;                              // tokens of the figure
  size_t index = 0;                          // of the figure, in `figures`
  size_t first = 0;                          // of the sentence's first figure
  // Of the sentence's figures. Empty where the words alone are read: then TokensOf(Figure) and At()
  // are not to be asked.
  std::span<const Range> figure_tokens;

  Figure& figure() const { return figures[index]; }
  const Token& token(uint32_t i) const { return text.tokens[i]; }
  std::string_view view(uint32_t i) const { return text.view(text.tokens[i]); }
  bool in_sentence(uint32_t i) const { return sentence.contains(i); }
  // Whether the token is this word in any case; false beyond the sentence.
  bool Reads(uint32_t i, std::string_view lower) const {
    if (!in_sentence(i)) return false;
    const std::string_view word = view(i);
    return word.size() == lower.size() && ((word[0] ^ lower[0]) & ~0x20) == 0 &&
           Matches(word, lower);
  }
  bool ReadsAny(uint32_t i, std::initializer_list<std::string_view> lower) const {
    return std::ranges::any_of(lower, [&](std::string_view word) { return Reads(i, word); });
  }
  // Whether the word has this use (rules/figures/words.json).
  bool Is(uint32_t i, grammar::FigureUses any) const {
    return in_sentence(i) && words.of(token(i).word).has(any);
  }
  bool Is(uint32_t i, MeaningWord use) const {
    return in_sentence(i) && meanings.Is(token(i).word, use);
  }
  bool Has(uint32_t i, WordClasses any) const { return in_sentence(i) && token(i).has(any); }
  std::optional<std::string_view> FactOf(uint32_t i, Fact fact) const;
  // The figures beside this one in the sentence, dates left out; null where there is none.
  Figure* Before() const;
  Figure* After() const;
  // The site of another figure of the sentence.
  Site At(const Figure* other) const;
  // Token range of a figure of the sentence.
  Range TokensOf(const Figure& f) const {
    const size_t of_sentence = static_cast<size_t>(&f - figures.data()) - first;
    assert(of_sentence < figure_tokens.size());
    return figure_tokens[of_sentence];
  }
  Range TokensOf(Span span) const;
  void Note(std::string rule, Spans spans) const;

 private:
  static bool Matches(std::string_view word, std::string_view lower);
};

// How many figures of a sentence are looked at on either side; a list of thousands is no sentence.
inline constexpr size_t kNeighbours = 24;

// Quantities that count: not dates, ages, ordinals.
bool IsQuantity(FigureKind kind);
bool IsDate(FigureKind kind);

// The outcomes spoken of in a sentence, in order.
std::vector<OutcomeWord> FindOutcomes(const Text& text, Range sentence);

}  // namespace sayso

#endif  // SAYSO_SRC_FIGURES_SITE_H_
