#include <algorithm>

#include "src/resolve/provenance.h"

// What the words around a cue say of the standing of its content, beyond what the reading of the
// cue itself tells: if she says, could say, imagine him saying, is expected to say, nobody said.
namespace sayso {
namespace {

constexpr uint32_t kClauseReach = 8;  // tokens from "if" to the source it governs
constexpr auto kOld = std::chrono::days(365);

class StandingReader {
 public:
  explicit StandingReader(const PlacedAttribution& placed)
      : text_(placed.text),
        words_(placed.words),
        a_(placed.attribution),
        standing_(a_.standing),
        cue_(placed.cue),
        sentence_(placed.sentence_tokens),
        source_(placed.source),
        lead_(placed.lead) {}

  Standings Read() {
    Set(Standing::kConditional, IsConditional());
    Set(Standing::kUnreal, IsUnreal());
    Set(Standing::kFuture, IsAhead());
    Set(Standing::kNegated, HasNobody());
    Set(Standing::kHedged, IsHedged());
    Set(Standing::kImplicit, IsPassive() && a_.source.empty() && a_.relay.empty());
    Set(Standing::kAsked, IsQuestioned());
    Set(Standing::kBackground, Holds(cue_, Use::kFormerly));
    // "did not deny": neither denied nor asserted
    constexpr auto kDenied = static_cast<Standings>(Standing::kDenied);
    if (Has(Standing::kNegated) && Has(Standing::kDenied)) standing_ &= ~kDenied;
    return standing_;
  }

 private:
  const Token& at(uint32_t t) const { return text_.tokens[t]; }
  bool Has(Standing s) const { return (standing_ & static_cast<Standings>(s)) != 0; }
  void Set(Standing s, bool holds) {
    if (holds) standing_ |= static_cast<Standings>(s);
  }
  bool Holds(Range range, Use use) const {
    if (range.begin >= range.end) return false;
    return std::ranges::any_of(text_.tokens_of(range),
                               [&](const Token& t) { return words_.Is(t, use); });
  }

  // [If] the mayor says … · the mayor [could] say …
  bool IsConditional() const {
    if (Holds(cue_, Use::kPossible)) return true;
    for (uint32_t t = lead_; t > sentence_.begin && lead_ - t < kClauseReach; --t) {
      const Token& token = at(t - 1);
      if (words_.Is(token, Use::kConditional)) return !IsAskedIf(t - 1);
      if (!token.is(TokenKind::kWord) || token.has(WordClass::kVerb | WordClass::kPreposition))
        break;
    }
    return false;
  }

  // asked [if] he believes
  bool IsAskedIf(uint32_t t) const {
    return t > sentence_.begin && at(t - 1).has(WordClass::kVerb) &&
           at(t - 1).has(WordClass::kSayVerb | WordClass::kCommunicationVerb |
                         WordClass::kCognitionVerb);
  }

  // [Imagine] a mayor saying …
  bool IsUnreal() const {
    for (uint32_t t = lead_; t > sentence_.begin && lead_ - t < kClauseReach; --t) {
      if (!at(t - 1).is(TokenKind::kWord)) return false;
      if (words_.Is(at(t - 1), Use::kUnreal)) return true;
    }
    return false;
  }

  // is [expected] to say · [plans] to announce
  bool IsAhead() const {
    if (cue_.begin == 0 || cue_.size() < 2) return false;
    for (uint32_t t = cue_.begin; t < cue_.end; ++t) {
      if (!at(t).has(WordClass::kInfinitiveTo) || text_.view(at(t)) != "to" || t == 0) continue;
      // "more likely to say" compares
      const bool compares = t > 1 && at(t - 2).has(WordClass::kAdverb | WordClass::kDeterminer) &&
                            !at(t - 2).has(WordClass::kAuxiliary);
      if (words_.Is(at(t - 1), Use::kAhead) && !compares) return true;
    }
    return false;
  }

  // [Nobody] said · [No] official has said
  bool HasNobody() const {
    if (a_.source.empty()) return false;
    if (source_ + 2 >= text_.tokens.size()) return false;
    const bool house = at(source_ + 1).is(TokenKind::kNumber);  // No 10 said
    const bool many = text_.view(at(source_ + 2)) == "than";    // No fewer than ten said
    return words_.Is(at(source_), Use::kNobody) && !house && !many;
  }

  // Lund [reportedly] said
  bool IsHedged() const {
    const auto hedges = [&](uint32_t t) {
      return at(t).has(WordClass::kHedge) && at(t).has(WordClass::kAdverb) &&
             !at(t).has(WordClass::kVerb);
    };
    if (cue_.begin > sentence_.begin && hedges(cue_.begin - 1)) return true;
    return cue_.end < sentence_.end && hedges(cue_.end);
  }

  // [was reported] · [is said]: a form of be and a participle.
  bool IsPassive() const {
    if (cue_.size() < 2) return false;
    const auto cue = text_.tokens_of(cue_);
    return cue.back().has(WordClass::kVerbParticiple) && !cue.back().has(WordClass::kVerbIng) &&
           IsBe(cue[cue.size() - 2]);
  }
  bool IsBe(const Token& token) const {
    if (!token.has(WordClass::kAuxiliary)) return false;
    const std::string_view word = text_.view(token);
    const auto lemma = text_.ruleset->lexicon().fact(token.word, Fact::kLemma);
    return word == "be" || lemma == "be";
  }

  // [Did] Lund say it failed?
  bool IsQuestioned() const {
    if (sentence_.begin >= sentence_.end || !at(sentence_.end - 1).is(TokenKind::kQuestion)) {
      return false;
    }
    return lead_ > sentence_.begin && lead_ - sentence_.begin <= 2 &&
           at(lead_ - 1).has(WordClass::kAuxiliary | WordClass::kModal);
  }

  const Text& text_;
  const SpeakerWords& words_;
  const Attribution& a_;
  Standings standing_;
  const Range cue_, sentence_;
  const uint32_t source_;
  const uint32_t lead_;  // the first token of source and cue
};

}  // namespace

Standings StandingOf(const PlacedAttribution& placed) {
  if (placed.attribution.cue.empty()) return placed.attribution.standing;
  return StandingReader(placed).Read();
}

bool IsLongAgo(const Text& text, const std::vector<ast::Figure>& quantities,
               const Attribution& attribution) {
  const auto published = ParseIsoDate(text.metadata.published);
  if (!published || !attribution.said_at) return false;
  const Decimal latest((*published - kOld).time_since_epoch().count());
  const Span when = attribution.said_at->span;
  auto date = std::ranges::lower_bound(quantities, when.begin, {},
                                       [](const ast::Figure& f) { return f.span.end; });
  for (; date != quantities.end() && date->span.begin < when.end; ++date) {
    const bool dated = date->kind == FigureKind::kDate || date->kind == FigureKind::kDateRange;
    const auto& high = date->interval.high.value;
    if (dated && high && *high < latest) return true;
  }
  return false;
}

}  // namespace sayso
