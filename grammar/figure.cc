#include "grammar/figure.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "grammar/age.h"
#include "grammar/bound.h"
#include "grammar/change.h"
#include "grammar/date.h"
#include "grammar/duration.h"
#include "grammar/factor.h"
#include "grammar/faulty_number.h"
#include "grammar/figure_reading.h"
#include "grammar/fraction.h"
#include "grammar/identifier.h"
#include "grammar/number.h"
#include "grammar/ordinal.h"
#include "grammar/rate.h"
#include "grammar/word_part.h"

namespace sayso::grammar {
namespace {

using Read = std::optional<Reading> (*)(const Reader&, const Lexeme*);

constexpr uint32_t Bit(LexemeKind kind) { return uint32_t{1} << static_cast<int>(kind); }

// A family of the grammar and the lexemes it begins with.
struct Family {
  Read read;
  uint32_t kinds;        // lexemes that are no words
  WordClasses classes;   // of a word
  FigureUses uses;       // of a word
  bool letters = false;  // US$, Q3

  bool MayBegin(const Lexeme& l, bool is_letters) const {
    if (letters && is_letters) return true;
    if (l.is(LexemeKind::kWord) || l.is(LexemeKind::kSymbol)) {
      return l.has(classes) || l.has(uses);
    }
    return (kinds & Bit(l.kind)) != 0;
  }
};

constexpr uint32_t kDigits = Bit(LexemeKind::kDigits);
constexpr uint32_t kSigned = kDigits | Bit(LexemeKind::kDash) | Bit(LexemeKind::kHyphen);
constexpr uint32_t kDates = kDigits | Bit(LexemeKind::kOrdinal) | Bit(LexemeKind::kDecade);

constexpr WordClasses kAmounts = WordClass::kNumber | WordClass::kMultiplier |
                                 WordClass::kFractionWord | WordClass::kVagueNumber;
constexpr WordClasses kSoftened = kAmounts | WordClass::kApproximator;
constexpr WordClasses kCalendar = WordClass::kMonth | WordClass::kWeekday |
                                  WordClass::kRelativeDay | WordClass::kOrdinal | kAmounts;

constexpr FigureUses kDateWords =
    FigureWord::kDecade | FigureWord::kWeekend | FigureWord::kArticle | FigureWord::kDateLead |
    FigureWord::kEarly | FigureWord::kMiddle | FigureWord::kLate | FigureWord::kRest |
    FigureWord::kPast | FigureWord::kFuture | FigureWord::kPresent;
// Words that are too common to be looked at unless something numeric follows.
constexpr FigureUses kLeading = FigureWord::kArticle | FigureWord::kSpan | FigureWord::kDateLead |
                                FigureWord::kEarly | FigureWord::kLate | FigureWord::kRest |
                                FigureWord::kPast | FigureWord::kFuture | FigureWord::kPresent;

// All that may begin with a lexeme are tried there; the longest reading wins, of equally long ones
// the first in this order.
constexpr Family kFamilies[] = {
    {ReadVote, kDigits, {}, {}},
    {ReadFromTo, 0, {}, FigureWord::kSpan},
    {ReadAge, kDigits, kAmounts, FigureWord::kAged},
    {ReadDate, kDates, kCalendar, kDateWords | FigureWord::kHoliday, true},
    {ReadRate, kSigned, kSoftened, FigureWord::kArticle},
    {ReadFraction, kSigned, kSoftened, FigureWord::kArticle | FigureWord::kMinus},
    {ReadFactor, kDigits, kSoftened, FigureWord::kTimes},
    {ReadDuration, kDigits, kSoftened, FigureWord::kArticle},
    {ReadCompound, kDigits, kAmounts | WordClass::kCurrency, FigureWord::kArticle, true},
    {ReadZero, 0, {}, FigureWord::kZero},
    {ReadOrdinal, kDates, kAmounts | WordClass::kOrdinal, FigureWord::kArticle},
    {ReadDigitClass, 0, WordClass::kNumber, FigureWord::kDigitPart},
    {ReadBounded, kSigned, kSoftened | WordClass::kCurrency,
     FigureWord::kArticle | FigureWord::kSpan | FigureWord::kMinus, true},
};

// What may begin a figure by itself; a softening word and the name of a holiday are looked behind.
constexpr WordClasses kBegins = kCalendar | WordClass::kCurrency;
constexpr FigureUses kBeginWords = kDateWords | FigureWord::kSpan | FigureWord::kAged |
                                   FigureWord::kTimes | FigureWord::kZero | FigureWord::kDigitPart |
                                   FigureWord::kMinus;

// What makes a sentence worth reading for figures, and what does so only behind a leading word.
constexpr WordClasses kNumeric = kAmounts | kCalendar;
constexpr WordClasses kMeasures = WordClass::kTimeUnit | WordClass::kUnit;

// Whether a sentence has a phrase that counts: a couple of.
bool HasNumericPhrase(const Text& text, Range tokens) {
  auto phrase = std::ranges::lower_bound(text.phrases, tokens.begin, {},
                                         [](const Phrase& p) { return p.tokens.begin; });
  for (; phrase != text.phrases.end() && phrase->tokens.begin < tokens.end; ++phrase) {
    if (text.ruleset->lexicon().entry(phrase->entry).classes.has(kNumeric)) return true;
  }
  return false;
}

bool MayHoldFigures(const Text& text, Range range, const FigureWords& words,
                    const Holidays& holidays) {
  constexpr ptrdiff_t kReach = 8;  // from a leading word, in tokens
  constexpr FigureUses kSurely = FigureWord::kWaking | FigureWord::kCalendar;
  constexpr FigureUses kWakes = kSurely | FigureWord::kHoliday | FigureWord::kFeast |
                                FigureWord::kMiddle | FigureWord::kDigitPart;
  const Token* leading = nullptr;
  bool perhaps = false;
  FigureUses uses;
  for (const Token& t : text.tokens_of(range)) {
    const FigureUses of_word = words.of(t.word);
    // One branch for most words: what each of the tests below would say is hard to foretell.
    const bool plain = !t.has(kNumeric | kMeasures) & !of_word.has(kWakes) &
                       !t.is(TokenKind::kNumber) & !t.is(TokenKind::kSymbol) &
                       !t.has(Shape::kHasDigit) & !t.has(Shape::kHasHyphen);
    if (of_word.has(kLeading)) leading = &t;
    if (plain) continue;
    if (t.has(kNumeric) || of_word.has(kSurely) || t.is(TokenKind::kNumber) ||
        t.has(Shape::kHasDigit)) {
      return true;
    }
    if (t.is(TokenKind::kSymbol) && t.end - t.begin == 2) return true;  // a vulgar fraction alone
    if (of_word.has(FigureWord::kHoliday) && holidays.Find(text.bytes.substr(t.begin)).rule) {
      return true;
    }
    if (t.has(Shape::kHasHyphen)) {
      if (IsNumericCompound(text, t)) return true;
      perhaps = true;
    }
    if (t.has(kMeasures)) {
      if (leading != nullptr && &t - leading <= kReach) return true;
      perhaps = true;
    }
    uses |= of_word;
  }
  if (!perhaps && !uses.has(FigureWord::kFeast)) return false;
  return uses.has(FigureWord::kMiddle | FigureWord::kDigitPart) || HasNumericPhrase(text, range);
}

// Whether one of the next lexemes is numeric, or a unit of time.
bool LeadsToNumber(const Reader& reader, const Lexeme* at) {
  for (const Lexeme* l = at + 1; l <= at + 4 && reader.At(l) != nullptr; ++l) {
    if (l->is(LexemeKind::kDigits) || l->is(LexemeKind::kOrdinal) || l->is(LexemeKind::kDecade) ||
        l->has(kBegins | WordClass::kApproximator | WordClass::kTimeUnit | WordClass::kUnit) ||
        l->uses.has(FigureWord::kWeekend | FigureWord::kHoliday | FigureWord::kDecade)) {
      return true;
    }
  }
  return false;
}

// Whether a figure may begin with a word too common to be looked at without what follows it.
bool Leads(const Reader& reader, const Lexeme* at) {
  if (!LeadsToNumber(reader, at)) return false;
  const Lexeme* next = at + 1;
  if (at->has(FigureWord::kArticle) && !at->has(FigureWord::kPast)) {
    constexpr WordClasses kCounted =
        kAmounts | WordClass::kTimeUnit | WordClass::kUnit | WordClass::kCurrency;
    return next->has(kCounted) || next->is(LexemeKind::kHyphen) ||
           (at->reads("the") && MayBeDateRange(reader, at));
  }
  if (!at->reads("in") && !at->reads("within")) return true;
  return MayBeginAmount(next, reader.end()) ||
         (next->has(FigureWord::kArticle) && reader.At(next + 1) != nullptr &&
          next[1].has(WordClass::kTimeUnit));
}

// Q3
bool IsQuarter(const Lexeme& l) {
  return l.text.size() == 2 && l.text[1] >= '1' && l.text[1] <= '4';
}

constexpr size_t kLetters = 4;  // bytes of the longest

// "US" before its "$", and "Q3".
bool IsLetters(const Reader& reader, const Lexeme* at) {
  if (at->text.size() > kLetters || !at->is(LexemeKind::kWord)) return false;
  if (IsQuarter(*at)) return true;
  const Lexeme* next = reader.At(at + 1);
  return at->capital && next != nullptr && next->is(LexemeKind::kSymbol) &&
         next->has(WordClass::kCurrency);
}

bool MayBegin(const Reader& reader, const Lexeme* at, bool is_letters);

// Whether a number, or a word that multiplies, stands behind softening words.
bool Softens(const Reader& reader, const Lexeme* at) {
  while (reader.At(at) != nullptr && at->has(WordClass::kApproximator)) ++at;
  if (reader.At(at) == nullptr) return false;
  return at->is(LexemeKind::kHyphen) || MayBegin(reader, at, IsLetters(reader, at)) ||
         reader.fact(*at, Fact::kFactor);
}

bool WordMayBegin(const Reader& reader, const Lexeme* at) {
  if (at->has(kBegins)) return true;
  if (at->has(WordClass::kApproximator) && Softens(reader, at)) return true;
  if (at->has(kBeginWords)) return !at->has(kLeading) || Leads(reader, at);
  if (!at->has(FigureWord::kHoliday)) return false;
  return at->has(WordClass::kTimeUnit) ||  // day after next
         reader.holidays.Find(reader.text.bytes.substr(at->span.begin)).rule != nullptr;
}

bool MayBegin(const Reader& reader, const Lexeme* at, bool is_letters) {
  const Lexeme* next = reader.At(at + 1);
  switch (at->kind) {
    case LexemeKind::kWord:
      return is_letters || WordMayBegin(reader, at);
    case LexemeKind::kDigits:
    case LexemeKind::kOrdinal:
    case LexemeKind::kDecade:
    case LexemeKind::kNonsense:
      return true;
    case LexemeKind::kDash:  // a minus
      return (at->space_before || at->sentence_start) && MayBeginAmount(at, reader.end());
    case LexemeKind::kHyphen:
      return (at->space_before || at->sentence_start) && next != nullptr &&
             next->has(WordClass::kFractionWord);
    case LexemeKind::kSymbol:
      return at->has(WordClass::kCurrency | WordClass::kApproximator);
    default:
      return false;
  }
}

// Read from more than its digits: an identifier of the same length does not outdo it.
bool IsSure(const ast::Figure& f) {
  return f.kind == FigureKind::kDate || f.kind == FigureKind::kDateRange ||
         f.kind == FigureKind::kFraction || f.kind == FigureKind::kAge ||
         f.production.starts_with("vote/");
}

std::optional<Reading> LongestReading(const Reader& reader, const Lexeme* at, bool is_letters) {
  std::optional<Reading> best;
  for (const Family& family : kFamilies) {
    if (!family.MayBegin(*at, is_letters)) continue;
    auto reading = family.read(reader, at);
    if (reading && (!best || reading->end > best->end)) best = std::move(reading);
  }
  const auto name = ReadIdentifier(reader, at);
  if (name && (!best || name->end > best->end)) return name;
  if (name && name->end == best->end && !best->figures.empty() && !IsSure(best->figures.front())) {
    return name;
  }
  return best;
}

// A cheap look at a lexeme alone: most end here.
bool MayOpen(const Lexeme& l) {
  switch (l.kind) {
    case LexemeKind::kWord:
      return l.has(kBegins | WordClass::kApproximator) ||
             l.has(kBeginWords | FigureWord::kHoliday) || IsQuarter(l) ||
             (l.capital && l.text.size() <= kLetters);
    case LexemeKind::kComma:
    case LexemeKind::kPeriod:
    case LexemeKind::kQuote:
      return false;
    default:
      return true;
  }
}

// 10^400
bool IsPower(const Reader& reader, const Lexeme* at) {
  return at->is(LexemeKind::kDigits) && reader.At(at + 1) != nullptr && at[1].text == "^";
}

std::optional<Reading> ReadAt(const Reader& reader, const Lexeme* at) {
  const bool is_letters = IsLetters(reader, at);
  if (!IsPower(reader, at) && MayBegin(reader, at, is_letters)) {
    if (auto reading = LongestReading(reader, at, is_letters)) return reading;
  }
  const bool numeric = at->is(LexemeKind::kDigits) || at->is(LexemeKind::kNonsense) ||
                       at->has(WordClass::kNumber | WordClass::kMultiplier);
  return numeric ? ReadFaulty(reader, at) : std::nullopt;
}

void ReadSentence(const Reader& reader, std::vector<ast::Figure>& figures,
                  std::vector<Issue>& issues) {
  for (const Lexeme* at = reader.begin(); at != reader.end();) {
    if (!MayOpen(*at)) {
      ++at;
      continue;
    }
    auto reading = ReadAt(reader, at);
    if (!reading) {
      ++at;
      continue;
    }
    if (!reading->fault.empty()) {
      issues.push_back(FaultIssue(reading->fault, reader.text, SpanOf(at, reading->end)));
    }
    for (ast::Figure& f : reading->figures) {
      // the point of USD3.14 may be taken for the end of a sentence
      const bool apart = figures.empty() || figures.back().span.end <= f.span.begin;
      if (apart) figures.push_back(std::move(f));
    }
    at = reading->end;
  }
}

// The day of the article: of its metadata (or header), else the dateline's where that has a year.
std::optional<Date> PublishedOn(const Text& text, const FigureWords& words,
                                const Holidays& holidays, const Bands& bands) {
  if (auto day = ParseIsoDate(text.metadata.published)) return day;
  if (text.dateline.span.empty()) return std::nullopt;
  const Range tokens{text.TokenAt(text.dateline.span.begin), text.TokenAt(text.dateline.span.end)};
  std::vector<Lexeme> lexemes;
  ReadLexemes(text, words, tokens, lexemes);
  const Reader reader{text, bands, {}, holidays, lexemes};
  for (const Lexeme& l : lexemes) {
    const auto date = ReadWrittenDate(reader, &l);
    if (date && date->year && date->month && date->day) {
      return DayOf(*date->year, *date->month, *date->day);
    }
  }
  return std::nullopt;
}

// One note for all dates that nothing resolves: the article says no day of its own.
void TellUnresolved(const std::vector<ast::Figure>& figures, std::vector<Issue>& issues) {
  const auto first = std::find_if(figures.begin(), figures.end(), [](const ast::Figure& f) {
    return f.production.ends_with("/unresolved");
  });
  if (first == figures.end()) return;
  issues.push_back({Issue::Severity::kNote, "unresolved-dates",
                    "the article has no date, so relative dates in it stay open",
                    "give its day of publication: a header line \"Date: 2031-05-02\"",
                    first->span});
}

}  // namespace

std::vector<ast::Figure> FindFigures(const Text& text, std::vector<Issue>& issues) {
  std::vector<ast::Figure> figures;
  if (text.ruleset == nullptr) return figures;
  const Bands& bands = text.ruleset->compiled<Bands>();
  const FigureWords& words = text.ruleset->compiled<FigureWords>();
  const Holidays& holidays = text.ruleset->compiled<Holidays>();
  std::vector<Lexeme> lexemes;
  const auto published = PublishedOn(text, words, holidays, bands);
  for (const Sentence& sentence : text.sentences) {
    if (!text.paragraphs[sentence.paragraph].speaks()) continue;
    if (!MayHoldFigures(text, sentence.tokens, words, holidays)) continue;
    ReadLexemes(text, words, sentence.tokens, lexemes);
    ReadSentence(Reader{text, bands, published, holidays, lexemes}, figures, issues);
  }
  if (!published) TellUnresolved(figures, issues);
  return figures;
}

}  // namespace sayso::grammar
