#include "grammar/lexeme.h"

#include <algorithm>

#include "grammar/digits.h"
#include "grammar/vague_convention.h"
#include "grammar/word_part.h"
#include "src/base/code_points.h"

namespace sayso::grammar {
namespace {

constexpr WordClasses kValued = kNumericParts | WordClass::kMonth | WordClass::kWeekday;
// A phrase with one of these is one lexeme; other phrases ("prime minister") stay words.
constexpr WordClasses kPhrases = WordClass::kVagueNumber | WordClass::kApproximator |
                                 WordClass::kUnit | WordClass::kCurrency | WordClass::kRelativeDay;

char Lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool IsLetter(char c) {
  return (Lower(c) >= 'a' && Lower(c) <= 'z') || (static_cast<unsigned char>(c) & 0x80) != 0;
}

class Reader {
 public:
  Reader(const Text& text, const FigureWords& words, std::vector<Lexeme>& out)
      : text_(text), lexicon_(text.ruleset->lexicon()), words_(words), out_(out) {}

  void Read(Range range) {
    const auto end = text_.phrases.end();
    auto phrase =
        std::lower_bound(text_.phrases.begin(), end, range.begin,
                         [](const Phrase& p, uint32_t token) { return p.tokens.begin < token; });
    for (uint32_t i = range.begin; i < range.end; ++i) {
      while (phrase != end && phrase->tokens.begin < i) ++phrase;
      const bool begins = phrase != end && phrase->tokens.begin == i;
      if (begins && phrase->tokens.end <= range.end && AddPhrase(*phrase)) {
        i = phrase->tokens.end - 1;
        continue;
      }
      AddToken(i);
      if (out_.back().is(LexemeKind::kDigits)) i = JoinCents(i, range.end);
    }
  }

 private:
  // USD3.14: the tokens behind a glued currency that belong to its digits. Gives the last token.
  uint32_t JoinCents(uint32_t i, uint32_t end) {
    if (!text_.tokens[i].is(TokenKind::kWord)) return i;
    Lexeme& last = out_.back();
    const uint32_t at = last.span.end;
    if (at + 1 >= text_.bytes.size() || (text_.bytes[at] != '.' && text_.bytes[at] != ',')) {
      return i;
    }
    const Digits digits = ReadDigits(text_.bytes.substr(last.span.begin));
    if (!digits.value || digits.size <= last.text.size()) return i;
    last.span.end = last.span.begin + static_cast<uint32_t>(digits.size);
    last.text = text_.view(last.span);
    last.value = *digits.value;
    last.grouped = digits.grouped;
    last.digit_count = digits.count;
    while (i + 1 < end && text_.tokens[i + 1].begin < last.span.end) ++i;
    return i;
  }

  Lexeme& Add(Span span, uint32_t token, LexemeKind kind) {
    Lexeme& l = out_.emplace_back();
    l.span = span;
    l.text = text_.view(span);
    l.token = token;
    l.kind = kind;
    const Token& t = text_.tokens[token];
    l.space_before = span.begin == t.begin && t.has(Shape::kSpaceBefore);
    l.sentence_start = span.begin == t.begin && t.has(Shape::kSentenceStart);
    l.capital = l.text[0] >= 'A' && l.text[0] <= 'Z';
    return l;
  }

  bool AddPhrase(const Phrase& phrase) {
    const Entry entry = lexicon_.entry(phrase.entry);
    if (!entry.classes.has(kPhrases) || entry.text.ends_with("digits")) return false;
    if (IsTail(entry.text) && !FollowsNumber()) return false;
    const Span span{text_.tokens[phrase.tokens.begin].begin,
                    text_.tokens[phrase.tokens.end - 1].end};
    Lexeme& l = Add(span, phrase.tokens.begin, LexemeKind::kWord);
    SetWord(l, phrase.entry, entry.classes);
    return true;
  }

  // "or more", "and over" stand behind a number only: "4,000 injured and over 100 killed".
  static bool IsTail(std::string_view phrase) {
    return phrase.starts_with("or ") || phrase.starts_with("and ");
  }
  bool FollowsNumber() const {
    return !out_.empty() && (out_.back().is(LexemeKind::kDigits) ||
                             out_.back().has(kNumericParts | WordClass::kUnit |
                                             WordClass::kTimeUnit | WordClass::kCurrency));
  }

  void AddWord(const Token& t, uint32_t index) {
    Lexeme& l = Add(t.span(), index, LexemeKind::kWord);
    l.word = t.word;
    l.uses = words_.of(t.word);
    l.classes = ClassesOf(t, index, l.uses);
    if (l.has(kValued)) SetValue(l);
  }

  void SetWord(Lexeme& l, WordId word, WordClasses classes) {
    l.word = word;
    l.classes = classes;
    l.uses = words_.of(word);
    if (l.has(kValued)) SetValue(l);
  }

  // The value of a number, month or weekday, as the lexicon tells it.
  void SetValue(Lexeme& l) {
    const WordId word = l.word;
    const WordClasses classes = l.classes;
    if (word == 0) return;
    if (classes.has(WordClass::kVagueNumber)) {
      if (const auto* ends = text_.ruleset->compiled<VagueConvention>().Find(word)) {
        l.value = ends->low;
        l.high = ends->high;
        return;
      }
      l.value = Decimal::Parse(lexicon_.fact(word, Fact::kLow).value_or("")).value_or(0);
      l.high = Decimal::Parse(lexicon_.fact(word, Fact::kHigh).value_or("")).value_or(0);
      return;
    }
    for (Fact fact : {Fact::kNumber, Fact::kMultiplier, Fact::kMonth, Fact::kWeekday}) {
      if (auto value = lexicon_.fact(word, fact)) {
        l.value = classes.has(WordClass::kFractionWord) ? PartsInWhole(*value)
                                                        : Decimal::Parse(*value).value_or(0);
        return;
      }
    }
  }

  // "1/3", "0.2" and the ordinal "3" all say into how many parts the whole is cut.
  static Decimal PartsInWhole(std::string_view fact) {
    const size_t slash = fact.find('/');
    if (slash != std::string_view::npos) {
      return Decimal::Parse(fact.substr(slash + 1)).value_or(0);
    }
    const Decimal value = Decimal::Parse(fact).value_or(0);
    return value < Decimal(1) ? Decimal(1).Divide(value).value_or(0) : value;
  }

  void AddToken(uint32_t index) {
    const Token& t = text_.tokens[index];
    switch (t.kind) {
      case TokenKind::kNumber:
        return AddPieces(t.span(), index);
      case TokenKind::kWord:
        if (t.has(Shape::kHasHyphen) && IsNumericCompound(text_, t))
          return AddPieces(t.span(), index);
        if (IsGluedCode(t)) return AddPieces(t.span(), index);
        return AddWord(t, index);
      case TokenKind::kDash:
        Add(t.span(), index, LexemeKind::kDash);
        return;
      case TokenKind::kComma:
        Add(t.span(), index, LexemeKind::kComma);
        return;
      case TokenKind::kPeriod:
        Add(t.span(), index, LexemeKind::kPeriod);
        return;
      case TokenKind::kColon:
        Add(t.span(), index, LexemeKind::kColon);
        return;
      case TokenKind::kOpenBracket:
        Add(t.span(), index, LexemeKind::kOpen);
        return;
      case TokenKind::kCloseBracket:
        Add(t.span(), index, LexemeKind::kClose);
        return;
      case TokenKind::kOpenQuote:
      case TokenKind::kCloseQuote:
        Add(t.span(), index, LexemeKind::kQuote);
        return;
      case TokenKind::kClitic:
        return AddClitic(t, index);
      case TokenKind::kQuestion:
      case TokenKind::kSemicolon:
      case TokenKind::kEllipsis:
        Add(t.span(), index, LexemeKind::kSymbol);
        return;
      default:
        AddSymbol(t, index);
        return;
    }
  }

  // A clitic is known as it is written with a straight apostrophe.
  void AddClitic(const Token& t, uint32_t index) {
    Lexeme& l = Add(t.span(), index, LexemeKind::kSymbol);
    if (AsciiPrefix(l.text) < l.text.size()) return;
    const bool capital = std::ranges::any_of(l.text, [](char c) { return c >= 'A' && c <= 'Z'; });
    const WordId word = capital ? lexicon_.Find(l.text) : t.word;
    if (word != 0) SetWord(l, word, lexicon_.entry(word).classes);
  }

  void AddSymbol(const Token& t, uint32_t index) {
    const std::string_view text = text_.view(t);
    const Digits digits = ReadDigits(text);
    Lexeme& l = Add(t.span(), index, text == "/" ? LexemeKind::kSlash : LexemeKind::kSymbol);
    if (digits.value && digits.size == text.size()) {
      l.kind = LexemeKind::kDigits;
      l.value = *digits.value;
    } else if (const WordId word = lexicon_.Find(text)) {
      SetWord(l, word, lexicon_.entry(word).classes);
    }
  }

  // "USD115", "RM42": a currency glued to its digits.
  bool IsGluedCode(const Token& t) const {
    if (!t.has(Shape::kHasDigit) || t.has(Shape::kHasHyphen)) return false;
    const std::string_view text = text_.view(t);
    const size_t digit = text.find_first_of("0123456789");
    const WordId word = lexicon_.FindAsWritten(text.substr(0, digit));
    return word != 0 && lexicon_.entry(word).classes.has(WordClass::kCurrency);
  }

  // A month or weekday in small letters too, unless it is a word besides: "june", not "may".
  WordClasses ClassesOf(const Token& t, uint32_t index, FigureUses uses) const {
    constexpr WordClasses kNames = WordClass::kMonth | WordClass::kWeekday;
    if (!uses.has(FigureWord::kCalendar | FigureWord::kWordMonth) || t.has(kNames))
      return t.classes;
    const bool month = uses.has(FigureWord::kCalendar) || IsDayBeside(t, index);
    if (!month) return t.classes;
    return WordClasses(lexicon_.entry(t.word).proper.bits() & kNames.bits()) | t.classes;
  }

  // the 2nd of [march], [march] first: a day makes a month of a word.
  bool IsDayBeside(const Token& month, uint32_t index) const {
    const auto is_day = [&](const Token& t) {
      return t.has(WordClass::kOrdinal) || (t.is(TokenKind::kNumber) && t.end - t.begin <= 4);
    };
    if (index + 1 < text_.tokens.size() && is_day(text_.tokens[index + 1])) {
      return !month.has(WordClass::kModal) || text_.tokens[index + 1].is(TokenKind::kNumber);
    }
    if (index < 1) return false;
    if (is_day(text_.tokens[index - 1])) return true;
    return index >= 2 && text_.view(text_.tokens[index - 1]) == "of" &&
           is_day(text_.tokens[index - 2]);
  }

  // Cuts a token into digits, words and hyphens.
  void AddPieces(Span token, uint32_t index) {
    uint32_t at = token.begin;
    while (at < token.end) {
      const std::string_view rest = text_.bytes.substr(at, token.end - at);
      const Digits digits = ReadDigits(rest);
      if (digits.size != 0) {
        at = AddDigits(at, rest, digits, index);
        continue;
      }
      if (IsLetter(rest[0])) {
        uint32_t size = 1;
        while (size < rest.size() && (IsLetter(rest[size]) || rest[size] == '.')) ++size;
        const Span span{at, at + size};
        Lexeme& l = Add(span, index, LexemeKind::kWord);
        SetWord(l, WordOfPart(lexicon_, l.text), ClassesOfPart(lexicon_, l.text));
        at += size;
        continue;
      }
      const LexemeKind kind = rest[0] == '-'   ? LexemeKind::kHyphen
                              : rest[0] == ':' ? LexemeKind::kColon
                                               : LexemeKind::kSymbol;
      Add({at, at + 1}, index, kind);
      ++at;
    }
  }

  uint32_t AddDigits(uint32_t at, std::string_view rest, const Digits& digits, uint32_t index) {
    uint32_t size = static_cast<uint32_t>(digits.size);
    LexemeKind kind = digits.value ? LexemeKind::kDigits : LexemeKind::kNonsense;
    const std::string_view tail = rest.substr(size);
    auto glued = [&](std::string_view suffix) {
      if (tail.size() < suffix.size()) return false;
      for (size_t i = 0; i < suffix.size(); ++i) {
        if (Lower(tail[i]) != suffix[i]) return false;
      }
      return tail.size() == suffix.size() || !IsLetter(tail[suffix.size()]);
    };
    if (digits.value && digits.value->is_whole()) {
      if (glued("st") || glued("nd") || glued("rd") || glued("th")) {
        kind = LexemeKind::kOrdinal;
        size += 2;
      } else if (glued("s")) {
        kind = LexemeKind::kDecade;
        size += 1;
      }
    }
    if (kind == LexemeKind::kDigits && BeginsWithPoint(at)) return AddFraction(at, index);
    if (JoinsSpaceGroup(at, digits)) return ExtendSpaceGroup(at + size, *digits.value);
    Lexeme& l = Add({at, at + size}, index, kind);
    l.value = digits.value.value_or(0);
    l.grouped = digits.grouped;
    l.digit_count = digits.count;
    return at + size;
  }

  // ".08": the point before it is its own, and stands behind a blank, a sign or nothing.
  bool BeginsWithPoint(uint32_t at) const {
    if (at == 0 || text_.bytes[at - 1] != '.' || out_.empty()) return false;
    if (!out_.back().is(LexemeKind::kPeriod) || out_.back().span.end != at) return false;
    return at == 1 || !IsLetterOrDigit(text_.bytes[at - 2]);
  }
  static bool IsLetterOrDigit(char c) { return IsLetter(c) || (c >= '0' && c <= '9'); }

  uint32_t AddFraction(uint32_t at, uint32_t index) {
    const Digits digits = ReadDigits(text_.bytes.substr(at - 1));
    const bool space = out_.back().space_before || out_.size() == 1;
    out_.pop_back();
    const uint32_t end = at - 1 + static_cast<uint32_t>(digits.size);
    Lexeme& l = Add({at - 1, end}, index, LexemeKind::kDigits);
    l.value = digits.value.value_or(0);
    l.space_before = space;
    return end;
  }

  // "18 250": exactly three digits after a space, following one to three digits or such a group.
  bool JoinsSpaceGroup(uint32_t at, const Digits& digits) const {
    if (out_.empty() || digits.count != 3 || digits.grouped || !digits.value->is_whole())
      return false;
    const Lexeme& last = out_.back();
    if (!last.is(LexemeKind::kDigits) || last.digit_count > 3 || last.digit_count == 0 ||
        (last.grouped && last.text.find(' ') == std::string_view::npos &&
         last.text.find('\xc2') == std::string_view::npos) ||
        !last.value.is_whole() || last.value == Decimal(0)) {
      return false;
    }
    const std::string_view gap = text_.bytes.substr(last.span.end, at - last.span.end);
    return gap == " " || gap == "\xc2\xa0" || gap == "\xe2\x80\xaf" || gap == "\xe2\x80\x89";
  }

  uint32_t ExtendSpaceGroup(uint32_t end, Decimal group) {
    Lexeme& last = out_.back();
    last.span.end = end;
    last.text = text_.view(last.span);
    last.grouped = true;
    last.value = last.value.Times(1000).value_or(0).Plus(group).value_or(0);
    return end;
  }

  const Text& text_;
  const Lexicon& lexicon_;
  const FigureWords& words_;
  std::vector<Lexeme>& out_;
};

}  // namespace

bool Lexeme::Matches(std::string_view lower) const {
  for (size_t i = 0; i < lower.size(); ++i) {
    if (Lower(text[i]) != lower[i]) return false;
  }
  return true;
}

void ReadLexemes(const Text& text, const FigureWords& words, Range range,
                 std::vector<Lexeme>& out) {
  out.clear();
  out.reserve(range.size() + 8);  // few tokens are cut into pieces
  Reader(text, words, out).Read(range);
}

}  // namespace sayso::grammar
