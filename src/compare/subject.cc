#include "src/compare/subject.h"

#include <algorithm>
#include <cstdlib>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "src/ast/names.h"
#include "src/base/absl_view.h"
#include "src/compare/claim.h"

namespace sayso {
namespace {

// Words further from the figure than this tell nothing about it.
constexpr int kReach = 14;
// What befell on the day stands close: "signed the agreement on April 9".
constexpr int kVerbReach = 6;

// Whether one of the words stands near, or in the figure itself: "ten additional days".
bool Stands(const FigureRecord& figure, const std::set<std::string, std::less<>>& words,
            int reach) {
  for (absl::string_view own : absl::StrSplit(figure.text, ' ')) {
    if (words.contains(ToStd(own))) return true;
  }
  return std::any_of(figure.near.begin(), figure.near.end(), [&](const NearWord& near) {
    return !near.name && std::abs(near.distance) <= reach && words.contains(near.word);
  });
}

// Whether a date names its day by number; "on Monday" may be any of several things near it.
bool IsWrittenOut(const FigureRecord& figure) {
  return std::any_of(figure.text.begin(), figure.text.end(), absl::ascii_isdigit);
}

bool Meets(const FigureRecord& figure, const Occasion& occasion) {
  for (size_t i = 0; i < occasion.all.size(); ++i) {
    if (!Stands(figure, occasion.all[i], i == 0 ? kReach : kVerbReach)) return false;
  }
  return true;
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
  if (date && !IsWrittenOut(figure)) return std::nullopt;
  for (const Occasion& occasion : scopes.occasions()) {
    bool kind = date ? occasion.for_dates : occasion.for_durations;
    if (!kind || !Meets(figure, occasion)) continue;
    std::string name = occasion.of_name ? NearestName(figure) : "";
    if (occasion.of_name && name.empty()) continue;
    Subject subject;
    subject.key =
        absl::StrCat(date ? "date " : "duration ", occasion.name, name.empty() ? "" : " ", name);
    subject.sure = true;
    subject.course = occasion.planned ? Course::kVaries : Course::kFixed;
    return subject;
  }
  return std::nullopt;
}

// The outcome of the whole that a subset is of: "the dead included 17 children".
std::string OutcomeNear(const FigureRecord& figure, const Scopes& scopes) {
  for (const NearWord& near : figure.near) {
    std::string_view outcome = scopes.OutcomeOf(near.word);
    if (!outcome.empty()) return std::string(outcome);
  }
  return "";
}

std::optional<Subject> OfCount(const FigureRecord& figure, const Scopes& scopes) {
  const Figure& f = figure.figure;
  std::string head = HeadNoun(f.counted);
  std::string outcome = f.outcome;
  if (outcome.empty()) outcome = std::string(scopes.OutcomeOf(f.counted));
  if (outcome.empty()) outcome = std::string(scopes.OutcomeOf(head));
  if (outcome.empty() && f.role == Role::kSubset) outcome = OutcomeNear(figure, scopes);
  Course course = scopes.CourseOf(outcome);
  if (!outcome.empty() && !scopes.OfThings(outcome)) {
    bool people = !scopes.PopulationOf(head).empty() || !scopes.OutcomeOf(head).empty();
    if (figure.counts_things && !people) return std::nullopt;
    return Subject{outcome, true, course};
  }
  if (head.empty()) return std::nullopt;
  if (!outcome.empty()) return Subject{absl::StrCat(outcome, " ", head), true, course};
  return Subject{absl::StrCat("number ", head), false, Course::kFixed};
}

// Percent, money, lengths: by unit and what they are of.
std::optional<Subject> OfMeasure(const FigureRecord& figure, const Scopes& scopes) {
  const Figure& f = figure.figure;
  std::string of = HeadNoun(f.counted);
  if (f.kind == FigureKind::kPercent && of.empty() && f.per.empty() && f.outcome.empty()) {
    return std::nullopt;
  }
  return Subject{absl::StrCat(ToAbsl(Name(f.kind)), " ", figure.base_unit, " ", f.outcome, " ", of,
                              f.per.empty() ? "" : " of ", f.per),
                 false, scopes.CourseOf(f.outcome)};
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
      return OfMeasure(figure, scopes);
    default:
      return std::nullopt;
  }
}

}  // namespace sayso
