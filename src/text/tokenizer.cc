#include "src/text/tokenizer.h"

#include <algorithm>
#include <bit>
#include <span>

#include "src/ruleset/lexicon_layout.h"
#include "src/text/characters.h"

namespace sayso {
namespace {

constexpr WordClasses kOrdinaryWord = WordClass::kDeterminer | WordClass::kPreposition |
                                      WordClass::kNoun | WordClass::kAdjective | WordClass::kVerb |
                                      WordClass::kAdverb | WordClass::kNegation;

void Set(Token& token, Shape shape) { token.shape |= static_cast<uint8_t>(shape); }

bool IsSpaceOrEnd(std::string_view text, size_t at) {
  Character c = CharacterAt(text, at);
  return c.size == 0 || c.cls == CharClass::kSpace;
}

// How many ASCII letters stand at the front of `text`.
size_t LeadingLetters(std::string_view text) {
  constexpr uint64_t kEach = 0x0101010101010101u;  // times a byte: that byte eight times
  size_t count = 0;
  for (; count + 8 <= text.size(); count += 8) {
    const uint64_t lower = lexicon_layout::Load64(text.data() + count) | kEach * 0x20;
    const uint64_t low_bits = lower & kEach * 0x7F;
    const uint64_t from_a = low_bits + kEach * (0x80 - 'a');
    const uint64_t behind_z = low_bits + kEach * (0x7F - 'z');
    const uint64_t others = (~from_a | behind_z | lower) & kEach * 0x80;
    if (others != 0) return count + static_cast<size_t>(std::countr_zero(others)) / 8;
  }
  while (count < text.size() && IsAsciiLetter(text[count])) ++count;
  return count;
}

// Whether the byte ends any word that stands right before it.
bool EndsWord(char c) {
  const auto byte = static_cast<unsigned char>(c);
  if (byte >= 0x80) return false;
  switch (kAsciiClasses[byte]) {
    case CharClass::kSpace:
    case CharClass::kComma:
    case CharClass::kColon:
    case CharClass::kSemicolon:
    case CharClass::kQuestion:
    case CharClass::kDoubleQuote:
    case CharClass::kOpenBracket:
    case CharClass::kCloseBracket:
      return true;
    default:
      return false;
  }
}

}  // namespace

void Tokenizer::Tokenize(Span stretch, std::vector<Token>& out) {
  start_ = at_ = stretch.begin;
  end_ = stretch.end;
  space_before_ = true;
  const size_t first = out.size();
  while (at_ < end_) {
    Character c = CharacterAt(text_, at_);
    switch (c.cls) {
      case CharClass::kSpace:
        at_ += c.size;
        space_before_ = true;
        continue;
      case CharClass::kLetter:
        Word(out);
        break;
      case CharClass::kDigit:
        Number(out);
        break;
      default:
        Mark(c, out);
        break;
    }
    space_before_ = false;
  }
  words_.LookUpAll(std::span(out).subspan(first));
}

bool Tokenizer::LetterAt(size_t at) const {
  return at < end_ && CharacterAt(text_, at).cls == CharClass::kLetter;
}

// Whether it is the second half of a letter that was read in a wrong encoding, a mark of U+00A0 to
// U+00BF behind Â or Ã: the © of "LibertÃ©".
bool Tokenizer::IsMisread(size_t at) const {
  if (at < start_ + 2 || text_[at] != '\xC2') return false;
  const std::string_view before = text_.substr(at - 2, 2);
  return before == "Â" || before == "Ã";
}

// The size of an apostrophe at `at`, 0 if there is none.
size_t Tokenizer::ApostropheAt(size_t at) const {
  if (at >= end_) return 0;
  Character c = CharacterAt(text_, at);
  return c.cls == CharClass::kApostrophe ? c.size : 0;
}

// Whether a mark behind `part` is inside the word: an apostrophe, hyphen or ampersand before a
// letter (O'Brien, Abdel-Hamid, AT&T), a hyphen before a digit (Su-35), the period of initials
// (U.S) and of addresses (france24.com).
bool Tokenizer::IsInner(Character c, size_t part, size_t at) const {
  size_t next = at + c.size;
  if (next >= end_) return false;
  CharClass after = CharacterAt(text_, next).cls;
  bool letter = after == CharClass::kLetter;
  switch (c.cls) {
    case CharClass::kApostrophe:
      return letter;
    case CharClass::kHyphen:
      return letter || after == CharClass::kDigit;
    case CharClass::kPeriod: {
      bool initials = at - part == 1 && (next + 1 >= end_ || !LetterAt(next + 1));
      return letter && (initials || !IsUpperAt(text_, next));
    }
    default:
      return letter && (text_[at] == '&' || IsMisread(at));
  }
}

Tokenizer::WordScan Tokenizer::ScanWord(size_t begin, size_t limit) const {
  WordScan scan;
  size_t i = begin, part = begin;
  while (i < limit) {
    Character c = CharacterAt(text_, i);
    if (c.cls == CharClass::kLetter) {
      i += c.size;
      continue;
    }
    if (c.cls == CharClass::kDigit) {
      scan.shape |= static_cast<uint8_t>(Shape::kHasDigit);
      i += c.size;
      continue;
    }
    if (c.cls == CharClass::kSpace || !IsInner(c, part, i)) break;
    if (c.cls == CharClass::kHyphen) scan.shape |= static_cast<uint8_t>(Shape::kHasHyphen);
    scan.apostrophe |= c.cls == CharClass::kApostrophe;
    i = part = i + c.size;
  }
  scan.end = i;
  return scan;
}

void Tokenizer::Word(std::vector<Token>& out) {
  const size_t letters_end = std::min(end_, at_ + LeadingLetters(text_.substr(at_)));
  if (letters_end == end_ || EndsWord(text_[letters_end])) {
    NoteCapitals(Add(TokenKind::kWord, at_, letters_end, out));
    at_ = letters_end;
  } else {
    WordWithMarks(out);
  }
}

// A word that holds more than ASCII letters, or may.
void Tokenizer::WordWithMarks(std::vector<Token>& out) {
  const WordScan scan = ScanWord(at_, end_);
  size_t end = scan.end;
  const size_t clitic = scan.apostrophe ? CliticAt(at_, end) : end;
  if (clitic < end) {
    EmitWord(at_, ScanWord(at_, clitic), out);
    space_before_ = false;
    Token& last = EmitWord(clitic, {.end = end}, out);
    last.kind = TokenKind::kClitic;
    last.shape &= static_cast<uint8_t>(~static_cast<uint8_t>(Shape::kAllCaps));
  } else {
    Token& word = EmitWord(at_, scan, out);
    if (end < end_ && text_[end] == '.') {
      words_.LookUp(word);
      if (TakesPeriod(word)) {
        word.end = static_cast<uint32_t>(++end);
        Set(word, Shape::kAbbreviated);
      }
    }
  }
  at_ = end;
}

// Where 's 're 've 'll 'd 'm or n't begins at the end of a word; its end where there is none.
size_t Tokenizer::CliticAt(size_t begin, size_t end) const {
  auto lower = [&](size_t i) { return static_cast<char>(text_[i] | 0x20); };
  for (size_t tail = 1; tail <= 2; ++tail) {
    for (size_t size : {1, 3}) {
      if (end - begin <= tail + size || ApostropheAt(end - tail - size) != size) continue;
      size_t apostrophe = end - tail - size;
      char first = lower(end - tail), last = lower(end - 1);
      if (tail == 2) {
        bool two = (first == 'r' && last == 'e') || (first == 'v' && last == 'e') ||
                   (first == 'l' && last == 'l');
        return two ? apostrophe : end;
      }
      bool negation = first == 't' && apostrophe > begin + 1 && lower(apostrophe - 1) == 'n';
      if (negation) return apostrophe - 1;
      return first == 's' || first == 'd' || first == 'm' ? apostrophe : end;
    }
  }
  return end;
}

Token& Tokenizer::EmitWord(size_t begin, const WordScan& scan, std::vector<Token>& out) {
  Token& word = Add(TokenKind::kWord, begin, scan.end, out);
  word.shape |= scan.shape;
  NoteCapitals(word);
  return word;
}

void Tokenizer::NoteCapitals(Token& word) const {
  if (!IsUpperAt(text_, word.begin)) return;
  Set(word, Shape::kCapital);
  if (word.end - word.begin > 1 && !HasLower(word.begin, word.end)) Set(word, Shape::kAllCaps);
}

// Whether one of the letters is not upper case.
bool Tokenizer::HasLower(size_t begin, size_t end) const {
  for (size_t i = begin; i < end;) {
    const Character c = CharacterAt(text_, i);
    if (c.cls == CharClass::kLetter && !IsUpperAt(text_, i)) return true;
    i += c.size;
  }
  return false;
}

// Whether the period behind a word is its own. A title with a capital keeps it ("Rep. Lund"); an
// abbreviation that is also an ordinary word ("no", "ill", "art") where a sentence cannot end:
// before a digit, a lower-case letter or a mark.
bool Tokenizer::TakesPeriod(const Token& word) const {
  std::string_view written = word.span().in(text_);
  size_t letters = written.size();
  if (letters == 1) return word.has(Shape::kCapital) && written != "I";
  if (letters >= 3 && written[1] == '.') return true;  // U.S, a.m
  if (!word.has(WordClass::kAbbreviation)) return false;
  if (!word.has(kOrdinaryWord)) return true;
  if (word.has(Shape::kCapital) && word.has(WordClass::kTitle)) return true;
  return CannotEndBefore(word.end + 1, word.has(Shape::kCapital));
}

// Whether what follows `offset` goes on a sentence. Where the word is capitalised ("Calif.") a mark
// or a lower-case letter does; else a digit only.
bool Tokenizer::CannotEndBefore(size_t offset, bool capital) const {
  while (offset < end_ && CharacterAt(text_, offset).cls == CharClass::kSpace) {
    offset += CharacterAt(text_, offset).size;
  }
  if (offset >= end_) return false;
  const CharClass next = CharacterAt(text_, offset).cls;
  if (next == CharClass::kDigit) return true;
  if (!capital) return false;
  return next == CharClass::kComma || next == CharClass::kCloseBracket ||
         (next == CharClass::kLetter && !IsUpperAt(text_, offset));
}

// Digits with inner separators, and letters glued on: 2,317  3.2bn  12th  27-year-old  4:57  1970s.
void Tokenizer::Number(std::vector<Token>& out) {
  size_t i = at_;
  while (i < end_) {
    Character c = CharacterAt(text_, i);
    if (c.cls == CharClass::kDigit || c.cls == CharClass::kLetter) {
      i += c.size;
      continue;
    }
    size_t next = i + c.size;
    CharClass after = next < end_ ? CharacterAt(text_, next).cls : CharClass::kSpace;
    CharClass before = CharacterAt(text_, i - 1).cls;
    bool separator =
        c.cls == CharClass::kPeriod || c.cls == CharClass::kComma || c.cls == CharClass::kColon;
    bool inner = (separator && before == CharClass::kDigit && after == CharClass::kDigit) ||
                 (c.cls == CharClass::kHyphen && after == CharClass::kLetter);
    if (!inner) break;
    i = next;
  }
  Token& number = Add(TokenKind::kNumber, at_, i, out);
  Set(number, Shape::kHasDigit);
  const std::string_view written = number.span().in(text_);
  if (written.find_first_not_of("0123456789.,:") != std::string_view::npos) {
    if (written.find('-') != std::string_view::npos) Set(number, Shape::kHasHyphen);
    words_.LookUp(number);
  }
  at_ = i;
}

Token& Tokenizer::Add(TokenKind kind, size_t begin, size_t end, std::vector<Token>& out) const {
  Token& token = out.emplace_back();
  token.begin = static_cast<uint32_t>(begin);
  token.end = static_cast<uint32_t>(end);
  token.kind = kind;
  if (space_before_) Set(token, Shape::kSpaceBefore);
  return token;
}

void Tokenizer::Emit(TokenKind kind, size_t size, std::vector<Token>& out) {
  Add(kind, at_, at_ + size, out);
  at_ += size;
}

// Whether a quotation mark that ends at `mark_end` opens, by its surroundings: something follows at
// once, and what is before it is no text.
bool Tokenizer::OpensQuote(size_t mark_end) const {
  if (mark_end >= end_ || IsSpaceOrEnd(text_, mark_end)) return false;
  if (at_ == start_ || space_before_) return true;
  size_t before = at_ - 1;
  while (before > start_ && (static_cast<unsigned char>(text_[before]) & 0xC0) == 0x80) --before;
  switch (CharacterAt(text_, before).cls) {
    case CharClass::kOpenBracket:
    case CharClass::kDash:
    case CharClass::kHyphen:
    case CharClass::kSingleOpen:
      return true;
    case CharClass::kColon:
    case CharClass::kDoubleQuote:
    case CharClass::kApostrophe:
      return CharacterAt(text_, mark_end).cls == CharClass::kLetter;
    default:
      return false;
  }
}

// Whether just three apostrophes stand here, right behind words.
bool Tokenizer::ClosesThree() const {
  const std::string_view rest = text_.substr(at_, end_ - at_);
  if (!rest.starts_with("'''") || rest.starts_with("''''")) return false;
  return at_ > start_ && !space_before_ && !OpensQuote(at_ + 3);
}

void Tokenizer::Mark(Character c, std::vector<Token>& out) {
  size_t size = c.size;
  const auto doubled = [&] {
    return at_ + size < end_ && text_.substr(at_ + size, size) == text_.substr(at_, size);
  };
  switch (c.cls) {
    case CharClass::kDoubleQuote: {
      std::string_view mark = text_.substr(at_, size);
      bool opens = mark == "\"" ? OpensQuote(at_ + size)
                                : mark == "“" || mark == "„" || mark == "«" || mark == "‟";
      return Emit(opens ? TokenKind::kOpenQuote : TokenKind::kCloseQuote, size, out);
    }
    case CharClass::kSingleOpen:
      return Emit(TokenKind::kOpenQuote, text_[at_] == '`' && doubled() ? 2 : size, out);
    case CharClass::kApostrophe: {
      // '' is a double mark; of three at the end of words the first closes what is inside.
      if (text_[at_] == '\'' && doubled() && !ClosesThree()) size = 2;
      bool opens = OpensQuote(at_ + size);
      return Emit(opens ? TokenKind::kOpenQuote : TokenKind::kCloseQuote, size, out);
    }
    case CharClass::kPeriod: {
      size_t dots = 1;
      while (at_ + dots < end_ && text_[at_ + dots] == '.') ++dots;
      return Emit(dots > 1 ? TokenKind::kEllipsis : TokenKind::kPeriod, dots, out);
    }
    case CharClass::kHyphen: {
      return Emit(TokenKind::kDash, doubled() ? size * 2 : size, out);
    }
    case CharClass::kDash:
      return Emit(TokenKind::kDash, size, out);
    case CharClass::kEllipsis:
      return Emit(TokenKind::kEllipsis, size, out);
    case CharClass::kComma:
      return Emit(TokenKind::kComma, size, out);
    case CharClass::kColon:
      return Emit(TokenKind::kColon, size, out);
    case CharClass::kSemicolon:
      return Emit(TokenKind::kSemicolon, size, out);
    case CharClass::kQuestion:
      return Emit(TokenKind::kQuestion, size, out);
    case CharClass::kOpenBracket:
      return Emit(TokenKind::kOpenBracket, size, out);
    case CharClass::kCloseBracket:
      return Emit(TokenKind::kCloseBracket, size, out);
    default:
      return Emit(TokenKind::kSymbol, size, out);
  }
}

}  // namespace sayso
