#include <algorithm>
#include <optional>
#include <string>

#include "src/ast/names.h"
#include "src/figures/steps.h"

namespace sayso {
namespace {

using grammar::FigureWord;

struct Change {
  uint32_t verb = 0;
  std::string_view direction;  // "up", "down", "any"; empty: there is none
};

// The nearest verb of change to the left, in the same clause.
Change ChangeBefore(const Site& site) {
  const uint32_t last = std::max(site.sentence.begin + 12, site.tokens.begin) - 12;
  for (uint32_t i = site.tokens.begin; i-- > last;) {
    if (site.token(i).is(TokenKind::kSemicolon)) break;
    if (!site.Has(i, WordClass::kChangeVerb)) continue;
    if (const auto direction = site.FactOf(i, Fact::kDirection)) return {i, *direction};
  }
  return {};
}

Role Delta(std::string_view direction) {
  return direction == "up" ? Role::kDeltaUp : direction == "down" ? Role::kDeltaDown : Role::kDelta;
}

bool IsSubset(const Site& site) {
  const uint32_t i = site.tokens.begin;
  if (site.Is(i - 1, FigureWord::kIncluding)) return true;
  if (site.Reads(i - 1, "them") || site.Reads(i - 1, "whom")) return true;
  if (site.Reads(site.tokens.end, "of") &&
      site.ReadsAny(site.tokens.end + 1, {"them", "whom", "those"})) {
    return true;
  }
  // "17 children were among the dead"
  uint32_t after = site.tokens.end;
  if (!site.figure().counted_span.empty()) after = site.TokensOf(site.figure().counted_span).end;
  while (site.Has(after, WordClass::kAuxiliary)) ++after;
  if (after > site.tokens.end && site.Reads(after, "among")) return true;
  // "including 17 children and four medics"
  const Figure* before = site.Before();
  if (before == nullptr || before->role != Role::kSubset) return false;
  const uint32_t end =
      site.TokensOf(before->counted_span.empty() ? before->span : before->counted_span).end;
  for (uint32_t t = end; t < i; ++t) {
    const bool link = site.token(t).is(TokenKind::kComma) || site.Reads(t, "and");
    if (!link) return false;
  }
  return true;
}

// "some of the 300", "a third of the 1,200": the whole of which a part is told.
bool IsBase(const Site& site) {
  const uint32_t i = site.tokens.begin;
  const bool of_the =
      site.Has(i - 1, WordClass::kDeterminer | WordClass::kPossessive) && site.Reads(i - 2, "of");
  if (!of_the) return false;
  if (site.Is(i - 3, FigureWord::kSomeOf)) {
    return true;
  }
  const Figure* before = site.Before();
  return before != nullptr && site.TokensOf(*before).end == i - 2;
}

bool IsIncrement(const Site& site) {
  const uint32_t i = site.tokens.begin;
  const bool said =
      site.Reads(i - 1, "another") || site.Reads(i, "another") ||
      site.Is(i - 1, FigureWord::kFurther) ||
      (site.Reads(site.tokens.end, "more") && !site.Reads(site.tokens.end + 1, "than"));
  if (!said) return false;
  if (site.figure().kind == FigureKind::kDuration) return true;
  // "400 were killed and about 300 more injured": more of another outcome is no increment.
  const Figure* before = site.Before();
  return before == nullptr || before->outcome.empty() || before->role == Role::kSubset;
}

bool IsRestatement(const Site& site) {
  const Figure* before = site.Before();
  if (before == nullptr || before->kind != site.figure().kind || before->unit.empty() ||
      before->unit == site.figure().unit) {
    return false;
  }
  const uint32_t i = site.tokens.begin;
  const uint32_t end = site.TokensOf(*before).end;
  const bool bracket = site.in_sentence(i - 1) && site.token(i - 1).is(TokenKind::kOpenBracket);
  return (bracket && i - end <= 3) || (site.Reads(i - 1, "or") && i - end <= 2);
}

// after earlier saying 45 · had initially put at 45 · previously reported 45
bool IsSuperseded(const Site& site) {
  if (site.Before() == nullptr) return false;      // nothing has replaced it
  if (site.Reads(site.tokens.begin - 1, "not")) {  // 38, not 41 as earlier reported
    for (uint32_t i = site.tokens.end; i < site.tokens.end + 5; ++i) {
      if (site.Is(i, FigureWord::kEarlier)) return true;
    }
  }
  const uint32_t last = std::max(site.sentence.begin + 6, site.tokens.begin) - 6;
  for (uint32_t i = site.tokens.begin; i-- > last;) {
    if (site.token(i).is(TokenKind::kSemicolon)) return false;
    if (site.Is(i, FigureWord::kEarlier)) return true;
    if (site.Is(i, FigureWord::kFormer) && site.Before() != nullptr) {
      return true;
    }
  }
  return false;
}

bool IsTotal(const Site& site, const Change& change) {
  const uint32_t i = site.tokens.begin;
  if (site.Reads(i - 1, "of") && site.Is(i - 2, FigureWord::kTotal)) return true;
  if (site.Reads(i, "a") && site.ReadsAny(i + 1, {"total", "combined"})) return true;
  return site.Reads(i - 1, "to") && !change.direction.empty() &&
         site.Is(change.verb, FigureWord::kBringing);
}

std::optional<Role> RoleOfChange(const Site& site, const Change& change) {
  const uint32_t i = site.tokens.begin;
  const FigureKind kind = site.figure().kind;
  const Figure* before = site.Before();
  if (site.Reads(i - 1, "from")) {
    if (site.ReadsAny(i - 2, {"down", "up"})) return Role::kPrevious;
    if (before != nullptr && before->role == Role::kTo) return Role::kFrom;
    if (!change.direction.empty() && change.direction != "any") return Role::kFrom;
    return std::nullopt;
  }
  if (change.direction.empty()) return std::nullopt;
  if (site.Reads(i - 1, "to")) return Role::kTo;
  if (site.Reads(i - 1, "by")) return Delta(change.direction);
  const bool share = kind == FigureKind::kPercent || kind == FigureKind::kPoints;
  if (change.direction != "any" && share) {
    // "dropped 3 points, or 7 percent": a second size of one change
    return Delta(change.direction);
  }
  if (change.verb + 1 == i && change.direction != "any" && kind == FigureKind::kMoney) {
    return Delta(change.direction);
  }
  return std::nullopt;
}

std::optional<Role> RoleOfForm(const Figure& f) {
  if (f.production == "change/from") return Role::kFrom;
  if (f.production == "change/to") return Role::kTo;
  if (f.production == "vote/for") return Role::kFor;
  if (f.production == "vote/against") return Role::kAgainst;
  if (f.kind == FigureKind::kFactor) return Role::kFactor;
  return std::nullopt;
}

// "Twice as many as in 2019, when 140 burned": the term of a comparison.
bool IsTermOfComparison(const Site& site) {
  const Figure* before = site.Before();
  return before != nullptr && before->kind == FigureKind::kFactor &&
         before->production == "factor/times" && before->span.size() > 8 &&
         site.Reads(site.TokensOf(*before).begin + 1, "as");
}

}  // namespace

void ReadRole(const Site& site) {
  Figure& f = site.figure();
  if (!IsQuantity(f.kind)) return;
  const Change change = ChangeBefore(site);
  if (const auto role = RoleOfForm(f))
    f.role = *role;
  else if (IsRestatement(site))
    f.role = Role::kRestatement;
  else if (IsSubset(site))
    f.role = Role::kSubset;
  else if (IsBase(site) || IsTermOfComparison(site))
    f.role = Role::kBase;
  else if (IsTotal(site, change))
    f.role = Role::kTotal;
  else if (const auto role = RoleOfChange(site, change))
    f.role = *role;
  else if (IsSuperseded(site))
    f.role = Role::kSuperseded;
  else if (IsIncrement(site))
    f.role = Role::kIncrement;
  if (f.role != Role::kLevel) site.Note("role/" + std::string(Name(f.role)), {f.span});
}

}  // namespace sayso
