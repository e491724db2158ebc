#include <algorithm>

#include "src/resolve/scene.h"

namespace sayso {
namespace {

void AddOnce(std::vector<std::string>& via, std::string name) {
  if (!name.empty() && std::ranges::find(via, name) == via.end()) via.push_back(std::move(name));
}

// The outlet or agency that a noun phrase names, or nothing.
std::string Publisher(const Scene& scene, const Mention& mention) {
  return mention.publisher ? PublisherName(scene.text, *mention.publisher) : "";
}

}  // namespace

std::vector<std::string> FindRelays(const Scene& scene, const Mention& mention) {
  const Attribution& a = scene.current;
  std::vector<std::string> via;
  for (Span relay : a.relay) {
    Mention hand = ReadMention(scene.text, relay);
    std::string publisher = Publisher(scene, hand);
    AddOnce(via, publisher.empty() ? hand.words : publisher);
  }
  for (Span addressee : a.addressee) {
    AddOnce(via, Publisher(scene, ReadMention(scene.text, addressee)));
  }
  bool reporter = mention.form == Mention::Form::kJournalist ||
                  mention.form == Mention::Form::kOutlet ||
                  (mention.publisher && mention.publisher->possessive);
  if (reporter) AddOnce(via, Publisher(scene, mention));
  return via;
}

}  // namespace sayso
