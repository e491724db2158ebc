#ifndef SAYSO_GRAMMAR_TERMINALS_H_
#define SAYSO_GRAMMAR_TERMINALS_H_

// clang-format off
// Note: these two stand first because 1.81's is_substitute.hpp uses them without including them.
#include <boost/spirit/home/x3/support/traits/is_variant.hpp>
#include <boost/spirit/home/x3/support/traits/tuple_traits.hpp>
// clang-format on
#include <boost/spirit/home/x3/core/parser.hpp>
#include <boost/spirit/home/x3/directive/repeat.hpp>
#include <boost/spirit/home/x3/operator/alternative.hpp>
#include <boost/spirit/home/x3/operator/and_predicate.hpp>
#include <boost/spirit/home/x3/operator/difference.hpp>
#include <boost/spirit/home/x3/operator/kleene.hpp>
#include <boost/spirit/home/x3/operator/not_predicate.hpp>
#include <boost/spirit/home/x3/operator/optional.hpp>
#include <boost/spirit/home/x3/operator/plus.hpp>
#include <boost/spirit/home/x3/operator/sequence.hpp>

#include "grammar/token_where.h"
#include "grammar/word.h"

// The alphabet of the attribution grammar: what a production may ask of one word. Productions are
// inline constexpr X3 expressions over these; they have no attributes and no actions, a production
// says how far it reaches and nothing else. Those that read leftwards, from a verb back over its
// subject, are named …_left and mirror their order.
namespace sayso::grammar {

namespace x3 = boost::spirit::x3;

struct has_tags {
  Tags any;
  Tags none;
  bool operator()(const Word& word) const { return word.is(any) && !word.is(none); }
};
struct has_key {
  Key key;
  bool operator()(const Word& word) const { return word.is(key); }
};
struct has_classes {
  WordClasses any;
  bool operator()(const Word& word) const { return word.classes.has(any); }
};
struct has_frames {
  Frames any;
  bool operator()(const Word& word) const { return (word.frames & any) != 0; }
};
struct is_anything {
  bool operator()(const Word&) const { return true; }
};

constexpr auto a(Tags any, Tags none = {}) { return TokenWhere<has_tags>({any, none}); }
constexpr auto the(Key key) { return TokenWhere<has_key>({key}); }
constexpr auto of_class(WordClasses any) { return TokenWhere<has_classes>({any}); }
constexpr auto with_frame(Frame frame) {
  return TokenWhere<has_frames>({static_cast<Frames>(frame)});
}
inline constexpr auto anything = TokenWhere<is_anything>({});

// How far `production` reaches from `first`; `first` itself where it does not match.
template <class Production, class It>
It Reach(const Production& production, It first, It last) {
  It end = first;
  x3::unused_type none;
  return production.parse(end, last, x3::unused, none, none) ? end : first;
}
template <class Production, class It>
bool Matches(const Production& production, It first, It last) {
  x3::unused_type none;
  return production.parse(first, last, x3::unused, none, none);
}

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_TERMINALS_H_
