#include "grammar/turn.h"

#include <algorithm>

// Transcripts: "LUND: It failed." ¶ "Q: Twice?"
namespace sayso::grammar {
namespace {

constexpr double kConfidence = 0.95;  // that a label found in a conversation speaks

QuoteKind KindOf(const Text& text, const Spans& said) {
  bool quoted = false, plain = false;
  for (const Span span : said) {
    for (uint32_t t = text.TokenAt(span.begin);
         t < text.tokens.size() && text.tokens[t].begin < span.end; ++t) {
      const Token& token = text.tokens[t];
      if (!token.is(TokenKind::kWord) && !token.is(TokenKind::kNumber)) continue;
      const bool inside = text.QuotationAt(token.begin) >= 0;
      quoted |= inside;
      plain |= !inside;
    }
  }
  if (!quoted) return QuoteKind::kIndirect;
  return plain ? QuoteKind::kMixed : QuoteKind::kDirect;
}

bool IsOneQuestion(const Text& text, const Spans& said) {
  if (said.size() > 1 || !text.view(said.front()).ends_with('?')) return false;
  return text.SentenceAt(said.front().begin) == text.SentenceAt(said.front().end - 1);
}

}  // namespace

const Turn* TurnAt(const Text& text, Span sentence) {
  const auto turn = std::ranges::lower_bound(text.turns, sentence.begin, {},
                                             [](const Turn& t) { return t.label.begin; });
  return turn != text.turns.end() && sentence.contains(turn->label) ? &*turn : nullptr;
}

ast::Attribution ReadTurn(const Text& text, const Turn& turn) {
  ast::Attribution a;
  a.source = {turn.label};
  a.cue = {turn.colon};
  a.content = turn.said;
  a.kind = KindOf(text, turn.said);
  if (IsOneQuestion(text, turn.said)) {
    a.stance = Stance::kAsk;
    a.standing |= static_cast<Standings>(Standing::kAsked);
  }
  a.production = "turn";
  a.confidence = kConfidence;
  a.derivation.push_back({"grammar/turn", "a label that comes back in this conversation", a.cue});
  return a;
}

}  // namespace sayso::grammar
