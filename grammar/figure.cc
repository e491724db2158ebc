#include "grammar/figure.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

#include "grammar/age.h"
#include "grammar/bound.h"
#include "grammar/change.h"
#include "grammar/date.h"
#include "grammar/duration.h"
#include "grammar/factor.h"
#include "grammar/figure_reading.h"
#include "grammar/fraction.h"
#include "grammar/identifier.h"
#include "grammar/ordinal.h"
#include "grammar/rate.h"
#include "nlohmann/json.hpp"

namespace sayso::grammar {
namespace {

using Family = std::optional<Reading> (*)(const Reader&, const Lexeme*);

// The families of the grammar. All are tried at every place where a figure may begin; the longest
// reading wins, of equally long ones the first in this order.
constexpr std::array<Family, 13> kFamilies = {
    ReadVote,     ReadFromTo,   ReadAge,  ReadDate,    ReadRate,       ReadFraction, ReadFactor,
    ReadDuration, ReadCompound, ReadZero, ReadOrdinal, ReadDigitClass, ReadBounded,
};

constexpr WordClasses kBegins = WordClass::kNumber | WordClass::kMultiplier | WordClass::kOrdinal |
                                WordClass::kFractionWord | WordClass::kVagueNumber |
                                WordClass::kApproximator | WordClass::kCurrency |
                                WordClass::kMonth | WordClass::kWeekday | WordClass::kRelativeDay;

// What makes a sentence worth reading for figures.
constexpr WordClasses kNumeric = WordClass::kNumber | WordClass::kMultiplier | WordClass::kOrdinal |
                                 WordClass::kFractionWord | WordClass::kVagueNumber |
                                 WordClass::kMonth | WordClass::kWeekday | WordClass::kRelativeDay |
                                 WordClass::kTimeUnit;

bool MayHoldFigures(const Text& text, std::span<const Token> tokens) {
  for (const Token& t : tokens) {
    if (t.is(TokenKind::kNumber) || t.has(kNumeric)) return true;
    if (t.has(Shape::kHasDigit) || t.has(Shape::kHasHyphen)) return true;
    if (t.has(WordClass::kNegation | WordClass::kChangeVerb | WordClass::kAdverb)) {
      const char first = static_cast<char>(text.bytes[t.begin] | 0x20);
      if (first == 'n' || first == 't' || first == 'd' || first == 'q') return true;
    }
  }
  return false;
}

// Words that begin a figure without being numeric: "doubled", "none", "high single digits".
constexpr std::string_view kOpenings[] = {
    "aged",    "age",      "ages",    "no",         "none",  "nobody",  "doubled", "doubling",
    "tripled", "tripling", "trebled", "quadrupled", "twice", "thrice",  "low",     "high",
    "single",  "double",   "triple",  "mid",        "minus", "negative"};
// Words that begin one where something numeric follows: "between", "a day", "early May", "next
// week".
constexpr std::string_view kLeading[] = {
    "from",      "between", "since",    "a",        "an",        "last",    "past",   "next",
    "this",      "coming",  "upcoming", "previous", "following", "current", "early",  "late",
    "beginning", "start",   "middle",   "end",      "another",   "half",    "quarter"};

using Lengths = std::array<uint32_t, 26>;

// For each first letter the lengths of the words, one bit each: most words end here.
template <size_t N>
constexpr Lengths LengthsOf(const std::string_view (&words)[N]) {
  Lengths lengths{};
  for (const std::string_view word : words) {
    lengths[static_cast<size_t>(word[0] - 'a')] |= uint32_t{1} << word.size();
  }
  return lengths;
}
constexpr Lengths kOpeningLengths = LengthsOf(kOpenings);
constexpr Lengths kLeadingLengths = LengthsOf(kLeading);

template <size_t N>
bool IsOneOf(const Lexeme& l, const std::string_view (&words)[N], const Lengths& lengths) {
  const size_t letter = static_cast<size_t>(static_cast<unsigned char>(l.text[0]) | 0x20) - 'a';
  if (letter >= 26 || l.text.size() > 10) return false;
  if ((lengths[letter] >> l.text.size() & 1) == 0) return false;
  return std::any_of(std::begin(words), std::end(words),
                     [&](std::string_view word) { return l.reads(word); });
}

// Whether one of the next lexemes is numeric, or a unit of time.
bool LeadsToNumber(const Reader& reader, const Lexeme* at) {
  for (const Lexeme* l = at + 1; l <= at + 3 && reader.At(l) != nullptr; ++l) {
    if (l->is(LexemeKind::kDigits) || l->is(LexemeKind::kOrdinal) || l->is(LexemeKind::kDecade) ||
        l->has(kBegins | WordClass::kTimeUnit) || l->reads("weekend")) {
      return true;
    }
  }
  return false;
}

// "US" before its "$", and "Q3".
bool IsLetters(const Reader& reader, const Lexeme* at) {
  if (at->text.size() > 4 || !at->capital) return false;
  if (at->text.size() == 2 && at->text[1] >= '1' && at->text[1] <= '4') return true;
  const Lexeme* next = reader.At(at + 1);
  return next != nullptr && next->is(LexemeKind::kSymbol) && next->has(WordClass::kCurrency);
}

bool MayBegin(const Reader& reader, const Lexeme* at) {
  switch (at->kind) {
    case LexemeKind::kWord:
      return at->has(kBegins) || IsOneOf(*at, kOpenings, kOpeningLengths) ||
             (IsOneOf(*at, kLeading, kLeadingLengths) && LeadsToNumber(reader, at)) ||
             IsLetters(reader, at);
    case LexemeKind::kDigits:
    case LexemeKind::kOrdinal:
    case LexemeKind::kDecade:
    case LexemeKind::kNonsense:
      return true;
    case LexemeKind::kDash:
    case LexemeKind::kHyphen:
      return at->space_before || at->sentence_start;  // a minus
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

std::optional<Reading> LongestReading(const Reader& reader, const Lexeme* at) {
  std::optional<Reading> best;
  for (const Family family : kFamilies) {
    auto reading = family(reader, at);
    if (reading && (!best || reading->end > best->end)) best = std::move(reading);
  }
  const auto name = ReadIdentifier(reader, at);
  if (name && (!best || name->end > best->end)) return name;
  if (name && name->end == best->end && !best->figures.empty() && !IsSure(best->figures.front())) {
    return name;
  }
  return best;
}

void ReadSentence(const Reader& reader, std::vector<ast::Figure>& figures) {
  for (const Lexeme* at = reader.begin(); at != reader.end();) {
    if (!MayBegin(reader, at)) {
      ++at;
      continue;
    }
    auto reading = LongestReading(reader, at);
    if (!reading) {
      ++at;
      continue;
    }
    for (ast::Figure& f : reading->figures) figures.push_back(std::move(f));
    at = reading->end;
  }
}

Decimal ShareIn(const nlohmann::json& bands, const char* name, Decimal otherwise) {
  const auto found = bands.find(name);
  if (found == bands.end() || !found->is_string()) return otherwise;
  return Decimal::Parse(found->get<std::string>()).value_or(otherwise);
}

Bands ReadBands(const Ruleset& ruleset) {
  const Decimal tenth = *Decimal::FromParts(1, 1);
  const nlohmann::json& json = ruleset.json("figures", "approximation");
  if (!json.is_object()) return {tenth, tenth, tenth};
  return {ShareIn(json, "around", tenth), ShareIn(json, "below", tenth),
          ShareIn(json, "above", tenth)};
}

}  // namespace

std::vector<ast::Figure> FindFigures(const Text& text) {
  std::vector<ast::Figure> figures;
  if (text.ruleset == nullptr) return figures;
  const Bands bands = ReadBands(*text.ruleset);
  const auto published = ParseIsoDate(text.metadata.published);
  std::vector<Lexeme> lexemes;
  for (const Sentence& sentence : text.sentences) {
    if (!text.paragraphs[sentence.paragraph].speaks()) continue;
    if (!MayHoldFigures(text, text.tokens_of(sentence.tokens))) continue;
    ReadLexemes(text, sentence.tokens, lexemes);
    ReadSentence(Reader{text, bands, published, lexemes}, figures);
  }
  return figures;
}

}  // namespace sayso::grammar
