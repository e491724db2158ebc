#include "src/compare/party.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "src/base/absl_view.h"

namespace sayso {
namespace {

// Whether the names are of one body: one within the other ("the coast guard", "the Maravian Coast
// Guard"), or two words shared that are half of the shorter ("White Cross rescuers", "the civil
// relief corps (White Cross)").
bool OneBody(const Party& a, const Party& b) {
  size_t shared = std::count_if(a.body.begin(), a.body.end(),
                                [&](const auto& word) { return b.body.contains(word); });
  size_t shorter = std::min(a.body.size(), b.body.size());
  return shared == shorter || (shared >= 2 && 2 * shared >= shorter);
}

// "Interior Minister Tomas Verlane" and, in another article, "Tomas Verlane".
bool HoldsName(const Party& whole, const Party& name) {
  return name.body.size() >= 2 &&
         std::includes(whole.body.begin(), whole.body.end(), name.body.begin(), name.body.end());
}

// The words that tell the body; a person of whom nothing more is known is its name.
std::vector<std::string> TellingWords(const FigureRecord& figure) {
  if (!figure.claimant_words.empty() || figure.claimant_kind == SpeakerKind::kCountry) {
    return figure.claimant_words;
  }
  std::string name = absl::AsciiStrToLower(ToAbsl(figure.figure.claimant));
  return absl::StrSplit(name, ' ', absl::SkipEmpty());
}

// "foreign governments", "30 countries": several, whose they are is not told.
bool NamesSeveral(std::string_view name, const Scopes& scopes) {
  const std::string lower = absl::AsciiStrToLower(ToAbsl(name));
  const std::vector<std::string> words = absl::StrSplit(lower, ' ', absl::SkipEmpty());
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& word) { return scopes.IsManyWord(word); });
}

bool SpeaksForState(const FigureRecord& figure, const std::vector<std::string>& words,
                    const Scopes& scopes) {
  if (NamesSeveral(figure.figure.claimant, scopes)) return false;
  auto no_state = [&](const std::string& w) { return scopes.IsNoStateWord(w); };
  if (std::any_of(words.begin(), words.end(), no_state)) return false;
  if (figure.claimant_kind == SpeakerKind::kCountry) return true;
  bool body = figure.claimant_kind == SpeakerKind::kInstitution ||
              figure.claimant_kind == SpeakerKind::kOfficials;
  if (body && !figure.claimant_country.empty()) return true;
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& w) { return scopes.IsStateWord(w); });
}

bool IsAgency(const FigureRecord& figure, const Scopes& scopes) {
  if (figure.claimant_kind == SpeakerKind::kOutlet) return true;
  return std::any_of(figure.claimant_words.begin(), figure.claimant_words.end(),
                     [&](const std::string& w) { return scopes.IsAgencyWord(w); });
}

// "the report said": a document of which nothing more is told.
bool IsUnnamedDocument(const FigureRecord& figure, const Scopes& scopes) {
  const auto& words = figure.claimant_words;
  return figure.claimant_kind == SpeakerKind::kDocument &&
         std::all_of(words.begin(), words.end(),
                     [&](const std::string& w) { return scopes.IsSharedWord(w); });
}

Party::Kind KindOf(const FigureRecord& figure, const Scopes& scopes) {
  if (figure.figure.claimant.empty() || IsUnnamedDocument(figure, scopes)) {
    return Party::Kind::kOwnVoice;
  }
  if (IsAgency(figure, scopes)) {
    bool own = scopes.Holds(Cue::kOwnCount, absl::AsciiStrToLower(ToAbsl(figure.sentence)));
    return own ? Party::Kind::kNamed : Party::Kind::kAgency;
  }
  switch (figure.claimant_kind) {
    case SpeakerKind::kJournalist:
      return Party::Kind::kAgency;
    default:
      return Party::Kind::kNamed;
  }
}

}  // namespace

Party PartyOf(const FigureRecord& figure, const Scopes& scopes) {
  Party party{KindOf(figure, scopes), figure.figure.claimant, {}, figure.claimant_country, false};
  if (party.kind == Party::Kind::kOwnVoice) return {};
  std::vector<std::string> words = TellingWords(figure);
  party.state = SpeaksForState(figure, words, scopes);
  for (const std::string& word : words) {
    if (!scopes.IsSharedWord(word)) party.body.emplace(scopes.SameWord(word));
  }
  // "An official who asked not to be named" is nobody; a body's spokesman without a name is the
  // body.
  bool unnamed = figure.claimant_anonymous || figure.claimant_kind == SpeakerKind::kAnonymous;
  if (unnamed && party.body.empty()) party.kind = Party::Kind::kAnonymous;
  // A body of shared words only that is no state's, and a president of no country told, is its
  // name.
  bool nowhere = figure.claimant_kind == SpeakerKind::kPerson && party.country.empty();
  if (party.body.empty() && (!party.state || nowhere)) {
    party.body.insert(absl::AsciiStrToLower(ToAbsl(party.name)));
  }
  return party;
}

std::string Party::Key() const {
  if (kind == Kind::kOwnVoice) return "";
  return absl::StrCat(state ? country : "", "/", absl::StrJoin(body, " "));
}

Voices Compare(const Party& a, const Party& b) {
  if (absl::EqualsIgnoreCase(a.name, b.name)) return Voices::kSame;
  bool one_country = a.country == b.country || a.country.empty() || b.country.empty();
  if (!one_country) return Voices::kDifferent;
  if (a.state != b.state)
    return HoldsName(a, b) || HoldsName(b, a) ? Voices::kSame : Voices::kDifferent;
  if (!a.body.empty() && !b.body.empty()) {
    return OneBody(a, b) ? Voices::kSame : Voices::kDifferent;
  }
  bool known = !a.country.empty() && a.country == b.country;
  return known ? Voices::kSame : Voices::kOneParty;
}

}  // namespace sayso
