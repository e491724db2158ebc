#include "grammar/change.h"

#include <utility>

#include "grammar/date.h"
#include "grammar/range.h"

namespace sayso::grammar {
namespace {

// How far left a verb of change may stand: "rose sharply over the week from".
constexpr ptrdiff_t kReach = 8;

ast::Figure Plain(const Sized& sized, const Unit& unit, std::string production) {
  ast::Figure f;
  const Lexeme* first = sized.nation != nullptr ? sized.nation
                        : sized.sign != nullptr && sized.sign < sized.amount.first
                            ? sized.sign
                            : sized.amount.first;
  const Lexeme* last = sized.amount.last;
  if (sized.measure.unit != nullptr && sized.measure.unit >= last) last = sized.measure.unit + 1;
  f.span = SpanOf(first, last);
  f.kind = unit.kind;
  f.unit = unit.name;
  f.anchor = sized.amount.low;
  f.interval = {{sized.amount.low, false}, {sized.amount.high, false}};
  if (sized.amount.vague) f.approximation = Approximation::kVague;
  f.production = std::move(production);
  return f;
}

// from 2014 to 2018: years, where nothing is counted.
bool AreYears(const SizedRange& range) {
  const auto is_year = [](const Sized& s) {
    return s.amount.last == s.amount.first + 1 && s.sign == nullptr && s.measure.unit == nullptr &&
           IsPlainYear(*s.amount.first);
  };
  return is_year(range.low) && is_year(range.high);
}

}  // namespace

bool FollowsChange(const Reader& reader, const Lexeme* at) {
  for (ptrdiff_t n = 1; n <= kReach; ++n) {
    const Lexeme* l = reader.Before(at, n);
    if (l == nullptr || l->is(LexemeKind::kPeriod)) return false;
    if (l->has(WordClass::kChangeVerb)) return true;
  }
  return false;
}

std::optional<Reading> ReadFromTo(const Reader& reader, const Lexeme* at) {
  SizedRange tree;
  const Lexeme* end = at;
  if (!ReadFromTo(end, reader.end(), tree)) return std::nullopt;
  Unit unit = UnitOf(reader, tree.high);
  if (unit == Unit{}) unit = UnitOf(reader, tree.low);
  if (FollowsChange(reader, at)) {
    Sized from = tree.low;
    if (from.measure.unit != nullptr && from.measure.unit > tree.high.amount.first)
      from.measure = {};
    if (from.sign != nullptr && from.sign > from.amount.first) from.sign = nullptr;
    return Reading{{Plain(from, unit, "change/from"), Plain(tree.high, unit, "change/to")}, end};
  }
  if (tree.low.amount.low > tree.high.amount.high || AreYears(tree)) return std::nullopt;
  ast::Figure f = Plain(tree.high, unit, std::string(Name(unit.kind)) + "/range");
  f.span = SpanOf(at, end);
  f.anchor.reset();
  f.interval = {{tree.low.amount.low, false}, {tree.high.amount.high, false}};
  return Reading{{std::move(f)}, end};
}

std::optional<Reading> ReadVote(const Reader& reader, const Lexeme* at) {
  const Lexeme* joint = reader.At(at + 1);
  const Lexeme* second = reader.At(at + 2);
  if (!at->is(LexemeKind::kDigits) || second == nullptr || !second->is(LexemeKind::kDigits)) {
    return std::nullopt;
  }
  const bool joined = joint->reads("to") || (joint->is(LexemeKind::kDash) && !joint->space_before);
  if (!joined || at->value < second->value) return std::nullopt;
  bool vote = false;
  for (const Lexeme& l : reader.Around(at)) {
    vote = vote || l.has(FigureWord::kVote);
  }
  if (!vote) return std::nullopt;
  Reading reading{{}, second + 1};
  for (const Lexeme* l : {at, second}) {
    ast::Figure f;
    f.span = l->span;
    f.anchor = l->value;
    f.interval = Interval::Exactly(l->value);
    f.production = l == at ? "vote/for" : "vote/against";
    reading.figures.push_back(std::move(f));
  }
  return reading;
}

}  // namespace sayso::grammar
