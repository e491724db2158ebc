#ifndef SAYSO_GRAMMAR_FIGURE_READING_H_
#define SAYSO_GRAMMAR_FIGURE_READING_H_

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "grammar/holiday.h"
#include "grammar/lexeme.h"
#include "src/ast/figure.h"
#include "src/ast/names.h"
#include "src/base/date.h"

namespace sayso::grammar {

// How wide an approximation is, as shares of the value (rules/figures/approximation.json).
// Ruleset::compiled<Bands>() makes it.
struct Bands {
  explicit Bands(const Ruleset& ruleset);

  Decimal around;  // about 100: [90, 110]
  Decimal below;   // nearly 100: [90, 100)
  Decimal above;   // just over 100: (100, 110]
};

// What every family of the figure grammar reads from.
struct Reader {
  const Text& text;
  const Bands& bands;
  std::optional<Date> published;
  const Holidays& holidays;
  std::span<const Lexeme> lexemes;  // of one sentence

  const Lexeme* begin() const { return lexemes.data(); }
  const Lexeme* end() const { return lexemes.data() + lexemes.size(); }
  // The lexemes up to `reach` away on both sides, within the sentence.
  std::span<const Lexeme> Around(const Lexeme* at, ptrdiff_t reach = 40) const {
    const Lexeme* first = at - begin() > reach ? at - reach : begin();
    const Lexeme* last = end() - at > reach ? at + reach : end();
    return {first, last};
  }
  // The lexeme `n` before or behind, or null beyond the sentence.
  const Lexeme* Before(const Lexeme* at, ptrdiff_t n = 1) const {
    return at - begin() >= n ? at - n : nullptr;
  }
  const Lexeme* At(const Lexeme* at) const { return at < end() ? at : nullptr; }
  std::optional<std::string_view> fact(const Lexeme& l, Fact f) const {
    return l.word == 0 ? std::nullopt : text.ruleset->lexicon().fact(l.word, f);
  }
};

// What a family read at a place: figures in text order, and where it stopped. A change of level and
// a vote are two figures of one reading; an identifier is a reading of none.
struct Reading {
  std::vector<ast::Figure> figures;
  const Lexeme* end = nullptr;
  std::string_view fault;  // what is wrong with what was read: "no-such-day"; empty for nothing
};

inline Span SpanOf(const Lexeme* first, const Lexeme* last) {
  return {first->span.begin, (last - 1)->span.end};
}

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_FIGURE_READING_H_
