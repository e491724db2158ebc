#include "grammar/sign_off.h"

#include <algorithm>

#include "grammar/beside.h"

namespace sayso::grammar {
namespace {

constexpr double kConfidence = 0.9;
constexpr uint32_t kLongestName = 8;    // words
constexpr uint32_t kShortestTitle = 3;  // words of a headline's quotation; else it may be a title

using Units = std::span<const Token>;

// Whether the quotation is speech and no title: it ends like a sentence, or it is a headline's.
bool IsSpeech(const Text& text, const Token& unit, const Sentence& sentence) {
  const bool title = text.paragraphs[sentence.paragraph].kind == ParagraphKind::kTitle;
  if (title) {
    // "Do not travel" - rail operator, but not "The Salt Ledger" - Ada Lund
    const Quotation& quotation = text.quotations[unit.word];
    return quotation.words >= kShortestTitle &&
           !text.tokens[quotation.tokens.end - 2].has(Shape::kCapital);
  }
  return EndsLikeSpeech(text, unit);
}

// "March 3, 2031" behind the name and its bracket, as an embedded post has it; empty where no month
// stands there.
Span DayBehind(Units units) {
  const auto closed =
      std::ranges::find_if(units, [](const Token& t) { return t.is(TokenKind::kCloseBracket); });
  auto day = closed == units.end() ? closed : closed + 1;
  const auto begin = day;
  while (day != units.end() && (day->has(WordClass::kMonth) || day->is(TokenKind::kNumber) ||
                                (day != begin && day->is(TokenKind::kComma)))) {
    ++day;
  }
  const bool month =
      std::any_of(begin, day, [](const Token& t) { return t.has(WordClass::kMonth); });
  if (!month) return {};
  while ((day - 1)->is(TokenKind::kComma)) --day;
  return {begin->begin, (day - 1)->end};
}

// Whether the article has the word as a name elsewhere: "Lund says", "Lund's".
bool IsNameElsewhere(const Text& text, const Token& word) {
  constexpr WordClasses kActs =
      WordClass::kVerbPast | WordClass::kVerbThird | WordClass::kAuxiliary | WordClass::kModal;
  if (word.has(WordClass::kWeekday | WordClass::kMonth | WordClass::kTimeUnit)) return false;
  for (size_t t = 0; t + 1 < text.tokens.size(); ++t) {
    const Token& token = text.tokens[t];
    if (token.begin == word.begin || !token.has(Shape::kCapital)) continue;
    if (token.has(Shape::kSentenceStart) || text.view(token) != text.view(word)) continue;
    const Token& next = text.tokens[t + 1];
    if (next.is(TokenKind::kClitic) || next.has(kActs)) return true;
  }
  return false;
}

// The name behind a dash, up to a comma, a bracket or the end; empty where the words go on as a
// sentence does. One word that is not unknown must be a name elsewhere.
Span NameBehind(const Text& text, Units units) {
  constexpr WordClasses kVerb =
      WordClass::kAuxiliary | WordClass::kModal | WordClass::kVerbPast | WordClass::kVerbThird;
  bool name = false;
  uint32_t count = 0;
  while (count < units.size() && units[count].is(TokenKind::kWord)) {
    const Token& word = units[count];
    if (!word.has(Shape::kCapital) && word.has(kVerb)) return {};
    name |= word.has(Shape::kCapital) && (count > 0 || word.classes.empty());
    if (++count > kLongestName) return {};
  }
  const bool ends = count == units.size() || units[count].is(TokenKind::kComma) ||
                    units[count].is(TokenKind::kOpenBracket) || units[count].is(TokenKind::kPeriod);
  if (!name && count == 1) name = IsNameElsewhere(text, units.front());
  if (!name || !ends) return {};
  return {units.front().begin, units[count - 1].end};
}

}  // namespace

std::optional<ast::Attribution> ReadSignOff(const Text& text, size_t sentence) {
  const Sentence& first = text.sentences[sentence];
  Units units = text.units_of(first);
  if (units.empty() || !units.front().is(TokenKind::kQuotation)) return std::nullopt;
  const Token& quotation = units.front();
  units = units.subspan(1);
  if (units.empty() && sentence + 1 < text.sentences.size() &&
      text.sentences[sentence + 1].paragraph == first.paragraph + 1) {
    units = text.units_of(text.sentences[sentence + 1]);
  }
  if (units.size() < 2 || !units.front().is(TokenKind::kDash)) return std::nullopt;
  const Span name = NameBehind(text, units.subspan(1));
  if (name.empty() || !IsSpeech(text, quotation, first)) return std::nullopt;
  ast::Attribution a;
  a.source = {name};
  a.cue = {units.front().span()};
  a.content = {quotation.span()};
  if (const Span day = DayBehind(units); !day.empty()) a.when = {day};
  a.kind = QuoteKind::kDirect;
  if (text.paragraphs[first.paragraph].kind == ParagraphKind::kTitle) {
    a.standing |= static_cast<Standings>(Standing::kHeadline);
  }
  a.production = "sign-off";
  a.confidence = kConfidence;
  a.derivation.push_back({"grammar/sign-off", "signed with a dash", a.cue});
  return a;
}

}  // namespace sayso::grammar
