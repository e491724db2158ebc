#include "src/text/sentences.h"

#include <algorithm>
#include <numeric>

#include "src/text/sentence_starts.h"

namespace sayso {
namespace {

constexpr uint32_t kSpeakerReach =
    8;  // units, without asides, in which `"Who pays?" Ada Lund, 54, asked` has its verb
constexpr uint32_t kTellsReach = 24;  // units behind a verb of saying, of what it introduces
constexpr WordClasses kFiniteVerb =
    WordClass::kVerbPast | WordClass::kVerbThird | WordClass::kAuxiliary | WordClass::kModal;
constexpr uint32_t kAsideReach = 16;  // units of one aside

constexpr WordClasses kClosedClass = WordClass::kDeterminer | WordClass::kSubjectPronoun |
                                     WordClass::kPossessive | WordClass::kPreposition |
                                     WordClass::kSubordinator | WordClass::kCoordinator |
                                     WordClass::kWhWord;

class Splitter {
 public:
  explicit Splitter(Text& text) : text_(text) {}

  void Run() {
    text_.units.reserve(text_.tokens.size());
    text_.unit_tokens.reserve(text_.tokens.size());
    for (size_t i = 0; i < text_.paragraphs.size(); ++i) {
      Paragraph& p = text_.paragraphs[i];
      p.sentences.begin = static_cast<uint32_t>(text_.sentences.size());
      if (p.speaks()) Split(p.tokens, static_cast<uint32_t>(i), text_.sentences);
      p.sentences.end = static_cast<uint32_t>(text_.sentences.size());
    }
    SplitQuotations();
  }

 private:
  void Split(Range tokens, uint32_t paragraph, std::vector<Sentence>& sentences) {
    auto first = static_cast<uint32_t>(text_.units.size());
    AppendUnits(tokens);
    auto last = static_cast<uint32_t>(text_.units.size());
    uint32_t begin = first;
    for (uint32_t u = first; u < last; ++u) {
      if (u + 1 < last && (!MayEnd(text_.units[u]) || !IsEnd(u, last))) continue;
      sentences.push_back(SentenceOf({begin, u + 1}, tokens.end, paragraph));
      begin = u + 1;
    }
  }

  void SplitQuotations() {
    uint32_t paragraph = 0;
    for (size_t i = 0; i < text_.quotations.size(); ++i) {
      Quotation& q = text_.quotations[i];
      if (q.parent >= 0) continue;
      while (text_.paragraphs[paragraph].tokens.end <= q.tokens.begin) ++paragraph;
      q.sentences.begin = static_cast<uint32_t>(text_.quoted.size());
      next_quotation_ = i + 1;
      Split(Inside(q), paragraph, text_.quoted);
      q.sentences.end = static_cast<uint32_t>(text_.quoted.size());
    }
  }

  // The tokens without their marks.
  static Range Inside(const Quotation& q) {
    return {q.tokens.begin + (q.open_marked ? 1 : 0), q.tokens.end - (q.closed ? 1 : 0)};
  }

  void AppendUnits(Range tokens) {
    const auto& quotations = text_.quotations;
    for (uint32_t t = tokens.begin; t < tokens.end;) {
      while (next_quotation_ < quotations.size() && quotations[next_quotation_].tokens.begin < t) {
        ++next_quotation_;
      }
      const bool more = next_quotation_ < quotations.size();
      const uint32_t next =
          more ? std::min(tokens.end, quotations[next_quotation_].tokens.begin) : tokens.end;
      AppendTokens({t, next});
      t = next;
      if (t < tokens.end) t = AppendQuotation(t);
    }
  }

  void AppendTokens(Range tokens) {
    const std::span<const Token> units = text_.tokens_of(tokens);
    text_.units.insert(text_.units.end(), units.begin(), units.end());
    const size_t first = text_.unit_tokens.size();
    text_.unit_tokens.resize(first + tokens.size());
    std::iota(text_.unit_tokens.begin() + static_cast<ptrdiff_t>(first), text_.unit_tokens.end(),
              tokens.begin);
  }

  // Appends the next quotation, which begins at token `t`; its end.
  uint32_t AppendQuotation(uint32_t t) {
    const Quotation& q = text_.quotations[next_quotation_];
    Token unit = text_.tokens[t];
    unit.end = q.span.end;
    unit.kind = TokenKind::kQuotation;
    unit.word = static_cast<WordId>(next_quotation_);
    unit.classes = {};
    unit.frames = 0;
    const uint32_t inner = t + (q.open_marked ? 1 : 0);
    const bool capital = inner < q.tokens.end && text_.tokens[inner].has(Shape::kCapital);
    if (capital) unit.shape |= static_cast<uint8_t>(Shape::kCapital);
    text_.unit_tokens.push_back(t);
    text_.units.push_back(unit);
    return q.tokens.end;
  }

  // The last mark of a unit that may end a sentence: its own, or that inside a quotation.
  TokenKind FinalMark(const Token& unit) const {
    if (!unit.is(TokenKind::kQuotation)) return unit.kind;
    const Quotation& q = text_.quotations[unit.word];
    uint32_t t = q.tokens.end - (q.closed ? 1 : 0);
    while (t > q.tokens.begin + 1 && text_.tokens[t - 1].is(TokenKind::kCloseQuote)) --t;
    return t > q.tokens.begin ? text_.tokens[t - 1].kind : TokenKind::kQuotation;
  }

  // A cheap test before IsEnd: most units are words.
  static bool MayEnd(const Token& unit) {
    return (!unit.is(TokenKind::kWord) && !unit.is(TokenKind::kComma)) ||
           unit.has(Shape::kAbbreviated);
  }

  bool IsEnd(uint32_t u, uint32_t last) const {
    const Token& unit = text_.units[u];
    const Token& next = text_.units[u + 1];
    if (unit.has(Shape::kAbbreviated)) return EndsAbbreviated(unit, next);
    TokenKind mark = FinalMark(unit);
    bool behind_bracket = unit.is(TokenKind::kCloseBracket) || unit.is(TokenKind::kCloseQuote);
    if (behind_bracket && u > 0) mark = FinalMark(text_.units[u - 1]);
    switch (mark) {
      case TokenKind::kPeriod:
        return MayBegin(next) && !(unit.is(TokenKind::kQuotation) && SpeakerFollows(u + 1, last) &&
                                   !AnotherFollows(u + 1, last));
      case TokenKind::kQuestion:
        return MayBegin(next) && !(unit.is(TokenKind::kQuotation) &&
                                   (SpeakerFollows(u + 1, last) || AskerFollows(u + 1, last)));
      case TokenKind::kEllipsis:
        return next.has(Shape::kCapital) &&
               !(unit.is(TokenKind::kQuotation) && SpeakerFollows(u + 1, last));
      default:
        return false;
    }
  }

  static bool MayBegin(const Token& next) {
    switch (next.kind) {
      case TokenKind::kWord:
        return next.has(Shape::kCapital) || !next.has(WordClasses(~0ull));
      case TokenKind::kNumber:
        return next.has(Shape::kSpaceBefore);  // "a limit of .08", "USD3.14"
      case TokenKind::kQuotation:
      case TokenKind::kOpenQuote:
      case TokenKind::kOpenBracket:
      case TokenKind::kSymbol:
        return true;
      default:
        return false;
    }
  }

  // "in the U.S. The navy" ends; "the U.S. Navy", "Mr. Aas", "No. 10" do not.
  static bool EndsAbbreviated(const Token& unit, const Token& next) {
    if (unit.has(WordClass::kTitle)) return false;
    if (next.is(TokenKind::kQuotation)) return true;
    return next.has(Shape::kCapital) && next.has(kClosedClass);
  }

  // `"Who pays?" Ada Lund asked`: a verb of saying before the sentence is over, and nothing quoted
  // behind it.
  bool SpeakerFollows(uint32_t u, uint32_t last) const {
    const uint32_t verb =
        FirstBehind(u, last, [](const Token& t) { return t.has(WordClass::kSayVerb); });
    return verb < last && EndsSoon(verb + 1, last);
  }

  // `"It is late." But Lund also said in a report that …`, `"It is late." He added, "We …"`: a
  // sentence with what it tells itself. The quotation before is over with its period.
  bool AnotherFollows(uint32_t u, uint32_t last) const {
    const uint32_t verb =
        FirstBehind(u, last, [](const Token& t) { return t.has(WordClass::kSayVerb); });
    for (uint32_t i = u; i + 1 < verb; ++i) {
      if (text_.units[i].is(TokenKind::kComma) &&
          text_.units[i + 1].has(WordClass::kSubjectPronoun)) {
        return verb + 1 < last && text_.units[verb + 1].is(TokenKind::kComma);
      }
    }
    constexpr WordClasses kOpeners =
        WordClass::kCoordinator | WordClass::kPreposition | WordClass::kAdverb;
    const bool goes_on = text_.units[u].has(kOpeners);  // from what was before
    for (uint32_t i = verb + 1; i < std::min(last, verb + kTellsReach); ++i) {
      const Token& unit = text_.units[i];
      if (unit.is(TokenKind::kPeriod)) return false;
      if (unit.is(TokenKind::kQuotation) && unit.has(Shape::kCapital)) return true;
      if (unit.has(WordClass::kInfinitiveTo) && i == verb + 1) return true;
      const bool tells = unit.is(TokenKind::kQuotation) || unit.has(kFiniteVerb);
      if (goes_on && tells) return true;
    }
    return false;
  }

  // `"Who pays?" Lund asked the board`, `"Who pays?" Lund continued`: a question is seldom the end
  // of a statement, so more verbs speak it.
  bool AskerFollows(uint32_t u, uint32_t last) const {
    const auto finite = [](const Token& t) {
      return t.has(WordClass::kVerbPast | WordClass::kVerbThird);
    };
    const uint32_t verb = FirstBehind(u, last, [&](const Token& t) {
      return finite(t) && t.has(WordClass::kSayVerb | WordClass::kCommunicationVerb);
    });
    uint32_t behind = verb + 1;
    while (behind < last && text_.units[behind].has(WordClass::kAdverb)) ++behind;
    if (verb >= last || EndsSoon(behind, last)) return verb < last;
    const bool hears = (text_.units[verb].frames & static_cast<Frames>(Frame::kAddressee)) != 0;
    return hears && FirstBehind(behind, last, finite) >= last;
  }

  // The first unit from `u` on that `is_sought`, if the sentence goes on so far; else `last`.
  template <typename IsSought>
  uint32_t FirstBehind(uint32_t u, uint32_t last, IsSought is_sought) const {
    uint32_t end = std::min(last, u + kSpeakerReach);
    for (uint32_t i = u; i < end; ++i) {
      const Token& unit = text_.units[i];
      if (is_sought(unit)) return i;
      if (unit.is(TokenKind::kComma)) {
        const uint32_t close = CloseOfAside(i, last);
        end = std::min(last, end + close - i);
        i = close;
        continue;
      }
      if (unit.is(TokenKind::kQuotation) || unit.is(TokenKind::kPeriod) ||
          unit.is(TokenKind::kColon)) {
        break;
      }
    }
    return last;
  }

  // The comma that closes what the one at `comma` opens: "Lund, who has led the union since 2010,
  // asked"; `comma` itself where the sentence or a quotation comes first.
  uint32_t CloseOfAside(uint32_t comma, uint32_t last) const {
    for (uint32_t i = comma + 1; i < std::min(last, comma + kAsideReach); ++i) {
      const Token& unit = text_.units[i];
      if (unit.is(TokenKind::kComma)) return i;
      if (unit.is(TokenKind::kQuotation) || unit.is(TokenKind::kPeriod)) break;
    }
    return comma;
  }

  // Behind the verb the sentence ends or goes on quoting: `Lund said.`, `Lund said, "and …"`. A
  // clause behind it ("Lund said the lift failed") is a statement of its own.
  bool EndsSoon(uint32_t u, uint32_t last) const {
    if (u >= last) return true;
    const Token& unit = text_.units[u];
    return unit.is(TokenKind::kPeriod) || unit.is(TokenKind::kComma) ||
           unit.has(WordClass::kPreposition) || unit.has(WordClass::kWeekday) ||
           unit.is(TokenKind::kQuotation);
  }

  // The sentence of these units, the last of which ends at token `end` at the latest.
  Sentence SentenceOf(Range units, uint32_t end, uint32_t paragraph) {
    const uint32_t first = text_.unit_tokens[units.begin];
    if (units.end < text_.unit_tokens.size()) end = std::min(end, text_.unit_tokens[units.end]);
    const Span span{text_.tokens[first].begin, text_.tokens[end - 1].end};
    return {span, {first, end}, units, paragraph};
  }

  Text& text_;
  size_t next_quotation_ = 0;
};

}  // namespace

void SplitSentences(Text& text) {
  Splitter(text).Run();
  MarkSentenceStarts(text);
}

}  // namespace sayso
