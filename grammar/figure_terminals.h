#ifndef SAYSO_GRAMMAR_FIGURE_TERMINALS_H_
#define SAYSO_GRAMMAR_FIGURE_TERMINALS_H_

#include <boost/spirit/home/x3/core/parse.hpp>
#include <boost/spirit/home/x3/core/parser.hpp>
#include <boost/spirit/home/x3/support/traits/move_to.hpp>
#include <string_view>
#include <utility>

#include "grammar/lexeme.h"
#include "grammar/token_where.h"

// The terminals of the figure grammar. Each matches one lexeme; kept(terminal) gives a pointer to
// it, null where an optional one is missing.
namespace sayso::grammar::terminal {

namespace x3 = boost::spirit::x3;

template <class Test>
constexpr TokenWhere<Test> lexeme(Test test) {
  return TokenWhere<Test>(test);
}

// One lexeme with itself as its attribute.
template <class Test>
struct KeptLexeme : x3::parser<KeptLexeme<Test>> {
  using attribute_type = const Lexeme*;
  static constexpr bool has_attribute = true;
  constexpr explicit KeptLexeme(Test t) : test(t) {}

  template <class It, class Context, class RContext, class Attribute>
  bool parse(It& first, const It& last, const Context&, RContext&, Attribute& attribute) const {
    if (first == last || !test(*first)) return false;
    x3::traits::move_to(&*first, attribute);
    ++first;
    return true;
  }
  Test test;
};

template <class Test>
constexpr KeptLexeme<Test> kept(TokenWhere<Test> one) {
  return KeptLexeme<Test>(one.test);
}

// One lexeme by its kind or its class.
constexpr auto kind(LexemeKind k) {
  return lexeme([k](const Lexeme& l) { return l.is(k); });
}
constexpr auto classed(WordClasses any) {
  return lexeme([any](const Lexeme& l) { return l.has(any); });
}

constexpr auto used(FigureUses any) {
  return lexeme([any](const Lexeme& l) { return l.has(any); });
}

// A word as the grammar's own text names it: word("between").
constexpr auto word(std::string_view lower) {
  return lexeme([lower](const Lexeme& l) { return l.reads(lower); });
}

// A part that another file of the grammar reads, as a terminal here: part<Amount, ReadAmount>.
template <class Tree, bool (*read)(const Lexeme*&, const Lexeme*, Tree&)>
struct Part : x3::parser<Part<Tree, read>> {
  using attribute_type = Tree;
  static constexpr bool has_attribute = true;

  template <class It, class Context, class RContext, class Attribute>
  bool parse(It& first, const It& last, const Context&, RContext&, Attribute& attribute) const {
    const It start = first;
    Tree tree;
    if (!read(first, last, tree)) {
      first = start;
      return false;
    }
    x3::traits::move_to(std::move(tree), attribute);
    return true;
  }
};
template <class Tree, bool (*read)(const Lexeme*&, const Lexeme*, Tree&)>
inline constexpr Part<Tree, read> part{};

inline constexpr auto hyphen = kind(LexemeKind::kHyphen);
inline constexpr auto dash = kind(LexemeKind::kDash);
inline constexpr auto comma = kind(LexemeKind::kComma);

}  // namespace sayso::grammar::terminal

#endif  // SAYSO_GRAMMAR_FIGURE_TERMINALS_H_
