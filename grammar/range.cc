#include "grammar/range.h"

#include <boost/fusion/include/adapt_struct.hpp>
#include <boost/spirit/home/x3/operator/alternative.hpp>
#include <boost/spirit/home/x3/operator/and_predicate.hpp>
#include <boost/spirit/home/x3/operator/not_predicate.hpp>
#include <boost/spirit/home/x3/operator/optional.hpp>
#include <boost/spirit/home/x3/operator/sequence.hpp>
#include <utility>

#include "grammar/figure_terminals.h"

BOOST_FUSION_ADAPT_STRUCT(sayso::grammar::SizedRange, low, high)

namespace sayso::grammar {
namespace {

namespace x3 = boost::spirit::x3;
using terminal::classed;
using terminal::lexeme;
using terminal::word;

// clang-format off
constexpr auto sized   = terminal::part<Sized, ReadSized>;
constexpr auto around  = classed(WordClass::kApproximator);
constexpr auto glued   = lexeme([](const Lexeme& l) { return l.is(LexemeKind::kDash) || l.is(LexemeKind::kHyphen); });
constexpr auto through = word("to") | word("through") | word("until") | word("till") | glued;

constexpr auto between = word("between") >> -around >> sized >> (word("and") | word("to")) >> -around >> sized;
constexpr auto plain   = sized >> -(glued >> &word("to")) >> (word("to") | word("or") | glued) >> -around >> sized;
constexpr auto from_to = word("from") >> -around >> sized >> (through | word("and")) >> -around >> sized;
// clang-format on

std::string_view WithoutPlural(std::string_view unit) {
  return unit.ends_with('s') ? unit.substr(0, unit.size() - 1) : unit;
}

// "fell 3 points to 41 percent": two measures that differ are two quantities.
bool MeasuresDiffer(const SizedRange& r) {
  const Lexeme* low = r.low.measure.unit;
  if (low == nullptr) return false;
  if (r.high.sign != nullptr && r.low.sign == nullptr) return true;
  const Lexeme* high = r.high.measure.unit;
  if (high == nullptr) return true;
  return WithoutPlural(low->text) != WithoutPlural(high->text);
}

bool IsLess(const SizedRange& r) { return r.low.amount.low < r.high.amount.high; }

// Gives the left end what only the right one says.
void Share(SizedRange& r) {
  ShareMagnitude(r.high.amount, r.low.amount);
  const bool low_bare = r.low.sign == nullptr && r.low.measure.unit == nullptr;
  if (low_bare) r.low.measure = r.high.measure;
  if (low_bare && r.high.sign != nullptr) r.low.sign = r.high.sign;
  const bool high_bare = r.high.sign == nullptr && r.high.measure.unit == nullptr;
  if (high_bare) r.high.sign = r.low.sign;
}

}  // namespace

bool ReadRange(const Lexeme*& first, const Lexeme* last, SizedRange& range) {
  const Lexeme* at = first;
  if (!x3::parse(at, last, between, range)) {
    range = {};
    at = first;
    if (!x3::parse(at, last, plain, range)) return false;
  }
  if (MeasuresDiffer(range)) return false;
  Share(range);
  if (range.low.amount.low < Decimal(0) && range.high.amount.high < range.low.amount.low) {
    std::swap(range.low, range.high);  // from -18 to -34 degrees
  }
  if (!IsLess(range)) return false;
  first = at;
  return true;
}

bool ReadFromTo(const Lexeme*& first, const Lexeme* last, SizedRange& range) {
  if (!x3::parse(first, last, from_to, range)) return false;
  Share(range);
  return true;
}

}  // namespace sayso::grammar
