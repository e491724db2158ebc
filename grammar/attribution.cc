#include "grammar/attribution.h"

#include <algorithm>
#include <cmath>

#include "grammar/choice.h"
#include "grammar/continuation.h"
#include "grammar/reading.h"
#include "grammar/tagging.h"

namespace sayso::grammar {
namespace {

double Probability(double log_odds) { return 1 / (1 + std::exp(-log_odds)); }

// From readings of a sentence to attributions of the text.
class Writer {
 public:
  Writer(const Text& text, Words words) : text_(text), words_(words) {}

  ast::Attribution Write(const Candidate& c) const {
    ast::Attribution a;
    a.source = Spanned(c.source);
    a.cue = Spanned(c.cue);
    for (const Range range : c.content) Append(SpanOf(Trimmed(range)), a.content);
    a.addressee = Spanned(c.addressee);
    a.when = Spanned(c.when);
    a.where = Spanned(c.where);
    a.medium = Spanned(c.medium);
    a.relay = Spanned(c.relay);
    a.kind = KindOf(c.content);
    a.stance = StanceOf(words_[c.head]);
    a.standing = c.standing;
    a.production = Name(c.production);
    a.confidence = Probability(c.score);
    a.derivation.push_back({"grammar/" + a.production, std::string(Name(c.form)), a.cue});
    return a;
  }

 private:
  Span SpanOf(Range range) const { return {words_[range.begin].begin, words_[range.end - 1].end}; }
  Spans Spanned(Range range) const {
    Spans spans;
    if (range.size() > 0) Append(SpanOf(range), spans);
    return spans;
  }
  static void Append(Span span, Spans& spans) {
    if (!span.empty()) spans.push_back(span);
  }

  // Content neither begins nor ends with a comma or a final period.
  Range Trimmed(Range range) const {
    const Tags marks = Tag::kComma | Tag::kStop | Tag::kSemicolon | Tag::kDash;
    while (range.size() > 1 && words_[range.end - 1].is(marks)) --range.end;
    while (range.size() > 1 && words_[range.begin].is(marks)) ++range.begin;
    return range;
  }

  QuoteKind KindOf(const Ranges& content) const {
    bool quoted = false, plain = false;
    for (const Range range : content) {
      for (uint32_t i = range.begin; i < range.end; ++i) {
        quoted |= words_[i].kind == TokenKind::kQuotation;
        plain |= words_[i].kind == TokenKind::kWord || words_[i].kind == TokenKind::kNumber;
      }
    }
    if (content.empty()) return QuoteKind::kDirect;
    if (!quoted) return QuoteKind::kIndirect;
    return plain ? QuoteKind::kMixed : QuoteKind::kDirect;
  }

  Stance StanceOf(const Word& head) const {
    const auto stance = text_.ruleset->lexicon().fact(head.word, Fact::kStance);
    for (const Stance s : {Stance::kDeny, Stance::kDecline, Stance::kPredict, Stance::kPromise,
                           Stance::kAsk, Stance::kOrder}) {
      if (stance == StanceName(s)) return s;
    }
    return Stance::kAssert;
  }
  static std::string_view StanceName(Stance s) {
    constexpr std::string_view kNames[] = {"assert",  "deny", "decline", "predict",
                                           "promise", "ask",  "order"};
    return kNames[static_cast<int>(s)];
  }

  const Text& text_;
  Words words_;
};

// "OSLO (Nordwire) -" stands before its sentence and is none of its words.
void DropDateline(const Text& text, std::vector<Word>& words) {
  const Span dateline = text.dateline.span;
  const auto end =
      std::ranges::find_if(words, [&](const Word& w) { return !dateline.contains(w.span()); });
  words.erase(words.begin(), end);
}

}  // namespace

std::vector<ast::Attribution> FindAttributions(const Text& text, const AttributionOptions&) {
  const KeyWords& keys = text.ruleset->compiled<KeyWords>();
  const AttributionWeights& weights = text.ruleset->compiled<AttributionWeights>();
  std::vector<ast::Attribution> attributions;
  std::vector<bool> claimed(text.sentences.size(), false);
  std::vector<Word> words;
  std::vector<Candidate> candidates;
  for (size_t s = 0; s < text.sentences.size(); ++s) {
    const Sentence& sentence = text.sentences[s];
    TagWords(text, sentence, keys, words);
    DropDateline(text, words);
    candidates.clear();
    const SentenceView view{text, words, text.paragraphs[sentence.paragraph].kind, weights};
    ReadCandidates(view, candidates);
    for (const Candidate& c : Choose(std::move(candidates), weights)) {
      ast::Attribution attribution = Writer(text, words).Write(c);
      if (attribution.content.empty()) attribution.content = ReadIntroduced(text, s);
      if (attribution.content.empty()) continue;
      attributions.push_back(std::move(attribution));
      claimed[s] = true;
    }
    candidates = {};
  }
  JoinContinuations(text, claimed, attributions);
  return attributions;
}

}  // namespace sayso::grammar
