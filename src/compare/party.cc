#include "src/compare/party.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/str_join.h"
#include "src/base/absl_view.h"

namespace sayso {
namespace {

bool Within(const Party& part, const Party& whole) {
  return std::includes(whole.body.begin(), whole.body.end(), part.body.begin(), part.body.end());
}

// "military" within "military strategic communications": a broad body that the other belongs to.
bool BroadlyWithin(const Party& a, const Party& b, const Scopes& scopes) {
  auto broad = [&](const std::string& word) { return scopes.IsBroadWord(word); };
  return !a.body.empty() && std::all_of(a.body.begin(), a.body.end(), broad) && Within(a, b);
}

bool SpeaksForState(const FigureRecord& figure, const Scopes& scopes) {
  const auto& words = figure.claimant_words;
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
    case SpeakerKind::kAnonymous:
      return Party::Kind::kAnonymous;
    default:
      return figure.claimant_anonymous ? Party::Kind::kAnonymous : Party::Kind::kNamed;
  }
}

}  // namespace

Party PartyOf(const FigureRecord& figure, const Scopes& scopes) {
  Party party{KindOf(figure, scopes), figure.figure.claimant, {}, figure.claimant_country, false};
  if (party.kind == Party::Kind::kOwnVoice) return {};
  party.state = SpeaksForState(figure, scopes);
  for (const std::string& word : figure.claimant_words) {
    if (!scopes.IsSharedWord(word)) party.body.emplace(scopes.SameWord(word));
  }
  // A person without a role, and a body of shared words only that is no state's, is its name.
  if (party.body.empty() && !party.state) {
    party.body.insert(absl::AsciiStrToLower(ToAbsl(party.name)));
  }
  return party;
}

std::string Party::Key() const {
  if (kind == Kind::kOwnVoice) return "";
  if (state && !country.empty()) return country;
  return absl::StrJoin(body, " ");
}

Voices Compare(const Party& a, const Party& b, const Scopes& scopes) {
  bool one_country = a.country == b.country || a.country.empty() || b.country.empty();
  if (a.state != b.state || !one_country) {
    return a.body == b.body && one_country ? Voices::kSame : Voices::kDifferent;
  }
  if (a.body == b.body)
    return a.body.empty() && a.country.empty() ? Voices::kOneParty : Voices::kSame;
  if (!a.state) return Within(a, b) || Within(b, a) ? Voices::kSame : Voices::kDifferent;
  bool known = !a.country.empty() && a.country == b.country;
  if (a.body.empty() || b.body.empty()) return known ? Voices::kSame : Voices::kOneParty;
  bool broad = BroadlyWithin(a, b, scopes) || BroadlyWithin(b, a, scopes);
  return broad ? Voices::kSame : Voices::kDifferent;
}

}  // namespace sayso
