#include "src/compare/identities.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/str_split.h"
#include "src/base/absl_view.h"
#include "src/base/folded.h"

namespace sayso {
namespace {

using Claims = std::vector<std::pair<Claim, uint32_t>>;
using Person = std::pair<uint32_t, std::string>;  // event, name

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

// What the spellings of a name share that transliteration and haste tell apart: the first letter
// and the consonants of each word, doubled ones once. "Tarek Hamsi" and "Tarik Hammsi".
std::string Spelling(std::string_view name) {
  constexpr std::string_view kVowels = "aeiouy";
  std::string spelling;
  char last = ' ';
  for (const char c : Folded(name)) {
    const bool starts = last == ' ';
    if (starts || (c != last && kVowels.find(c) == kVowels.npos)) spelling += c;
    last = c;
  }
  return spelling;
}

bool ShareOffice(const FigureRecord& a, const FigureRecord& b) {
  const auto &words = a.claimant_words, &others = b.claimant_words;
  return std::find_first_of(words.begin(), words.end(), others.begin(), others.end()) !=
         words.end();
}

// Whether two names of one spelling have a word in common, and the others end alike: Hamid Orlen
// and Hammid Orlen, but not Karl and Karla Brandt, or Maria Lund and Mario Lind.
bool DifferBySpelling(std::string_view name, std::string_view other) {
  const std::string a = Folded(name), b = Folded(other);
  const std::vector<std::string> words = absl::StrSplit(a, ' '), others = absl::StrSplit(b, ' ');
  if (words.size() != others.size()) return false;
  bool shared = false;
  for (size_t i = 0; i < words.size(); ++i) {
    shared |= words[i] == others[i];
    if (words[i].empty() || others[i].empty() || words[i].back() != others[i].back()) return false;
  }
  return shared;
}

bool IsOnePerson(const FigureRecord& a, const FigureRecord& b) {
  return ShareOffice(a, b) && DifferBySpelling(a.figure.claimant, b.figure.claimant);
}

// Gives each person's claims the party of the claim that tells most of those under one key, where
// that is of the same person.
template <typename KeyOfName, typename OnePerson>
void Share(Claims& claims, const std::vector<uint32_t>& events, KeyOfName key_of,
           OnePerson one_person) {
  struct Known {
    Party party;
    const FigureRecord* record;
  };
  std::map<Person, Known> best;
  for (const auto& [claim, document] : claims) {
    if (!IsFullyNamed(claim)) continue;
    Known told{claim.party, claim.record};
    const auto [known, added] =
        best.try_emplace(Person(events[document], key_of(claim.party.name)), told);
    if (!added && TellsMore(told.party, known->second.party)) known->second = told;
  }
  for (auto& [claim, document] : claims) {
    if (!IsFullyNamed(claim)) continue;
    const Known& known = best.at(Person(events[document], key_of(claim.party.name)));
    const Party& own = claim.party;
    const bool other_country = !own.country.empty() && own.country != known.party.country;
    if (other_country || !one_person(*claim.record, *known.record)) continue;
    std::string name = std::move(claim.party.name);
    claim.party = known.party;
    claim.party.name = std::move(name);
  }
}

}  // namespace

void ShareIdentities(Claims& claims, const std::vector<uint32_t>& events) {
  Share(
      claims, events, [](const std::string& n) { return absl::AsciiStrToLower(ToAbsl(n)); },
      [](const FigureRecord&, const FigureRecord&) { return true; });
  Share(claims, events, Spelling, IsOnePerson);
}

}  // namespace sayso
