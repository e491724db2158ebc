#include <algorithm>

#include "src/resolve/name_run.h"
#include "src/resolve/noun_phrase.h"
#include "src/resolve/provenance.h"
#include "src/resolve/speaker_words.h"

namespace sayso {
namespace {

constexpr uint32_t kReach = 24;  // tokens between the cue and its venue

// Looks for the phrase that tells where a statement was made.
class VenueFinder {
 public:
  VenueFinder(const Text& text, const Attribution& a)
      : text_(text), a_(a), words_(text.ruleset->compiled<SpeakerWords>()) {}

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
    if (a_.cue.empty()) return std::nullopt;
    const int32_t s = text_.SentenceAt(a_.cue.front().begin);
    if (s < 0) return std::nullopt;
    const Range sentence = text_.sentences[static_cast<size_t>(s)].tokens;
    const uint32_t cue = text_.TokenAt(a_.cue.back().end);
    const uint32_t last = std::min(sentence.end, cue + kReach);
    for (uint32_t t = cue; t < last; ++t) {
      if (auto venue = At(t, last)) return venue;
    }
    return InFront(sentence.begin);
  }

  // [In an interview with the Courier], Berg said; Speaking [at a rally], Berg said: only what
  // opens the sentence, as far as its first comma.
  std::optional<Venue> InFront(uint32_t begin) const {
    const Span lead = a_.source.empty() ? a_.cue.front() : a_.source.front();
    const uint32_t end = text_.TokenAt(lead.begin);
    for (uint32_t t = begin; t < std::min(end, begin + kReach); ++t) {
      if (text_.tokens[t].is(TokenKind::kComma)) break;
      if (auto venue = At(t, end)) return venue;
    }
    return std::nullopt;
  }

  // The prepositional phrase of a venue that begins at token `t`.
  std::optional<Venue> At(uint32_t t, uint32_t limit) const {
    const Token& link = text_.tokens[t];
    if (!link.has(WordClass::kPreposition) || IsSaid(t)) return std::nullopt;
    std::string_view word = text_.view(link);
    const bool on = word == "on" || word == "On";
    const bool place = on || word == "in" || word == "In" || word == "at" || word == "At" ||
                       word == "during" || word == "During" || word == "via";
    if (!place) return std::nullopt;
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

  const Text& text_;
  const Attribution& a_;
  const SpeakerWords& words_;
};

}  // namespace

std::optional<Venue> FindVenue(const Text& text, const Attribution& attribution) {
  return VenueFinder(text, attribution).Find();
}

}  // namespace sayso
