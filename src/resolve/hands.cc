#include <algorithm>

#include "src/resolve/noun_phrase.h"
#include "src/resolve/scene.h"

namespace sayso {
namespace {

// Gathers the hands of one statement, each once.
class HandFinder {
 public:
  HandFinder(const Scene& scene, const Mention& mention)
      : scene_(scene), text_(scene.text), words_(scene.words), mention_(mention) {}

  std::vector<Link> Find() {
    for (const Span relay : scene_.current.relay) AddRelay(relay);
    for (const Span addressee : scene_.current.addressee) AddHearer(ReadMention(text_, addressee));
    AddSeer();
    AddReporter();
    return std::move(hands_);
  }

 private:
  void Add(std::string name, Hand hand, Span span) {
    const auto same = [&](const Link& link) { return link.name == name; };
    if (name.empty() || std::ranges::any_of(hands_, same)) return;
    hands_.push_back({std::move(name), hand, span});
  }

  // The outlet or agency that a noun phrase names, or nothing.
  std::string Publisher(const Mention& mention) const {
    return mention.publisher ? PublisherName(text_, *mention.publisher) : "";
  }

  // was quoted as saying [by local media]
  void AddRelay(Span relay) {
    Mention hand = ReadMention(text_, relay);
    const bool by = text_.tokens[hand.tokens.begin].has(WordClass::kPreposition);
    if (by && hand.tokens.size() > 1) {
      const uint32_t begin = text_.tokens[hand.tokens.begin + 1].begin;
      hand = ReadMention(text_, {begin, relay.end});
    }
    std::string publisher = Publisher(hand);
    Add(publisher.empty() ? hand.words : publisher, Hand::kQuotedBy, hand.span);
  }

  // told [AFP], told [this newspaper], told [reporters]
  void AddHearer(const Mention& hearer) {
    const auto is_media = [&](const Token& t) { return words_.Is(t, Use::kMedia); };
    const auto tokens = text_.tokens_of(hearer.tokens);
    const bool own = !tokens.empty() && text_.view(tokens.front()) == "this" &&
                     std::ranges::any_of(tokens, is_media);
    if (own) return Add(text_.metadata.outlet, Hand::kToldTo, hearer.span);
    std::string publisher = Publisher(hearer);
    const bool reporters = hearer.form == Mention::Form::kJournalist;
    if (publisher.empty() && reporters) publisher = hearer.words;
    Add(publisher, Hand::kToldTo, hearer.span);
  }

  // a draft of the report [seen by the Harbour Courier]
  void AddSeer() {
    const Range source = mention_.tokens;
    for (uint32_t t = source.begin; t + 2 < source.end; ++t) {
      if (!words_.Is(text_.tokens[t], Use::kSeen) || text_.view(text_.tokens[t + 1]) != "by") {
        continue;
      }
      const uint32_t end = EndOfNounPhrase(text_, t + 2, source.end);
      if (end == t + 2) return;
      const Mention seer =
          ReadMention(text_, {text_.tokens[t + 2].begin, text_.tokens[end - 1].end});
      std::string publisher = Publisher(seer);
      return Add(publisher.empty() ? seer.words : publisher, Hand::kSeenBy, seer.span);
    }
  }

  // an [AFP] journalist saw; [AFP] said; [Al Jazeera]'s Hanna Moe
  void AddReporter() {
    const bool reporter = mention_.form == Mention::Form::kJournalist ||
                          mention_.form == Mention::Form::kOutlet ||
                          (mention_.publisher && mention_.publisher->possessive);
    if (!reporter || !mention_.publisher) return;
    const Range tokens = mention_.publisher->tokens;
    Add(Publisher(mention_), Hand::kReportedBy,
        {text_.tokens[tokens.begin].begin, text_.tokens[tokens.end - 1].end});
  }

  const Scene& scene_;
  const Text& text_;
  const SpeakerWords& words_;
  const Mention& mention_;
  std::vector<Link> hands_;
};

}  // namespace

std::vector<Link> FindHands(const Scene& scene, const Mention& mention) {
  return HandFinder(scene, mention).Find();
}

}  // namespace sayso
