#include "src/figures/site.h"

#include <algorithm>
#include <utility>

namespace sayso {
bool IsDate(FigureKind kind) { return kind == FigureKind::kDate || kind == FigureKind::kDateRange; }

bool IsQuantity(FigureKind kind) {
  return !IsDate(kind) && kind != FigureKind::kAge && kind != FigureKind::kOrdinal;
}

std::optional<std::string_view> Site::FactOf(uint32_t i, Fact fact) const {
  if (!in_sentence(i) || token(i).word == 0) return std::nullopt;
  return text.ruleset->lexicon().fact(token(i).word, fact);
}

Figure* Site::Before() const {
  for (size_t i = index; i-- > 0 && index - i <= kNeighbours;) {
    Figure& f = figures[i];
    if (f.sentence != figure().sentence) return nullptr;
    if (IsQuantity(f.kind)) return &f;
  }
  return nullptr;
}

Figure* Site::After() const {
  for (size_t i = index + 1; i < figures.size() && i - index <= kNeighbours; ++i) {
    Figure& f = figures[i];
    if (f.sentence != figure().sentence) return nullptr;
    if (IsQuantity(f.kind)) return &f;
  }
  return nullptr;
}

Site Site::At(const Figure* other) const {
  Site site = *this;
  site.index = static_cast<size_t>(other - figures.data());
  site.tokens = TokensOf(*other);
  return site;
}

bool Site::Matches(std::string_view word, std::string_view lower) {
  return std::equal(word.begin(), word.end(), lower.begin(), lower.end(), [](char a, char b) {
    return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + 32) : a) == b;
  });
}

// Most spans stand in the sentence, and its tokens are fewer than the document's.
Range Site::TokensOf(Span span) const {
  const auto at = [&](uint32_t offset) {
    const std::span<const Token> tokens = text.tokens_of(sentence);
    const bool inside =
        !tokens.empty() && tokens.front().begin <= offset && offset <= tokens.back().begin;
    if (!inside) return text.TokenAt(offset);
    const auto first = std::ranges::lower_bound(tokens, offset, {}, &Token::begin);
    return sentence.begin + static_cast<uint32_t>(first - tokens.begin());
  };
  uint32_t begin = at(span.begin);
  if (begin > 0 && text.tokens[begin - 1].end > span.begin) --begin;
  return {begin, std::max(at(span.end), begin + 1)};
}

void Site::Note(std::string rule, Spans spans) const {
  figure().derivation.push_back({std::move(rule), "", std::move(spans)});
}

std::vector<OutcomeWord> FindOutcomes(const Text& text, Range sentence) {
  std::vector<OutcomeWord> outcomes;
  const Lexicon& lexicon = text.ruleset->lexicon();
  auto phrase =
      std::lower_bound(text.phrases.begin(), text.phrases.end(), sentence.begin,
                       [](const Phrase& p, uint32_t token) { return p.tokens.begin < token; });
  const auto begins_phrase = [&](uint32_t token) {
    while (phrase != text.phrases.end() && phrase->tokens.begin < token) ++phrase;
    return phrase != text.phrases.end() && phrase->tokens.begin == token;
  };
  for (uint32_t i = sentence.begin; i < sentence.end; ++i) {
    if (begins_phrase(i)) {
      if (const auto outcome = lexicon.fact(phrase->entry, Fact::kOutcome)) {
        const Token& first = text.tokens[i];
        const bool noun = text.tokens[phrase->tokens.end - 1].has(WordClass::kNoun) &&
                          !first.has(WordClass::kVerbPast | WordClass::kVerbParticiple);
        outcomes.push_back({phrase->tokens, *outcome, noun});
        i = phrase->tokens.end - 1;
        continue;
      }
    }
    const Token& t = text.tokens[i];
    if (!t.has(WordClass::kOutcome)) continue;
    const auto outcome = lexicon.fact(t.word, Fact::kOutcome);
    if (!outcome) continue;
    const bool noun = t.has(WordClass::kNoun | WordClass::kPluralNoun) &&
                      !t.has(WordClass::kVerbPast | WordClass::kVerbParticiple |
                             WordClass::kVerbIng | WordClass::kAdjective);
    outcomes.push_back({{i, i + 1}, *outcome, noun});
  }
  return outcomes;
}

}  // namespace sayso
