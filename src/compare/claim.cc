#include "src/compare/claim.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "src/base/absl_view.h"
#include "src/compare/subject.h"

namespace sayso {
namespace {

std::optional<Rank> RankOf(const Figure& figure) {
  switch (figure.epistemics) {
    case Epistemics::kProjected:
    case Epistemics::kFeared:
      return Rank::kProjection;
    case Epistemics::kDenied:
    case Epistemics::kUnasserted:
      return Rank::kDenied;
    case Epistemics::kRetracted:
      return Rank::kReplaced;
    default:
      break;
  }
  switch (figure.role) {
    case Role::kLevel:
    case Role::kTo:
    case Role::kTotal:
    case Role::kSubset:
      return Rank::kLevel;
    case Role::kFrom:
    case Role::kPrevious:
    case Role::kSuperseded:
      return Rank::kReplaced;
    case Role::kDelta:
    case Role::kDeltaUp:
    case Role::kDeltaDown:
    case Role::kIncrement:
      return Rank::kChange;
    case Role::kProjection:
      return Rank::kProjection;
    default:
      return std::nullopt;  // a base, a factor, a restatement: no claim of its own
  }
}

// "Maravia conceded that 40 soldiers were killed": its own.
bool Concedes(const FigureRecord& record, const Scopes& scopes) {
  return !record.claimant_country.empty() &&
         scopes.Holds(Cue::kConceded, absl::AsciiStrToLower(ToAbsl(record.sentence)));
}

Scope ScopeOf(const FigureRecord& record, const Scopes& scopes) {
  const Figure& figure = record.figure;
  Scope scope;
  bool day = figure.kind == FigureKind::kDate || figure.kind == FigureKind::kDuration;
  if (day) return scope;  // its subject says all that is known of it
  scope.place = absl::AsciiStrToLower(figure.place);
  scope.side = figure.side.empty() ? record.nationality : figure.side;
  scope.subset = figure.role == Role::kSubset;
  // A noun that is only understood tells nothing new of whom it counts.
  std::string head = figure.counted_understood ? "" : HeadNoun(figure.counted);
  if (std::string_view counted = scopes.PopulationOf(head); !counted.empty()) {
    scope.population = counted;
  } else if (!head.empty() && scopes.Tells(figure.population)) {
    scope.population = figure.population;
  } else if (scopes.OutcomeOf(head).empty()) {
    scope.label = head;
  }
  if (scope.side.empty() && Concedes(record, scopes)) scope.side = record.claimant_country;
  return scope;
}

// The subject as people say it: "number of troops", "date of agreement", "percent displaced".
std::string SubjectInWords(const Claim& claim) {
  const std::string& counted = claim.record->figure.counted;
  std::vector<std::string> words = absl::StrSplit(claim.subject, ' ', absl::SkipEmpty());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  if (words.size() < 2) return absl::StrJoin(words, " ");
  if (words[0] == "number" && !counted.empty()) return absl::StrCat("number of ", counted);
  bool of = words[0] == "number" || words[0] == "date" || words[0] == "duration";
  if (of) words[0] += " of";
  return absl::StrJoin(words, " ");
}

// Places are compared in lower case; readers see them as an article writes them.
std::string PlaceAsWritten(const Claim& claim) {
  for (const std::string& name : {claim.record->figure.place, claim.party.country}) {
    if (absl::AsciiStrToLower(name) == claim.scope.place) return name;
  }
  return claim.scope.place;
}

}  // namespace

std::string HeadNoun(std::string_view counted) {
  std::string last;
  for (absl::string_view word : absl::StrSplit(ToAbsl(counted), ' ', absl::SkipEmpty())) {
    if (word == "of" || word == "or" || word == "and") break;  // "pieces of luggage"
    last = absl::AsciiStrToLower(word);
  }
  // Plurals, by their ending: two texts that inflect one noun meet in one key; no word need result.
  if (last.size() < 4 || absl::EndsWith(last, "ss")) return last;
  if (absl::EndsWith(last, "ies")) return last.substr(0, last.size() - 3) + "y";
  if (absl::EndsWith(last, "men")) return last.substr(0, last.size() - 3) + "man";
  if (absl::EndsWith(last, "s")) return last.substr(0, last.size() - 1);
  return last;
}

std::optional<Claim> ClaimOf(const DocumentRecord& document, const FigureRecord& figure,
                             const Scopes& scopes) {
  if (figure.figure.ignored) return std::nullopt;
  auto rank = RankOf(figure.figure);
  auto subject = rank ? SubjectOf(figure, scopes) : std::nullopt;
  if (!subject) return std::nullopt;
  Claim claim;
  claim.document = &document;
  claim.record = &figure;
  claim.subject = std::move(subject->key);
  claim.sure = subject->sure;
  claim.course = subject->course;
  claim.scope = ScopeOf(figure, scopes);
  claim.party = PartyOf(figure, scopes);
  claim.value = ValueOf(figure);
  claim.rank = *rank;
  claim.background = figure.figure.background;
  claim.day = figure.figure.as_of ? figure.figure.as_of : document.published;
  return claim;
}

std::string What(const Claim& claim) {
  std::string what = SubjectInWords(claim);
  const Scope& scope = claim.scope;
  for (const std::string& part :
       {scope.population, scope.label, scope.side, PlaceAsWritten(claim)}) {
    if (!part.empty() && part != "all" && !absl::StrContains(what, part)) {
      absl::StrAppend(&what, ", ", part);
    }
  }
  return what;
}

}  // namespace sayso
