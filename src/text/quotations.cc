#include "src/text/quotations.h"

#include <algorithm>
#include <set>
#include <utility>

namespace sayso {
namespace {

constexpr uint32_t kTrailingSpeakerTokens = 8;  // ", Lund said" at the end of an unclosed quotation

// Words whose first letters are left out behind an apostrophe: rules/text/elisions.json.
struct ElidedWords {
  explicit ElidedWords(const Ruleset& ruleset) {
    for (const std::string_view word : ruleset.value("text", "elisions")["words"].texts()) {
      words.emplace(word);
    }
  }
  std::set<std::string, std::less<>> words;
};

// Pairs the marks of one paragraph after another; `open_` holds the quotations open at this point,
// outermost first.
class Pairing {
 public:
  explicit Pairing(Text& text) : text_(text), elided_(text.ruleset->compiled<ElidedWords>()) {}

  void Run() {
    for (size_t i = 0; i < text_.paragraphs.size(); ++i) {
      const Paragraph& p = text_.paragraphs[i];
      if (p.kind == ParagraphKind::kHeader || p.kind == ParagraphKind::kFurniture) continue;
      open_.clear();
      paragraph_ = i;
      marks_in_paragraph_ = text_.quotations.size();
      for (uint32_t t = p.tokens.begin; t < p.tokens.end; ++t) {
        if (text_.tokens[t].is(TokenKind::kOpenQuote))
          Opening(t, p);
        else if (text_.tokens[t].is(TokenKind::kCloseQuote))
          Closing(t, p);
      }
      FinishParagraph(i);
    }
    std::erase_if(text_.quotations, [](const Quotation& q) { return q.tokens.size() == 0; });
    LinkParents();
  }

 private:
  bool IsSingle(uint32_t t) const {
    std::string_view mark = text_.view(text_.tokens[t]);
    return mark == "'" || mark == "’" || mark == "‘" || mark == "‚" || mark == "‹" || mark == "›" ||
           mark == "`";
  }
  // Marks that open and close by their form alone are not asked where they stand.
  bool IsStraight(uint32_t t) const {
    std::string_view mark = text_.view(text_.tokens[t]);
    return mark == "\"" || mark == "''";
  }
  Quotation& top() { return text_.quotations[open_.back()]; }

  bool FollowedByText(uint32_t t, const Paragraph& p) const {
    return t + 1 < p.tokens.end && !text_.tokens[t + 1].has(Shape::kSpaceBefore);
  }

  // Behind text at once, and none follows at once.
  bool EndsText(uint32_t t, const Paragraph& p) const {
    bool behind = !text_.tokens[t].has(Shape::kSpaceBefore);
    bool before_word = FollowedByText(t, p) && (text_.tokens[t + 1].is(TokenKind::kWord) ||
                                                text_.tokens[t + 1].is(TokenKind::kNumber));
    return behind && !before_word;
  }

  void Opening(uint32_t t, const Paragraph& p) {
    bool single = IsSingle(t);
    if (single && IsElision(t, p)) return MakeApostrophe(t);
    const bool goes_on = single && open_.empty() && GoesOnSingle(t, p);
    if (single && !goes_on && !HasCloser(t, p)) return MakeApostrophe(t);
    if (!single && IsDoubleOpen()) {
      // A second opening mark. One that stands behind text and before none closes („…“);
      // directional marks may nest ("“…”" inside "“…”"); else the first was never closed.
      if (EndsText(t, p)) return Closing(t, p);
      if (IsStraight(t) || !HasTwoClosers(t, p)) CloseUnmarked(t);
    }
    Open(t, single);
  }

  void Open(uint32_t t, bool single) {
    Quotation q;
    q.tokens = {t, t + 1};
    q.single = single;
    q.closed = false;
    text_.tokens[t].kind = TokenKind::kOpenQuote;
    open_.push_back(text_.quotations.size());
    text_.quotations.push_back(q);
  }

  void Closing(uint32_t t, const Paragraph& p) {
    bool single = IsSingle(t);
    if (single) {
      if (open_.empty() || !top().single || IsPossessive(t, p)) return MakeApostrophe(t);
      return Close(t);
    }
    if (!IsDoubleOpen()) {
      if (IsTurnedRound(t, p)) return Open(t, false);
      bool first_mark = text_.quotations.size() == marks_in_paragraph_;
      if (carried_ && first_mark && open_.empty()) return CloseCarried(t, p);
      if (text_.view(text_.tokens[t]) != "\"" && FollowedByText(t, p)) return Open(t, false);
      text_.tokens[t].kind = TokenKind::kSymbol;  // an inch mark, or a stray one
      return;
    }
    while (top().single) CloseUnmarked(t);
    Close(t);
  }

  // ” … the ship has left,” · of the police."We left." A closing mark with text behind it, or at
  // the front of the paragraph, that another closing mark follows.
  bool IsTurnedRound(uint32_t t, const Paragraph& p) const {
    if (t != p.tokens.begin && !FollowedByText(t, p)) return false;
    for (uint32_t i = t + 1; i < p.tokens.end; ++i) {
      if (text_.tokens[i].is(TokenKind::kOpenQuote) && !IsSingle(i)) return false;
      if (text_.tokens[i].is(TokenKind::kCloseQuote) && !IsSingle(i)) return EndsText(i, p);
    }
    return false;
  }

  void Close(uint32_t t) {
    text_.tokens[t].kind = TokenKind::kCloseQuote;
    top().tokens.end = t + 1;
    top().closed = true;
    open_.pop_back();
  }

  // Ends the innermost open quotation before token `t`; a single mark that nothing closed was an
  // apostrophe.
  void CloseUnmarked(uint32_t t) {
    if (top().single) {
      MakeApostrophe(top().tokens.begin);
      top().tokens = {};
    } else {
      top().tokens.end = t;
    }
    open_.pop_back();
  }

  // A closing mark without an opening one, where the paragraph before was left open.
  void CloseCarried(uint32_t t, const Paragraph& p) {
    Quotation q;
    q.tokens = {p.tokens.begin, t + 1};
    q.open_marked = false;
    q.continues = true;
    text_.quotations.push_back(q);
    carried_ = false;
  }

  bool IsDoubleOpen() const {
    return std::ranges::any_of(open_, [&](size_t q) { return !text_.quotations[q].single; });
  }

  void MakeApostrophe(uint32_t t) {
    Token& token = text_.tokens[t];
    token.kind = TokenKind::kClitic;
    bool after_word = t > 0 && text_.tokens[t - 1].end == token.begin;
    if (after_word) token.shape |= static_cast<uint8_t>(Shape::kPossessiveClitic);
  }

  // '90s, 'em, 'til: letters left out, nothing quoted.
  bool IsElision(uint32_t t, const Paragraph& p) const {
    if (!FollowedByText(t, p)) return true;
    const Token& next = text_.tokens[t + 1];
    if (next.is(TokenKind::kNumber) && next.end - next.begin <= 3) return true;
    return elided_.words.contains(text_.view(next));
  }

  // Whether a later single mark of the paragraph may close: it follows text and precedes none.
  bool HasCloser(uint32_t t, const Paragraph& p) { return NextCloser(t + 1, p) < p.tokens.end; }
  uint32_t NextCloser(uint32_t from, const Paragraph& p) {
    if (closer_from_ <= from && from <= closer_ && closer_end_ == p.tokens.end) return closer_;
    uint32_t t = from;
    while (t < p.tokens.end && !(text_.tokens[t].is(TokenKind::kCloseQuote) && IsSingle(t))) ++t;
    closer_from_ = from;
    closer_ = t;
    closer_end_ = p.tokens.end;
    return t;
  }

  // drivers' choice: an s before, a lower-case word behind, and a better closing mark to come.
  bool IsPossessive(uint32_t t, const Paragraph& p) {
    if (t == 0 || t + 1 >= p.tokens.end) return false;
    const Token& before = text_.tokens[t - 1];
    const Token& after = text_.tokens[t + 1];
    if (!before.is(TokenKind::kWord) || text_.bytes[before.end - 1] != 's') return false;
    if (!after.is(TokenKind::kWord) || !after.has(Shape::kSpaceBefore)) return false;
    uint32_t closer = NextCloser(t + 1, p);
    for (uint32_t i = t + 1; i < closer; ++i) {
      if (text_.tokens[i].is(TokenKind::kOpenQuote) && IsSingle(i)) return false;
    }
    return closer < p.tokens.end;
  }

  // 'We checked the deck. ¶ 'It held.' Single marks of several paragraphs: the quotation is closed
  // in none but the last, and each begins with a mark.
  bool GoesOnSingle(uint32_t t, const Paragraph& p) {
    const bool begins = t == p.tokens.begin || text_.tokens[t - 1].is(TokenKind::kColon) ||
                        text_.tokens[t - 1].is(TokenKind::kComma);
    if (!begins) return false;
    for (size_t i = paragraph_ + 1; i < text_.paragraphs.size(); ++i) {
      const Paragraph& next = text_.paragraphs[i];
      if (!next.speaks()) continue;
      const uint32_t first = next.tokens.begin;
      return first < next.tokens.end && text_.tokens[first].is(TokenKind::kOpenQuote) &&
             IsSingle(first) && HasCloser(first, next);
    }
    return false;
  }

  // Whether two more closing marks than opening ones follow in the paragraph, so that both this
  // mark and the one open can be closed.
  bool HasTwoClosers(uint32_t t, const Paragraph& p) const {
    int surplus = 0;
    for (uint32_t i = t + 1; i < std::min(p.tokens.end, t + 400); ++i) {
      if (IsSingle(i)) continue;
      if (text_.tokens[i].is(TokenKind::kOpenQuote)) --surplus;
      if (text_.tokens[i].is(TokenKind::kCloseQuote) && ++surplus == 2) return true;
    }
    return false;
  }

  void FinishParagraph(size_t index) {
    const Paragraph& p = text_.paragraphs[index];
    bool was_carried = std::exchange(carried_, false);
    MarkContinuation(was_carried, p);
    while (!open_.empty()) {
      bool outer = open_.size() == 1 && !top().single;
      Quotation& q = top();
      if (open_.size() == 1 && q.single && GoesOnSingle(q.tokens.begin, p)) {
        q.tokens.end = p.tokens.end;
        open_.pop_back();
        carried_ = true;
        continue;
      }
      CloseUnmarked(p.tokens.end);
      if (!outer) continue;
      carried_ = ContinuesAfter(index);
      if (!carried_) ReportUnclosed(q, p);
    }
  }

  void MarkContinuation(bool was_carried, const Paragraph& p) {
    if (!was_carried || marks_in_paragraph_ >= text_.quotations.size()) return;
    Quotation& q = text_.quotations[marks_in_paragraph_];
    if (q.tokens.begin == p.tokens.begin) q.continues = true;
  }

  // Whether the next paragraph of text takes an unclosed quotation up: it opens with a mark, or it
  // holds a closing mark before any opening one.
  bool ContinuesAfter(size_t index) const {
    for (size_t i = index + 1; i < text_.paragraphs.size(); ++i) {
      const Paragraph& next = text_.paragraphs[i];
      if (!next.speaks()) continue;
      for (uint32_t t = next.tokens.begin; t < next.tokens.end; ++t) {
        const Token& token = text_.tokens[t];
        if (token.is(TokenKind::kOpenQuote) && !IsSingle(t)) return t == next.tokens.begin;
        if (token.is(TokenKind::kCloseQuote) && !IsSingle(t)) return true;
      }
      return false;
    }
    return false;
  }

  void ReportUnclosed(Quotation& q, const Paragraph& p) {
    CutTrailingSpeaker(q, p);
    Span place{text_.tokens[q.tokens.begin].begin, text_.tokens[q.tokens.end - 1].end};
    text_.issues.push_back({Issue::Severity::kNote, "unclosed-quotation",
                            "a quotation is opened here and not closed in its paragraph",
                            "add the closing mark if the words end earlier", place});
  }

  // "It is over, Lund said.  ->  "It is over,
  void CutTrailingSpeaker(Quotation& q, const Paragraph& p) {
    uint32_t last = p.tokens.end;
    uint32_t first = std::max(q.tokens.begin + 2, last - std::min(last, kTrailingSpeakerTokens));
    for (uint32_t t = last; t-- > first;) {
      if (!text_.tokens[t].has(WordClass::kSayVerb)) continue;
      for (uint32_t comma = t; comma-- > first;) {
        if (text_.tokens[comma].is(TokenKind::kComma)) {
          q.tokens.end = comma + 1;
          return;
        }
      }
    }
  }

  void LinkParents() {
    std::ranges::stable_sort(text_.quotations, [](const Quotation& a, const Quotation& b) {
      return a.tokens.begin != b.tokens.begin ? a.tokens.begin < b.tokens.begin
                                              : a.tokens.end > b.tokens.end;
    });
    std::vector<int32_t> around;
    for (size_t i = 0; i < text_.quotations.size(); ++i) {
      Quotation& q = text_.quotations[i];
      while (!around.empty() &&
             text_.quotations[static_cast<size_t>(around.back())].tokens.end <= q.tokens.begin) {
        around.pop_back();
      }
      q.parent = around.empty() ? -1 : around.back();
      around.push_back(static_cast<int32_t>(i));
      q.span = {text_.tokens[q.tokens.begin].begin, text_.tokens[q.tokens.end - 1].end};
      for (const Token& token : text_.tokens_of(q.tokens)) {
        q.words += token.is(TokenKind::kWord) || token.is(TokenKind::kNumber);
      }
    }
  }

  Text& text_;
  const ElidedWords& elided_;
  std::vector<size_t> open_;
  size_t paragraph_ = 0;
  size_t marks_in_paragraph_ = 0;  // quotations before this paragraph's
  bool carried_ = false;           // the paragraph before ended inside a quotation
  uint32_t closer_from_ = 1, closer_ = 0, closer_end_ = 0;  // the last answer of NextCloser
};

}  // namespace

void PairQuotations(Text& text) { Pairing(text).Run(); }

}  // namespace sayso
