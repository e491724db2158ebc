#include <algorithm>

#include "src/resolve/name_run.h"
#include "src/resolve/noun_phrase.h"
#include "src/resolve/provenance.h"

namespace sayso {
namespace {

constexpr uint32_t kReach = 24;  // tokens between the cue and its venue

// Looks for the phrase that tells where a statement was made.
class VenueFinder {
 public:
  explicit VenueFinder(const PlacedAttribution& placed)
      : placed_(placed), text_(placed.text), a_(placed.attribution), words_(placed.words) {}

  std::optional<Venue> Find() const {
    for (const Span medium : a_.medium) return Here(medium);
    for (const Span where : a_.where) {
      if (HoldsVenue(TokensOf(where))) return Here(where);
    }
    if (auto told = Told()) return told;
    return Near();
  }

 private:
  Venue Here(Span span) const { return {WordsOf(text_, TokensOf(span)), span}; }

  Range TokensOf(Span span) const { return {text_.TokenAt(span.begin), text_.TokenAt(span.end)}; }

  bool IsVenueWord(const Token& token) const {
    return token.has(WordClass::kMediumNoun) || words_.Is(token, Use::kVenue);
  }
  bool HoldsVenue(Range range) const {
    return std::ranges::any_of(text_.tokens_of(range),
                               [&](const Token& t) { return IsVenueWord(t); });
  }

  // told [Radio Vest], told [a news conference]
  std::optional<Venue> Told() const {
    for (const Span hearer : a_.addressee) {
      const Range range = TokensOf(hearer);
      const bool medium = std::ranges::any_of(text_.tokens_of(range), [&](const Token& t) {
        return IsVenueWord(t) || words_.Is(t, Use::kMedia) || t.has(kPublisherName);
      });
      if (medium) return Here(hearer);
    }
    return std::nullopt;
  }

  // Behind the cue, else in front of it, in its sentence and outside of what is said.
  std::optional<Venue> Near() const {
    if (placed_.sentence < 0) return std::nullopt;
    const uint32_t last = std::min(placed_.sentence_tokens.end, placed_.cue.end + kReach);
    for (uint32_t t = placed_.cue.end; t < last; ++t) {
      if (!text_.tokens[t].has(WordClass::kPreposition)) continue;
      if (auto venue = At(t, last)) return venue;
    }
    return InFront(placed_.sentence_tokens.begin);
  }

  // [In an interview with the Courier], Berg said; Speaking [at a rally], Berg said: only what
  // opens the sentence, as far as its first comma.
  std::optional<Venue> InFront(uint32_t begin) const {
    const uint32_t end = placed_.source;
    for (uint32_t t = begin; t < std::min(end, begin + kReach); ++t) {
      if (text_.tokens[t].is(TokenKind::kComma)) break;
      if (!text_.tokens[t].has(WordClass::kPreposition)) continue;
      if (auto venue = At(t, end)) return venue;
    }
    return std::nullopt;
  }

  // The phrase of a venue whose preposition is token `t`.
  std::optional<Venue> At(uint32_t t, uint32_t limit) const {
    const Token& link = text_.tokens[t];
    std::string_view word = text_.view(link);
    const bool on = word == "on" || word == "On";
    const bool place = on || word == "in" || word == "In" || word == "at" || word == "At" ||
                       word == "during" || word == "During" || word == "via";
    if (!place || IsSaid(t)) return std::nullopt;
    uint32_t end = EndOfNounPhrase(text_, t + 1, limit);
    if (end == t + 1 || !IsVenue({t + 1, end}, on)) return std::nullopt;
    const bool tail = end + 1 < limit && text_.tokens[end].has(WordClass::kPreposition);
    if (tail) {
      const uint32_t further = EndOfNounPhrase(text_, end + 1, limit);
      if (further > end + 1) end = further;
    }
    return Here({link.begin, text_.tokens[end - 1].end});
  }

  // A noun phrase whose head is a venue; on [CNN].
  bool IsVenue(Range range, bool on) const {
    const Token& head = text_.tokens[range.end - 1];
    if (IsVenueWord(head)) return true;
    return on && text_.tokens[range.begin].has(Shape::kCapital) && head.has(kPublisherName);
  }

  bool IsSaid(uint32_t t) const {
    const Span span = text_.tokens[t].span();
    return std::ranges::any_of(a_.content, [&](Span said) { return said.contains(span); });
  }

  const PlacedAttribution& placed_;
  const Text& text_;
  const Attribution& a_;
  const SpeakerWords& words_;
};

}  // namespace

std::optional<Venue> FindVenue(const PlacedAttribution& placed) {
  return VenueFinder(placed).Find();
}

}  // namespace sayso
