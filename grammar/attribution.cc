#include "grammar/attribution.h"

#include <algorithm>

#include "grammar/beside.h"
#include "grammar/choice.h"
#include "grammar/continuation.h"
#include "grammar/nested.h"
#include "grammar/reading.h"
#include "grammar/sign_off.h"
#include "grammar/turn.h"
#include "grammar/writer.h"

namespace sayso::grammar {
namespace {

constexpr size_t kManyCandidates = 32;  // more than most sentences have

// Content that stands behind the colon, in another sentence. False where there is none.
bool TakeIntroduced(const Text& text, size_t sentence, ast::Attribution& attribution) {
  attribution.content = ReadIntroduced(text, sentence);
  if (attribution.content.empty()) return false;
  const bool quoted = text.QuotationAt(attribution.content.front().begin) >= 0;
  attribution.kind = quoted ? QuoteKind::kDirect : QuoteKind::kIndirect;
  return true;
}

// "She went on to say:", "She smiled and replied:": both verbs introduce the same words.
bool SaysAgain(const ast::Attribution& a, const ast::Attribution& before) {
  return a.content == before.content;
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

// `The witness is asked how she knows. "Forty years."`: whether a sentence is only a quotation,
// behind one of its paragraph that tells what somebody was asked.
bool FollowsQuestion(const Text& text, size_t s,
                     const std::vector<ast::Attribution>& attributions) {
  if (s == 0 || attributions.empty() || SpokenAlone(text, text.sentences[s]) == nullptr) {
    return false;
  }
  const ast::Attribution& asked = attributions.back();
  const Sentence& before = text.sentences[s - 1];
  const bool is_asked = asked.source.empty() && !asked.cue.empty() &&
                        (asked.standing & static_cast<Standings>(Standing::kAsked)) != 0;
  return is_asked && before.span.contains(asked.cue.front().begin) &&
         before.paragraph == text.sentences[s].paragraph;
}

// `"I heard a bang." Dana Fricke was in the kitchen.`: the quotation that opens the paragraph of a
// sentence and that nobody before speaks, or null.
const Token* OpeningQuotation(const Text& text, size_t s, const std::vector<bool>& claimed) {
  if (s == 0 || claimed[s - 1]) return nullptr;
  const Sentence& opening = text.sentences[s - 1];
  const uint32_t paragraph = text.sentences[s].paragraph;
  if (opening.paragraph != paragraph) return nullptr;
  const bool opens = s == 1 || text.sentences[s - 2].paragraph != paragraph;
  const bool spoken_before =
      s > 1 && (claimed[s - 2] || SpokenAlone(text, text.sentences[s - 2]) != nullptr);
  return opens && !spoken_before ? SpokenAlone(text, opening) : nullptr;
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
  NestedReader nested(text, keys, weights);
  std::vector<bool> claimed(text.sentences.size(), false);
  std::vector<Word> words;
  std::vector<Candidate> candidates;
  candidates.reserve(kManyCandidates);
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
      if (claimed[s] && SaysAgain(attribution, attributions.back())) continue;
      for (const Candidate& other : candidates) {
        if (!options.keep_candidates) break;
        if (other.head == c.head) attribution.candidates.push_back(writer.Show(other));
      }
      nested.ReadClauses(view, c, attributions.size());
      attributions.push_back(std::move(attribution));
      claimed[s] = true;
    }
    if (claimed[s]) continue;
    std::optional<ast::Attribution> uncued = ReadSignOff(text, s);
    if (const Token* quotation = QuotedBehindColon(view); !uncued && quotation != nullptr) {
      uncued = ReadBeside(view, *quotation);
    } else if (!uncued &&
               (FollowsNarration(text, s, claimed) || FollowsQuestion(text, s, attributions))) {
      uncued =
          ReadBeside(ReadSentence(text, s - 1, keys, weights, words), *SpokenAlone(text, sentence));
    } else if (const Token* opening = OpeningQuotation(text, s, claimed); !uncued && opening) {
      uncued = ReadAhead(view, *opening);
      claimed[s - 1] = uncued.has_value();
    }
    if (!uncued) continue;
    claimed[s] = claimed[s] || uncued->content.front().begin >= sentence.span.begin;
    attributions.push_back(*std::move(uncued));
  }
  JoinContinuations(text, claimed, attributions);
  nested.ReadQuotations(attributions);
  nested.AppendTo(attributions);
  return attributions;
}

}  // namespace sayso::grammar
