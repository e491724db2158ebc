#ifndef SAYSO_GRAMMAR_TOKEN_WHERE_H_
#define SAYSO_GRAMMAR_TOKEN_WHERE_H_

#include <boost/spirit/home/x3/core/parser.hpp>

namespace sayso::grammar {

// The one shape of terminal in this folder: a single word or lexeme for which a test holds. It has
// no attribute; a production says how far it reaches.
template <class Test>
struct TokenWhere : boost::spirit::x3::parser<TokenWhere<Test>> {
  using attribute_type = boost::spirit::x3::unused_type;
  static constexpr bool has_attribute = false;
  constexpr explicit TokenWhere(Test t) : test(t) {}

  template <class It, class Context, class RContext, class Attribute>
  bool parse(It& first, const It& last, const Context&, RContext&, Attribute&) const {
    if (first == last || !test(*first)) return false;
    ++first;
    return true;
  }
  Test test;
};

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_TOKEN_WHERE_H_
