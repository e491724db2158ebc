#include "src/resolve/provenance.h"

#include <algorithm>

namespace sayso {
namespace {

bool Names(const std::vector<Link>& chain, std::string_view name) {
  return std::ranges::any_of(chain, [&](const Link& link) { return link.name == name; });
}

// The speaker in front of the hands that are there, the agencies credited and the outlet behind.
void CompleteChain(const Text& text, Attribution& a) {
  if (a.speaker) {
    const bool witness = (a.standing & static_cast<Standings>(Standing::kWitness)) != 0;
    const Hand hand = witness ? Hand::kWitness : Hand::kSpeaker;
    // An outlet that speaks for itself is no hand of its own.
    std::erase_if(a.chain, [&](const Link& link) { return link.name == a.speaker->name; });
    a.chain.insert(a.chain.begin(), {a.speaker->name, hand, Hull(a.source)});
  }
  for (const Credit& credit : text.credits) {
    if (credit.agency && !Names(a.chain, credit.name)) {
      a.chain.push_back({credit.name, Hand::kCreditedTo, credit.span});
    }
  }
  if (!text.metadata.outlet.empty()) {
    a.chain.push_back({text.metadata.outlet, Hand::kOutlet, {}});
  }
}

}  // namespace

void ResolveProvenance(const Text& text, const std::vector<ast::Figure>& quantities,
                       std::vector<Attribution>& attributions) {
  for (Attribution& a : attributions) {
    CompleteChain(text, a);
    a.venue = FindVenue(text, a);
    a.said_at = FindSaidAt(text, quantities, a);
    a.standing = StandingOf(text, a);
    if (IsLongAgo(text, quantities, a)) {
      a.standing |= static_cast<Standings>(Standing::kBackground);
    }
  }
}

}  // namespace sayso
