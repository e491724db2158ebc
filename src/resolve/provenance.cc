#include "src/resolve/provenance.h"

#include <algorithm>

#include "src/resolve/token_near.h"

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
    a.chain.reserve(a.chain.size() + text.credits.size() + 2);  // the outlet comes last
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

PlacedAttribution::PlacedAttribution(const Text& text, const SpeakerWords& words,
                                     const Attribution& a)
    : text(text), words(words), attribution(a) {
  if (a.cue.empty()) return;
  cue.begin = text.TokenAt(a.cue.front().begin);
  cue.end = TokenNear(text, cue.begin, a.cue.back().end);
  source = a.source.empty() ? cue.begin : TokenNear(text, cue.begin, a.source.front().begin);
  lead = std::min(source, cue.begin);
  sentence = text.SentenceAt(a.cue.front().begin);
  if (sentence >= 0) sentence_tokens = text.sentences[static_cast<size_t>(sentence)].tokens;
}

void ResolveProvenance(const Text& text, const std::vector<ast::Figure>& quantities,
                       std::vector<Attribution>& attributions) {
  const SpeakerWords& words = text.ruleset->compiled<SpeakerWords>();
  for (Attribution& a : attributions) {
    CompleteChain(text, a);
    const PlacedAttribution placed(text, words, a);
    a.venue = FindVenue(placed);
    a.said_at = FindSaidAt(placed, quantities);
    a.standing = StandingOf(placed);
    if (IsLongAgo(text, quantities, a)) {
      a.standing |= static_cast<Standings>(Standing::kBackground);
    }
  }
}

}  // namespace sayso
