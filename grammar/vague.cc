#include "grammar/vague.h"

#include <boost/spirit/home/x3/operator/alternative.hpp>
#include <boost/spirit/home/x3/operator/and_predicate.hpp>
#include <boost/spirit/home/x3/operator/kleene.hpp>
#include <boost/spirit/home/x3/operator/not_predicate.hpp>
#include <boost/spirit/home/x3/operator/optional.hpp>
#include <boost/spirit/home/x3/operator/sequence.hpp>
#include <optional>

#include "grammar/figure_terminals.h"

namespace sayso::grammar {
namespace {

namespace x3 = boost::spirit::x3;
using terminal::classed;
using terminal::comma;
using terminal::lexeme;
using terminal::used;
using terminal::word;

// clang-format off
constexpr auto vague_word    = lexeme([](const Lexeme& l) {
  return l.has(WordClass::kVagueNumber) && l.high != Decimal(0); });
constexpr auto times         = vague_word | classed(WordClass::kMultiplier);
// "few remain" is no figure, "a few remain" is one.
constexpr auto wants_article = word("few") | word("couple");
// "scores" is a verb and a result, unless something is counted.
constexpr auto wants_counted = word("scores") >> !(word("of") | classed(WordClass::kOutcome)
                                                 | classed(WordClass::kAuxiliary) | word("more"));
constexpr auto head          = (word("a") | word("the") | word("another") | word("last")) >> &wants_article >> vague_word
                             | !wants_article >> !wants_counted >> vague_word;
constexpr auto vague         = head >> *(-word("of") >> times);
constexpr auto hedge         = used(FigureWord::kPerhaps);
constexpr auto joiner        = (word("and") | word("or")) >> -comma >> -hedge >> -comma
                             | comma >> (hedge | word("if") >> word("not")) >> -comma
                             | word("if") >> word("not");
constexpr auto joined        = joiner >> vague;
// clang-format on

struct Reach {
  Decimal low = 1;
  Decimal high = 1;
};

// "tens of thousands": the first word's reading, times the unit of each that follows. A plural
// multiplier reads from twice its unit on: thousands from 2,000.
std::optional<Reach> ReachOf(const Lexeme* first, const Lexeme* last) {
  std::optional<Reach> reach;
  for (const Lexeme* l = first; l != last; ++l) {
    const bool is_vague = l->has(WordClass::kVagueNumber);
    if (!is_vague && !l->has(WordClass::kMultiplier)) continue;
    if (!reach) {
      reach = Reach{l->value, l->high};
      continue;
    }
    const auto unit = is_vague ? l->value.Divide(2) : l->value;
    const auto above = reach->high.Plus(1);
    if (!unit || !above) return std::nullopt;
    const auto low = reach->low.Times(*unit);
    const auto end = above->Times(*unit);
    if (!low || !end) return std::nullopt;
    reach = Reach{*low, end->Minus(1).value_or(*end)};
  }
  return reach;
}

}  // namespace

bool ReadVague(const Lexeme*& first, const Lexeme* last, Amount& amount) {
  const Lexeme* at = first;
  if (!x3::parse(at, last, vague)) return false;
  auto reach = ReachOf(first, at);
  if (!reach) return false;
  const Lexeme* second = at;
  if (x3::parse(at, last, joined)) {
    const auto more = ReachOf(second, at);
    if (more && more->high > reach->high) {
      reach->high = more->high;
    } else {
      at = second;
    }
  }
  amount = Amount{first, at, reach->low, reach->high, true};
  first = at;
  return true;
}

}  // namespace sayso::grammar
