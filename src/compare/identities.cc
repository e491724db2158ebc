#include "src/compare/identities.h"

#include <map>
#include <string>
#include <tuple>

#include "absl/strings/ascii.h"
#include "src/base/absl_view.h"

namespace sayso {
namespace {

using Person = std::pair<uint32_t, std::string>;  // event, full name in lower case

bool IsFullyNamed(const Claim& claim) {
  return claim.record->claimant_kind == SpeakerKind::kPerson &&
         claim.party.kind == Party::Kind::kNamed && claim.party.name.find(' ') != std::string::npos;
}

// More is known of `a` than of `b`; of equals the one whose key is less.
bool TellsMore(const Party& a, const Party& b) {
  const auto known = [](const Party& p) { return std::tuple(!p.country.empty(), p.state); };
  if (known(a) != known(b)) return known(a) > known(b);
  return a.Key() < b.Key();
}

}  // namespace

void ShareIdentities(std::vector<std::pair<Claim, uint32_t>>& claims,
                     const std::vector<uint32_t>& events) {
  std::map<Person, Party> best;
  const auto person = [&](const Claim& claim, uint32_t document) {
    return Person(events[document], absl::AsciiStrToLower(ToAbsl(claim.party.name)));
  };
  for (const auto& [claim, document] : claims) {
    if (!IsFullyNamed(claim)) continue;
    const auto [known, added] = best.try_emplace(person(claim, document), claim.party);
    if (!added && TellsMore(claim.party, known->second)) known->second = claim.party;
  }
  for (auto& [claim, document] : claims) {
    if (!IsFullyNamed(claim)) continue;
    const Party& known = best.at(person(claim, document));
    const bool other_country = !claim.party.country.empty() && claim.party.country != known.country;
    if (!other_country) claim.party = known;
  }
}

}  // namespace sayso
