#include "grammar/nested.h"

#include <algorithm>

#include "grammar/choice.h"
#include "grammar/writer.h"

namespace sayso::grammar {
namespace {

// Whether somebody may be told of who speaks; what others think is left with who says so.
bool TellsOfSpeech(std::span<const Token> units) {
  return std::ranges::any_of(units, [](const Token& t) { return t.has(WordClass::kSayVerb); });
}
bool TellsOfSpeech(Words words) {
  return std::ranges::any_of(
      words, [](const Word& w) { return w.has(WordClass::kSayVerb) || w.is(Key::kAccording); });
}

// Whether the source is somebody else than who speaks: not "I" or "we".
bool NamesAnother(Words words, Range source) {
  return source.size() > 0 && !words[source.begin].is(Key::kI) && !words[source.begin].is(Key::kWe);
}

// The clause behind "that", "whether", "if".
Words WithoutSubordinator(Words clause) {
  return !clause.empty() && clause.front().is(Tag::kSubordinator) ? clause.subspan(1) : clause;
}

// The outer quotations that begin inside a span.
std::span<const Quotation> QuotationsIn(const Text& text, Span span) {
  const auto begin = std::ranges::lower_bound(text.quotations, span.begin, std::ranges::less(),
                                              [](const Quotation& q) { return q.span.begin; });
  auto end = begin;
  while (end != text.quotations.end() && end->span.begin < span.end) ++end;
  return {begin, end};
}

}  // namespace

void NestedReader::ReadClauses(const SentenceView& sentence, const Candidate& chosen,
                               size_t outer) {
  for (const Range range : chosen.content) {
    const Words clause = WithoutSubordinator(sentence.words.subspan(range.begin, range.size()));
    if (!TellsOfSpeech(clause)) continue;
    Read({text_, clause, sentence.paragraph, false, false, weights_}, outer);
  }
}

void NestedReader::ReadQuotations(const std::vector<ast::Attribution>& attributions) {
  for (size_t i = 0; i < attributions.size(); ++i) {
    if (attributions[i].kind == QuoteKind::kIndirect) continue;
    for (const Span span : attributions[i].content) {
      for (const Quotation& quotation : QuotationsIn(text_, span)) {
        for (uint32_t s = quotation.sentences.begin; s < quotation.sentences.end; ++s) {
          const Sentence& quoted = text_.quoted[s];
          if (!TellsOfSpeech(text_.units_of(quoted))) continue;
          Read(ReadQuoted(text_, quoted, keys_, weights_, words_), i);
        }
      }
    }
  }
}

void NestedReader::Read(const SentenceView& view, size_t outer) {
  candidates_.clear();
  ReadCandidates(view, candidates_);
  Weigh(view.words, candidates_);
  const Writer writer(view);
  for (const uint32_t chosen : Choose(candidates_, weights_)) {
    const Candidate& c = candidates_[chosen];
    if (!NamesAnother(view.words, c.source) || c.content.empty()) continue;
    found_.push_back(writer.Write(c));
    found_.back().outer = static_cast<int32_t>(outer);
  }
}

void NestedReader::AppendTo(std::vector<ast::Attribution>& attributions) {
  std::ranges::stable_sort(found_, std::ranges::less(), &ast::Attribution::outer);
  std::ranges::move(found_, std::back_inserter(attributions));
}

}  // namespace sayso::grammar
