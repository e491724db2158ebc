#include "grammar/loose_quotation.h"

#include <algorithm>

namespace sayso::grammar {
namespace {

constexpr uint32_t kLongestScare = 4;  // words

// Tells what one quotation is by its words and its neighbours.
class FormReader {
 public:
  FormReader(const Text& text, const Quotation& quotation)
      : text_(text),
        quotation_(quotation),
        inside_(text.tokens_of({quotation.tokens.begin + (quotation.open_marked ? 1U : 0U),
                                quotation.tokens.end - (quotation.closed ? 1U : 0U)})) {}

  LooseKind Kind() const {
    if (IsNickname()) return LooseKind::kNickname;
    if (EndsSentence() && (quotation_.words > 2 || HasVerb())) return LooseKind::kSpeech;
    if (IsTitle()) return LooseKind::kTitle;
    if (quotation_.words <= kLongestScare || !HasVerb()) return LooseKind::kScare;
    return LooseKind::kSpeech;
  }

 private:
  // Rita ["Bolt"] Kessler
  bool IsNickname() const {
    const uint32_t begin = quotation_.tokens.begin, end = quotation_.tokens.end;
    if (quotation_.words > 2 || begin == 0 || end >= text_.tokens.size()) return false;
    return IsName(text_.tokens[begin - 1]) && IsName(text_.tokens[end]);
  }
  static bool IsName(const Token& token) {
    return token.is(TokenKind::kWord) && token.has(Shape::kCapital) &&
           !token.has(WordClass::kDeterminer | WordClass::kPreposition | WordClass::kVerb);
  }

  bool EndsSentence() const {
    if (inside_.empty()) return false;
    const Token& last = inside_.back();
    return last.is(TokenKind::kPeriod) || last.is(TokenKind::kQuestion) ||
           last.is(TokenKind::kEllipsis);
  }

  bool HasVerb() const {
    constexpr WordClasses kFinite =
        WordClass::kAuxiliary | WordClass::kModal | WordClass::kVerbPast | WordClass::kVerbThird;
    return std::ranges::any_of(inside_, [](const Token& t) { return t.has(kFinite); });
  }

  // All but its small words are capitals.
  bool IsTitle() const {
    constexpr WordClasses kSmall = WordClass::kDeterminer | WordClass::kPreposition |
                                   WordClass::kCoordinator | WordClass::kInfinitiveTo;
    return std::ranges::all_of(inside_, [](const Token& t) {
      return !t.is(TokenKind::kWord) || t.has(Shape::kCapital) || t.has(kSmall);
    });
  }

  const Text& text_;
  const Quotation& quotation_;
  std::span<const Token> inside_;
};

}  // namespace

std::vector<ast::LooseQuotation> FindLooseQuotations(
    const Text& text, const std::vector<ast::Attribution>& attributions) {
  Spans held;
  for (const ast::Attribution& a : attributions) {
    held.insert(held.end(), a.content.begin(), a.content.end());
  }
  std::ranges::sort(held);
  std::vector<ast::LooseQuotation> loose;
  size_t next = 0;
  uint32_t held_to = 0;
  for (const Quotation& quotation : text.quotations) {
    if (quotation.parent >= 0 || text.SentenceAt(quotation.span.begin) < 0) continue;
    while (next < held.size() && held[next].begin < quotation.span.end) {
      held_to = std::max(held_to, held[next++].end);
    }
    if (held_to > quotation.span.begin) continue;
    loose.push_back({quotation.span, FormReader(text, quotation).Kind()});
  }
  return loose;
}

}  // namespace sayso::grammar
