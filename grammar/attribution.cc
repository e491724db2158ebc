#include "grammar/attribution.h"

#include <algorithm>

#include "grammar/beside.h"
#include "grammar/choice.h"
#include "grammar/continuation.h"
#include "grammar/reading.h"
#include "grammar/sign_off.h"
#include "grammar/turn.h"

namespace sayso::grammar {
namespace {

// From readings of a sentence to attributions of the text.
class Writer {
 public:
  explicit Writer(const SentenceView& sentence)
      : text_(sentence.text),
        words_(sentence.words),
        weights_(sentence.weights),
        title_(sentence.paragraph == ParagraphKind::kTitle) {}

  ast::Attribution Write(const Candidate& c) const {
    ast::Attribution a;
    a.source = Spanned(c.source);
    a.cue = Spanned(c.cue);
    a.content = ContentOf(c);
    a.addressee = Spanned(c.addressee);
    a.when = Spanned(c.when);
    a.where = Spanned(c.where);
    a.medium = Spanned(c.medium);
    a.relay = Spanned(c.relay);
    a.kind = KindOf(c.content);
    a.stance = StanceOf(words_[c.head]);
    a.standing = StandingOf(c, a.stance);
    a.production = Name(c.production);
    a.confidence = weights_.Confidence(c.share);
    a.derivation.push_back({"grammar/" + a.production, std::string(Name(c.form)), a.cue});
    return a;
  }

  // A reading of the same cue as it is shown to those who ask what was considered.
  ast::Candidate Show(const Candidate& c) const {
    return {.production = std::string(Name(c.production)),
            .score = c.share,
            .source = Spanned(c.source),
            .cue = Spanned(c.cue),
            .content = ContentOf(c)};
  }

 private:
  Span SpanOf(Range range) const { return {words_[range.begin].begin, words_[range.end - 1].end}; }
  Spans Spanned(Range range) const {
    Spans spans;
    if (range.size() > 0) Append(SpanOf(range), spans);
    return spans;
  }
  Spans ContentOf(const Candidate& c) const {
    Spans spans;
    for (const Range range : c.content) Append(SpanOf(Trimmed(range)), spans);
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
    if (!quoted) return QuoteKind::kIndirect;
    return plain ? QuoteKind::kMixed : QuoteKind::kDirect;
  }

  // What the reading itself knows, and what stance, place and the words around the cue add.
  Standings StandingOf(const Candidate& c, Stance stance) const {
    Standings standing = c.standing;
    const auto set = [&](Standing s, bool holds) {
      if (holds) standing |= static_cast<Standings>(s);
    };
    set(Standing::kDenied, stance == Stance::kDeny);
    set(Standing::kAsked, stance == Stance::kAsk);
    set(Standing::kHeadline, title_);
    for (uint32_t i = c.cue.begin; i < c.cue.end; ++i) {
      // "allegedly said", not "Xinhua reported": a verb in a hedge's form hedges nothing
      set(Standing::kHedged, words_[i].classes.has(WordClass::kHedge) && !words_[i].is(kVerbTags));
    }
    const uint32_t first =
        c.source.size() > 0 ? std::min(c.source.begin, c.cue.begin) : c.cue.begin;
    set(Standing::kConditional, first > 0 && words_[first - 1].is(Key::kIf));
    return standing;
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
  const AttributionWeights& weights_;
  bool title_;
};

// Content that stands behind the colon, in another sentence. False where there is none.
bool TakeIntroduced(const Text& text, size_t sentence, ast::Attribution& attribution) {
  attribution.content = ReadIntroduced(text, sentence);
  if (attribution.content.empty()) return false;
  const bool quoted = text.QuotationAt(attribution.content.front().begin) >= 0;
  attribution.kind = quoted ? QuoteKind::kDirect : QuoteKind::kIndirect;
  return true;
}

// Whether a sentence is only a quotation, behind one of its paragraph that tells and quotes
// nothing.
bool FollowsNarration(const Text& text, size_t s, const std::vector<bool>& claimed) {
  if (s == 0 || claimed[s - 1] || SpokenAlone(text, text.sentences[s]) == nullptr) return false;
  const Sentence& before = text.sentences[s - 1];
  if (before.paragraph != text.sentences[s].paragraph) return false;
  return std::ranges::none_of(text.units_of(before),
                              [](const Token& t) { return t.is(TokenKind::kQuotation); });
}

// `closed the hatch: "That was it."`: the quotation that ends the sentence, or null.
const Token* QuotedBehindColon(const SentenceView& sentence) {
  const Words words = sentence.words;
  const size_t size = words.size();
  if (size < 3 || !words[size - 1].is(Tag::kQuotation) || !words[size - 2].is(Tag::kColon)) {
    return nullptr;
  }
  return EndsLikeSpeech(sentence.text, words[size - 1]) ? &words[size - 1] : nullptr;
}

}  // namespace

std::vector<ast::Attribution> FindAttributions(const Text& text,
                                               const AttributionOptions& options) {
  const KeyWords& keys = text.ruleset->compiled<KeyWords>();
  const AttributionWeights& weights = text.ruleset->compiled<AttributionWeights>();
  std::vector<ast::Attribution> attributions;
  std::vector<bool> claimed(text.sentences.size(), false);
  std::vector<Word> words;
  std::vector<Candidate> candidates;
  for (size_t s = 0; s < text.sentences.size(); ++s) {
    const Sentence& sentence = text.sentences[s];
    if (text.paragraphs[sentence.paragraph].kind == ParagraphKind::kTurn) {
      const Turn* turn = TurnAt(text, sentence.span);
      if (turn != nullptr) attributions.push_back(ReadTurn(text, *turn));
      claimed[s] = true;
      continue;
    }
    const SentenceView view = ReadSentence(text, s, keys, weights, words);
    candidates.clear();
    ReadCandidates(view, candidates);
    Weigh(words, candidates);
    const Writer writer(view);
    for (const uint32_t chosen : Choose(candidates, weights)) {
      const Candidate& c = candidates[chosen];
      ast::Attribution attribution = writer.Write(c);
      if (attribution.content.empty() && !TakeIntroduced(text, s, attribution)) continue;
      for (const Candidate& other : candidates) {
        if (!options.keep_candidates) break;
        if (other.head == c.head) attribution.candidates.push_back(writer.Show(other));
      }
      attributions.push_back(std::move(attribution));
      claimed[s] = true;
    }
    if (claimed[s]) continue;
    std::optional<ast::Attribution> uncued = ReadSignOff(text, s);
    if (const Token* quotation = QuotedBehindColon(view); !uncued && quotation != nullptr) {
      uncued = ReadBeside(view, *quotation);
    } else if (!uncued && FollowsNarration(text, s, claimed)) {
      uncued =
          ReadBeside(ReadSentence(text, s - 1, keys, weights, words), *SpokenAlone(text, sentence));
    }
    if (!uncued) continue;
    attributions.push_back(*std::move(uncued));
    claimed[s] = true;
  }
  JoinContinuations(text, claimed, attributions);
  return attributions;
}

}  // namespace sayso::grammar
