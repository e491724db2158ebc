#include "grammar/writer.h"

#include <algorithm>

#include "src/ast/names.h"

namespace sayso::grammar {
ast::Attribution Writer::Write(const Candidate& c) const {
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
  a.stance = StanceOf(c);
  a.standing = StandingOf(c, a.stance);
  a.production = Name(c.production);
  a.confidence = weights_.Confidence(c.share);
  a.derivation.reserve(2);  // the speaker's step comes behind
  a.derivation.push_back({"grammar/" + a.production, std::string(Name(c.form)), a.cue});
  return a;
}

ast::Candidate Writer::Show(const Candidate& c) const {
  return {.production = std::string(Name(c.production)),
          .score = c.share,
          .source = Spanned(c.source),
          .cue = Spanned(c.cue),
          .content = ContentOf(c)};
}

Spans Writer::Spanned(Range range) const {
  Spans spans;
  Append(range, spans);
  return spans;
}

void Writer::Append(Range range, Spans& spans) const {
  if (range.size() == 0) return;
  const Span span{words_[range.begin].begin, words_[range.end - 1].end};
  if (!span.empty()) spans.push_back(span);
}

Spans Writer::ContentOf(const Candidate& c) const {
  Spans spans;
  spans.reserve(c.content.size());
  for (const Range range : c.content) Append(Trimmed(range), spans);
  return spans;
}

// Content neither begins nor ends with a comma or a final period.
Range Writer::Trimmed(Range range) const {
  const Tags marks = Tag::kComma | Tag::kStop | Tag::kSemicolon | Tag::kDash;
  while (range.size() > 1 && words_[range.end - 1].is(marks)) --range.end;
  while (range.size() > 1 && words_[range.begin].is(marks)) ++range.begin;
  return range;
}

QuoteKind Writer::KindOf(const Ranges& content) const {
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
Standings Writer::StandingOf(const Candidate& c, Stance stance) const {
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
  const uint32_t first = c.source.size() > 0 ? std::min(c.source.begin, c.cue.begin) : c.cue.begin;
  set(Standing::kConditional, first > 0 && words_[first - 1].is(Key::kIf));
  return standing;
}

// That of the verb; of "declined to say" that of the verb that leads it.
Stance Writer::StanceOf(const Candidate& c) const {
  for (uint32_t i = c.cue.begin; i < c.head && i < c.cue.end; ++i) {
    if (StanceOf(words_[i]) == Stance::kDecline) return Stance::kDecline;
  }
  return StanceOf(words_[c.head]);
}

Stance Writer::StanceOf(const Word& word) const {
  const auto stance = text_.ruleset->lexicon().fact(word.word, Fact::kStance);
  for (const Stance s : {Stance::kDeny, Stance::kDecline, Stance::kPredict, Stance::kPromise,
                         Stance::kAsk, Stance::kOrder}) {
    if (stance == sayso::Name(s)) return s;
  }
  return Stance::kAssert;
}

}  // namespace sayso::grammar
