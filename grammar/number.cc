#include "grammar/number.h"

#include <boost/spirit/home/x3/directive/raw.hpp>
#include <boost/spirit/home/x3/operator/alternative.hpp>
#include <boost/spirit/home/x3/operator/and_predicate.hpp>
#include <boost/spirit/home/x3/operator/kleene.hpp>
#include <boost/spirit/home/x3/operator/not_predicate.hpp>
#include <boost/spirit/home/x3/operator/optional.hpp>
#include <boost/spirit/home/x3/operator/plus.hpp>
#include <boost/spirit/home/x3/operator/sequence.hpp>
#include <optional>

#include "grammar/figure_terminals.h"
#include "grammar/vague.h"

namespace sayso::grammar {
namespace {

namespace x3 = boost::spirit::x3;
using terminal::classed;
using terminal::hyphen;
using terminal::kind;
using terminal::lexeme;
using terminal::word;

// A number word between two values, of a step.
constexpr auto cardinal(int64_t low, int64_t high, int64_t step = 1) {
  return lexeme([=](const Lexeme& l) {
    return l.is(LexemeKind::kWord) && l.has(WordClass::kNumber) && !l.has(WordClass::kMultiplier) &&
           !l.has(WordClass::kNoun) && l.value.is_whole() && l.value.digits() >= low &&
           l.value.digits() <= high && l.value.digits() % step == 0;
  });
}

// A letter alone multiplies only where it is glued on: 450m. A dozen multiplies like a hundred.
bool Multiplies(const Lexeme& l) {
  if (l.reads("dozen")) return true;
  if (l.has(WordClass::kVagueNumber)) {  // three dozens, five lakhs
    return l.value >= Decimal(20) && l.text.find(' ') == std::string_view::npos;
  }
  return l.has(WordClass::kMultiplier) && (l.text.size() > 1 || !l.space_before);
}

// What it multiplies by; a plural is vague from twice its unit on.
Decimal FactorOf(const Lexeme& l) {
  if (!l.has(WordClass::kVagueNumber)) return l.value;
  return l.value.Divide(2).value_or(1);
}

// clang-format off
constexpr auto multiplier = lexeme(Multiplies);
constexpr auto hundred    = lexeme([](const Lexeme& l) {
  return l.has(WordClass::kMultiplier) && l.value == Decimal(100) && !l.has(WordClass::kVagueNumber); });
constexpr auto article    = word("a") | word("an");
constexpr auto digits     = kind(LexemeKind::kDigits);
constexpr auto glued_digits = lexeme([](const Lexeme& l) {
  return l.is(LexemeKind::kDigits) && !l.space_before; });
constexpr auto half       = word("half") | word("quarter");

constexpr auto below_100  = cardinal(20, 90, 10) >> -(-hyphen >> cardinal(1, 9)) | cardinal(1, 19) | cardinal(0, 0);
constexpr auto no_part    = !classed(WordClass::kFractionWord);  // and [three fifths]
constexpr auto below_1000 = below_100 >> -(-hyphen >> hundred >> -(-word("and") >> below_100 >> no_part));
constexpr auto and_a_half = -hyphen >> word("and") >> -hyphen >> -article >> -hyphen >> half;

// two million · two and a half million · 3.2 million · 12 lakh · nine hundred thousand
// three point five · nine point nought four · two point two million
constexpr auto digit_word = cardinal(0, 9);
constexpr auto point      = word("point") >> +digit_word;
constexpr auto spoken     = !(word("one") >> word("point")) >> below_1000 >> point >> *(-hyphen >> multiplier)
                          | word("one") >> point >> +(-hyphen >> multiplier);

constexpr auto group      = (digits >> -and_a_half >> +(-hyphen >> multiplier))
                          | (below_1000 >> -and_a_half >> +(-hyphen >> multiplier));
// two million three hundred thousand and twelve
constexpr auto groups     = group >> *(-word("and") >> group) >> -(-word("and") >> below_1000 >> no_part);
// a hundred and twenty · a million
constexpr auto a_group    = article >> +multiplier >> -(and_a_half | word("and") >> below_100);
// half a dozen · half a million · a quarter of a million
constexpr auto half_group = -article >> half >> -word("of") >> -article >> +multiplier;

constexpr auto minus  = word("minus") | word("negative")
                      | lexeme([](const Lexeme& l) {
  return l.is(LexemeKind::kDash) && (l.space_before || l.sentence_start); }) >> &glued_digits;
// hundred dollars, thousand liters: nothing stands before the magnitude.
constexpr auto bare_group = +multiplier >> &classed(WordClass::kUnit | WordClass::kCurrency);
constexpr auto number = spoken | half_group | group >> and_a_half >> !multiplier | groups | a_group | digits >> and_a_half
                      | below_1000 >> -and_a_half | digits | bare_group;
// clang-format on

// Sums what stands before each magnitude: "two million three hundred thousand".
struct Sum {
  std::optional<Decimal> total = Decimal(0);
  std::optional<Decimal> current = Decimal(0);
  Decimal magnitude = 1;
  bool counted = false;  // something stands in `current`

  void Add(Decimal v) {
    if (current) current = current->Plus(v);
    counted = true;
    magnitude = 1;
  }
  // Half of what was multiplied last: "a million and a half".
  void AddPart(Decimal share) {
    if (counted || magnitude < Decimal(1000)) return Add(share);
    const auto part = share.Times(magnitude);
    total = total && part ? total->Plus(*part) : std::nullopt;
  }
  void Times(Decimal m) {
    if (!counted && current) current = current->Plus(1);
    if (current) current = current->Times(m);
    const auto product = magnitude.Times(m);
    magnitude = product.value_or(m);
    counted = true;
  }
  // A thousand and what is above closes a group; hundred and dozen do not.
  void Close() {
    if (total && current) total = total->Plus(*current);
    current = Decimal(0);
    counted = false;
  }
  std::optional<Decimal> value() const {
    return total && current ? total->Plus(*current) : std::nullopt;
  }
};

std::optional<Decimal> Evaluate(const Lexeme* first, const Lexeme* last, Decimal& magnitude) {
  Sum sum;
  for (const Lexeme* l = first; l != last; ++l) {
    if (l->reads("point")) {  // the digits behind it, as many as there are
      Decimal place = *Decimal::FromParts(1, 1);
      for (; l + 1 != last && !Multiplies(l[1]); ++l) {
        sum.Add(l[1].value.Times(place).value_or(0));
        place = place.Times(*Decimal::FromParts(1, 1)).value_or(0);
      }
    } else if (Multiplies(*l)) {
      sum.Times(FactorOf(*l));
      const bool more_follow = l + 1 != last && Multiplies(l[1]);
      if (FactorOf(*l) >= Decimal(1000) && !more_follow) sum.Close();
    } else if (l->is(LexemeKind::kDigits) || l->has(WordClass::kNumber)) {
      sum.Add(l->value);
    } else if (l->reads("half")) {
      sum.AddPart(*Decimal::FromParts(5, 1));
    } else if (l->reads("quarter")) {
      sum.AddPart(*Decimal::FromParts(25, 2));
    }
  }
  magnitude = sum.magnitude;
  return sum.value();
}

constexpr WordClasses kNumeric =
    WordClass::kNumber | WordClass::kMultiplier | WordClass::kVagueNumber;

// Whether the lexeme alone is a number: digits, or a word below twenty.
bool IsNumber(const Lexeme& l) {
  if (l.has(WordClass::kVagueNumber)) return false;
  if (l.is(LexemeKind::kDigits)) return true;
  return l.is(LexemeKind::kWord) && l.has(WordClass::kNumber) &&
         !l.has(WordClass::kMultiplier | WordClass::kNoun) && l.value.is_whole() &&
         l.value.digits() >= 0 && l.value.digits() < 20;
}

}  // namespace

bool IsLoneNumber(const Lexeme* first, const Lexeme* last) {
  if (!IsNumber(*first)) return false;
  const Lexeme* next = first + 1;
  return next == last || !(next->is(LexemeKind::kHyphen) || next->has(WordClass::kMultiplier) ||
                           next->reads("and") || next->reads("point") || Multiplies(*next));
}

bool MayBeginAmount(const Lexeme* first, const Lexeme* last) {
  const Lexeme& l = *first;
  if (l.is(LexemeKind::kDigits)) return true;
  const Lexeme* next = first + 1 == last ? nullptr : first + 1;
  if (l.is(LexemeKind::kDash)) {
    return next != nullptr && next->is(LexemeKind::kDigits) && !next->space_before;
  }
  if (!l.is(LexemeKind::kWord)) return false;
  if (l.has(kNumeric)) return true;
  if (l.has(WordClass::kFractionWord)) return l.reads("half") || l.reads("quarter");
  if (l.reads("a") || l.reads("an")) {  // a million, a few, a quarter of a million
    return next != nullptr && (next->has(kNumeric | WordClass::kFractionWord) ||
                               next->reads("half") || next->reads("quarter"));
  }
  if (l.reads("the") || l.reads("another") || l.reads("last")) {  // the few, another couple
    return next != nullptr && next->has(WordClass::kVagueNumber);
  }
  return l.reads("minus") || l.reads("negative");
}

bool ReadAmount(const Lexeme*& first, const Lexeme* last, Amount& amount) {
  if (first == last || !MayBeginAmount(first, last)) return false;
  const Lexeme* at = first;
  if (IsLoneNumber(first, last)) {  // every family asks here: no parse for each
    amount.low = amount.high = first->value;
    amount.magnitude = 1;
    ++at;
  } else {
    if (ReadVague(first, last, amount)) return true;
    const Lexeme* begin = first;  // behind the minus
    x3::parse(begin, last, minus);
    at = begin;
    if (!x3::parse(at, last, number)) return false;
    auto value = Evaluate(begin, at, amount.magnitude);
    if (value && begin != first) value = Decimal(0).Minus(*value);
    if (!value) return false;
    amount.low = amount.high = *value;
  }
  amount.first = first;
  amount.last = first = at;
  return true;
}

bool Overflows(const Lexeme*& first, const Lexeme* last) {
  if (first == last || !MayBeginAmount(first, last) || IsLoneNumber(first, last)) return false;
  const Lexeme* at = first;
  Decimal magnitude = 1;
  if (!x3::parse(at, last, number) || Evaluate(first, at, magnitude)) return false;
  first = at;
  return true;
}

bool ShareMagnitude(const Amount& from, Amount& to) {
  if (!from.has_magnitude() || to.has_magnitude() || to.vague) return false;
  const auto high_part = from.high.Divide(from.magnitude);
  if (!high_part || to.low > *high_part) return false;
  const auto value = to.low.Times(from.magnitude);
  if (!value) return false;
  to.low = to.high = *value;
  to.magnitude = from.magnitude;
  return true;
}

}  // namespace sayso::grammar
