#include "grammar/continuation.h"

#include <algorithm>

namespace sayso::grammar {
namespace {

constexpr uint32_t kLeadWords = 1;
constexpr uint32_t kTailWords = 8;
constexpr uint32_t kLongestCounter = 6;  // words of a question thrown in
constexpr uint32_t kLeastLeading = 5;    // words of a quotation that is no title

class Joiner {
 public:
  Joiner(const Text& text, const std::vector<bool>& claimed,
         std::vector<ast::Attribution>& attributions)
      : text_(text), claimed_(claimed), attributions_(attributions) {}

  void Run() {
    size_t next = 0;
    for (size_t s = 0; s < text_.sentences.size(); ++s) {
      const Sentence& sentence = text_.sentences[s];
      if (claimed_[s]) {
        while (next < attributions_.size() && CueOf(next) < sentence.span.end) ++next;
        SetCurrent(next, sentence);
      } else {
        Consider(s);
      }
    }
  }

 private:
  uint32_t CueOf(size_t i) const {
    const ast::Attribution& a = attributions_[i];
    return a.cue.empty() ? a.content.front().begin : a.cue.front().begin;
  }

  // The attribution that a quotation behind this sentence goes on from: the last one here whose
  // content is quoted; none where narration has the last word.
  void SetCurrent(size_t end, const Sentence& sentence) {
    current_ = -1;
    for (size_t i = end; i > 0 && CueOf(i - 1) >= sentence.span.begin; --i) {
      if (attributions_[i - 1].kind == QuoteKind::kIndirect) continue;
      current_ = static_cast<int64_t>(i) - 1;
      break;
    }
    if (current_ >= 0 && AnotherActs(attributions_[static_cast<size_t>(current_)], sentence)) {
      current_ = current_indirect_ = -1;
      return;
    }
    // "Asked what he would do, he laughed.": what he was asked is not what he says next.
    if (current_ < 0 && end > 0 && !IsAsked(attributions_[end - 1]))
      current_indirect_ = static_cast<int64_t>(end) - 1;
    paragraph_ = sentence.paragraph;
  }

  // `"Hello," Lund said, and her husband cut in.`: who takes the word at the end of the sentence
  // may have the next quotation.
  bool AnotherActs(const ast::Attribution& a, const Sentence& sentence) const {
    uint32_t told = a.content.back().end;
    if (!a.cue.empty()) told = std::max(told, a.cue.back().end);
    if (!a.source.empty()) told = std::max(told, a.source.back().end);
    const std::span<const Token> units = text_.units_of(sentence);
    size_t end = units.size();
    if (end > 0 && units[end - 1].is(TokenKind::kPeriod)) --end;
    if (end < 4 || !units[end - 1].has(WordClass::kPreposition)) return false;  // cut [in]
    if (!units[end - 2].has(WordClass::kVerbPast | WordClass::kVerbThird)) return false;
    if (!units[end - 3].has(WordClass::kPersonNoun) && !units[end - 3].has(Shape::kCapital)) {
      return false;
    }
    for (size_t i = end - 3; i > 0 && units[i].begin >= told; --i) {
      if (units[i].has(WordClass::kCoordinator)) return units[i - 1].is(TokenKind::kComma);
    }
    return false;
  }

  static bool IsAsked(const ast::Attribution& a) {
    return a.source.empty() && (a.standing & static_cast<Standings>(Standing::kAsked)) != 0;
  }

  void Consider(size_t s) {
    const Sentence& sentence = text_.sentences[s];
    const std::span<const Token> units = text_.units_of(sentence);
    const Token* quotation = OnlyQuotation(units);
    if (quotation == nullptr) {
      // Narration in between: later quotations have a speaker of their own.
      if (HasWords(units)) current_ = current_indirect_ = -1;
      return;
    }
    const int64_t to = Target(s, text_.quotations[quotation->word]);
    if (to < 0) return;
    Spans& content = attributions_[to].content;
    if (content.empty() || content.back().end <= quotation->begin) {
      content.push_back(quotation->span());
    }
    paragraph_ = sentence.paragraph;
  }

  int64_t Target(size_t s, const Quotation& quotation) const {
    const Sentence& sentence = text_.sentences[s];
    const bool same = sentence.paragraph == paragraph_;
    const bool next = sentence.paragraph == paragraph_ + 1;
    if (quotation.continues && current_ >= 0) return current_;
    if (!same && (!next || NarrationFollows(s))) return -1;
    if (next && IsAnswered(s, quotation)) return -1;
    const int64_t to = current_ >= 0 ? current_ : current_indirect_;
    return to >= 0 && Answers(quotation, attributions_[to]) ? -1 : to;
  }

  // `"Really?" Lund went on, as if he had not heard.`: a quotation that opens a paragraph may be of
  // whoever acts behind it.
  bool NarrationFollows(size_t s) const {
    if (s + 1 == text_.sentences.size() || claimed_[s + 1]) return false;
    const Sentence& next = text_.sentences[s + 1];
    return next.paragraph == text_.sentences[s].paragraph &&
           !text_.units_of(next).front().is(TokenKind::kQuotation);
  }

  // `"Like an animal," Aas replied. ¶ "And then?" ¶ "And then nothing."`: a question in a paragraph
  // of its own, and what answers it in the next, belong to two.
  bool IsAnswered(size_t s, const Quotation& quotation) const {
    if (!EndsInQuestion(quotation) || quotation.words > kLongestCounter) return false;
    if (s + 1 == text_.sentences.size()) return false;
    const Sentence& next = text_.sentences[s + 1];
    return next.paragraph == text_.sentences[s].paragraph + 1 &&
           OnlyQuotation(text_.units_of(next)) != nullptr;
  }

  // `"How long?" Brand asked Keller. "Nine years."`: who was asked may answer.
  bool Answers(const Quotation& quotation, const ast::Attribution& asked) const {
    if (asked.addressee.empty() || EndsInQuestion(quotation)) return false;
    const int32_t question = text_.QuotationAt(asked.content.back().begin);
    return question >= 0 && EndsInQuestion(text_.quotations[static_cast<size_t>(question)]);
  }

  bool EndsInQuestion(const Quotation& quotation) const {
    return quotation.closed && quotation.tokens.size() > 2 &&
           text_.tokens[quotation.tokens.end - 2].is(TokenKind::kQuestion);
  }

  // The quotation of a sentence that has nothing else but marks, a word before (But "…") and a few
  // words without a verb behind ("…" to the rest of the country), or one that leads a sentence
  // which only goes on from it ("…," which sails on Monday.)
  const Token* OnlyQuotation(std::span<const Token> units) const {
    const Token* found = nullptr;
    uint32_t before = 0, behind = 0;
    for (const Token& unit : units) {
      if (unit.is(TokenKind::kQuotation)) {
        if (found == nullptr && &unit != &units.front() && (&unit - 1)->is(TokenKind::kColon)) {
          return nullptr;  // Lund: "…" has a speaker of its own
        }
        if (found == nullptr) found = &unit;
      } else if (unit.is(TokenKind::kWord) || unit.is(TokenKind::kNumber)) {
        if (found == nullptr && ++before > kLeadWords) return nullptr;
        if (found == nullptr) continue;
        if (behind == 0 && before == 0 && GoesOnFrom(*found, unit)) return found;
        if (++behind > kTailWords || IsFinite(*found, unit) || NamesSomebody(unit)) {
          return nullptr;
        }
      }
    }
    return found;
  }

  // Behind a title any word that may be a verb: `"Harbour Lights" with its cast sails on Monday`;
  // behind more words none that may be a noun: `"… jobs" and other issues`.
  bool IsFinite(const Token& quotation, const Token& unit) const {
    if (unit.classes.has(WordClass::kAuxiliary | WordClass::kModal)) return true;
    const bool title = text_.quotations[quotation.word].words < kLeastLeading;
    return unit.classes.has(WordClass::kVerbPast | WordClass::kVerbThird) &&
           (title || !unit.classes.has(WordClass::kNoun | WordClass::kPluralNoun));
  }

  // `"…" in the words of Berg`: he may have said it.
  static bool NamesSomebody(const Token& unit) {
    constexpr WordClasses kOthers = WordClass::kWeekday | WordClass::kMonth | WordClass::kPlace |
                                    WordClass::kCountry | WordClass::kDemonym;
    return unit.has(Shape::kCapital) && !unit.has(kOthers);
  }

  // Whether what follows a quotation, from `next` on, only tells of its last words: a comma inside
  // the marks, and "which" or "who" behind them.
  bool GoesOnFrom(const Token& unit, const Token& next) const {
    const Quotation& quotation = text_.quotations[unit.word];
    if (!quotation.closed || quotation.words < kLeastLeading) return false;
    return text_.tokens[quotation.tokens.end - 2].is(TokenKind::kComma) &&
           next.has(WordClass::kRelative);
  }

  static bool HasWords(std::span<const Token> units) {
    return std::ranges::any_of(units, [](const Token& t) { return t.is(TokenKind::kWord); });
  }

  const Text& text_;
  const std::vector<bool>& claimed_;
  std::vector<ast::Attribution>& attributions_;
  int64_t current_ = -1;           // last quoted attribution
  int64_t current_indirect_ = -1;  // last other one, for a quotation right behind it
  uint32_t paragraph_ = 0;
};

}  // namespace

void JoinContinuations(const Text& text, const std::vector<bool>& claimed,
                       std::vector<ast::Attribution>& attributions) {
  Joiner(text, claimed, attributions).Run();
}

namespace {

constexpr size_t kMostItems = 200;  // of a list under one lead

// `The song is recorded: ¶ "We won," she sang.` Whether a verb of saying stands right behind a
// quotation, or behind the words of who says it.
bool HasOwnCue(std::span<const Token> units) {
  constexpr size_t kReach = 8;
  for (const Token& unit : units.subspan(1, std::min(units.size() - 1, kReach))) {
    if (unit.has(WordClass::kSayVerb)) return true;
    if (unit.has(WordClass::kCoordinator) || unit.is(TokenKind::kQuotation)) return false;
  }
  return false;
}

}  // namespace

Spans ReadIntroduced(const Text& text, size_t sentence) {
  Spans content;
  for (size_t s = sentence + 1; s < text.sentences.size() && content.size() < kMostItems; ++s) {
    const Sentence& next = text.sentences[s];
    const std::span<const Token> units = text.units_of(next);
    if (units.empty()) break;
    if (content.empty() && units.front().is(TokenKind::kQuotation)) {
      return HasOwnCue(units) ? Spans() : Spans{units.front().span()};
    }
    if (text.paragraphs[next.paragraph].kind != ParagraphKind::kListItem) break;
    const bool bullet = units.front().is(TokenKind::kSymbol) && units.size() > 1;
    content.push_back({units[bullet ? 1 : 0].begin, units.back().end});
  }
  return content;
}

}  // namespace sayso::grammar
