#include "src/compare/subject.h"

#include <algorithm>
#include <cstdlib>

#include "absl/strings/str_cat.h"
#include "src/ast/names.h"
#include "src/base/absl_view.h"
#include "src/compare/claim.h"

namespace sayso {
namespace {

// Words further from the figure than this tell nothing about it.
constexpr int kReach = 14;

bool Stands(const FigureRecord& figure, const std::set<std::string, std::less<>>& words) {
  return std::any_of(figure.near.begin(), figure.near.end(), [&](const NearWord& near) {
    return !near.name && std::abs(near.distance) <= kReach && words.contains(near.word);
  });
}

// The nearest name, one before the figure preferred: "the Aghdam district by November 20".
std::string NearestName(const FigureRecord& figure) {
  for (bool before : {true, false}) {
    for (const NearWord& near : figure.near) {
      if (near.name && (near.distance < 0) == before && std::abs(near.distance) <= kReach) {
        return near.word;
      }
    }
  }
  return "";
}

std::optional<Subject> OfOccasion(const FigureRecord& figure, const Scopes& scopes, bool date) {
  for (const Occasion& occasion : scopes.occasions()) {
    if (!(date ? occasion.for_dates : occasion.for_durations)) continue;
    bool met = std::all_of(occasion.all.begin(), occasion.all.end(),
                           [&](const auto& words) { return Stands(figure, words); });
    if (!met) continue;
    std::string name = occasion.of_name ? NearestName(figure) : "";
    if (occasion.of_name && name.empty()) continue;
    return Subject{absl::StrCat(date ? "date " : "duration ", occasion.name, " ", name), true, ""};
  }
  return std::nullopt;
}

std::optional<Subject> OfCount(const FigureRecord& figure, const Scopes& scopes) {
  const Figure& f = figure.figure;
  std::string head = HeadNoun(f.counted);
  std::string outcome = f.outcome;
  if (outcome.empty()) outcome = std::string(scopes.OutcomeOf(f.counted));
  if (outcome.empty()) outcome = std::string(scopes.OutcomeOf(head));
  if (!outcome.empty() && !scopes.OfThings(outcome)) return Subject{outcome, true, outcome};
  if (head.empty()) return std::nullopt;
  if (!outcome.empty()) return Subject{absl::StrCat(outcome, " ", head), true, outcome};
  return Subject{absl::StrCat("number ", head), false, ""};
}

// Percent, money, lengths: by unit and what they are of.
std::optional<Subject> OfMeasure(const FigureRecord& figure) {
  const Figure& f = figure.figure;
  std::string of = HeadNoun(f.counted);
  if (f.kind == FigureKind::kPercent && of.empty() && f.per.empty() && f.outcome.empty()) {
    return std::nullopt;
  }
  return Subject{absl::StrCat(ToAbsl(Name(f.kind)), " ", figure.base_unit, " ", f.outcome, " ", of,
                              f.per.empty() ? "" : " of ", f.per),
                 false, f.outcome};
}

}  // namespace

std::optional<Subject> SubjectOf(const FigureRecord& figure, const Scopes& scopes) {
  switch (figure.figure.kind) {
    case FigureKind::kNumber:
      return OfCount(figure, scopes);
    case FigureKind::kDate:
      return OfOccasion(figure, scopes, /*date=*/true);
    case FigureKind::kDuration:
      return OfOccasion(figure, scopes, /*date=*/false);
    case FigureKind::kPercent:
    case FigureKind::kMoney:
    case FigureKind::kMeasure:
      return OfMeasure(figure);
    default:
      return std::nullopt;
  }
}

}  // namespace sayso
