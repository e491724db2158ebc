#include "grammar/identifier.h"

#include <algorithm>
#include <string_view>

namespace sayso::grammar {
namespace {

constexpr WordClasses kNamesOfPlacesAndTimes =
    WordClass::kCountry | WordClass::kPlace | WordClass::kDemonym | WordClass::kMonth |
    WordClass::kWeekday | WordClass::kCapital | WordClass::kCurrency | WordClass::kUnit |
    WordClass::kRelativeDay | WordClass::kApproximator | WordClass::kNumber |
    WordClass::kMultiplier | WordClass::kOrdinal;
constexpr WordClasses kFunctionWords =
    WordClass::kDeterminer | WordClass::kPreposition | WordClass::kCoordinator |
    WordClass::kSubordinator | WordClass::kAuxiliary | WordClass::kModal | WordClass::kVerb |
    WordClass::kSubjectPronoun | WordClass::kRelative | WordClass::kAdverb | WordClass::kNegation |
    WordClass::kInfinitiveTo | WordClass::kPossessive | WordClass::kWhWord;

// So many digits without separators are a code.
constexpr int kCodeDigits = 12;

bool IsGlued(const Lexeme* l) { return l != nullptr && !l->space_before; }

// Most of the sentence is capitalised: capitals say nothing there.
bool IsHeadline(const Reader& reader, const Lexeme* at) {
  int words = 0;
  int capitals = 0;
  for (const Lexeme& l : reader.Around(at)) {
    if (!l.is(LexemeKind::kWord) || l.text.size() < 4) continue;
    ++words;
    capitals += l.capital;
  }
  return words > 2 && capitals * 3 > words * 2;
}

// Route 9, Flight 417, Apollo 11: a capitalised word that is not a place, right before the digits,
// which count nothing behind them.
bool IsNumbered(const Reader& reader, const Lexeme* at) {
  const Lexeme* before = reader.Before(at);
  if (before == nullptr || !at->space_before || !before->is(LexemeKind::kWord)) return false;
  if (before->reads("no.") || before->reads("no") || before->reads("nos.")) return before->capital;
  if (!before->capital || before->has(kNamesOfPlacesAndTimes)) return false;
  const Lexeme* next = reader.At(at + 1);
  const bool counts = next != nullptr && next->space_before &&
                      (next->has(WordClass::kPluralNoun | WordClass::kUnit |
                                 WordClass::kMultiplier | WordClass::kOutcome) ||
                       next->text == "%");
  if (counts || at->grouped) return false;
  const bool plain_noun = before->has(WordClass::kNoun);
  if (before->sentence_start) {
    return plain_noun && !before->has(kFunctionWords - WordClass::kVerb);
  }
  if (IsHeadline(reader, at)) return plain_noun && !before->has(kFunctionWords);
  return !before->has(kFunctionWords - WordClass::kVerb) &&
         !(before->has(WordClass::kVerb) && !plain_noun);
}

// 4:57 · 5 p.m. · 2.15pm · 6 o'clock · 1800 GMT
const Lexeme* ReadClock(const Reader& reader, const Lexeme* at) {
  const Lexeme* end = at + 1;
  if (reader.At(at + 2) != nullptr && at[1].is(LexemeKind::kColon) && !at[1].space_before &&
      at[2].is(LexemeKind::kDigits) && !at[2].space_before) {
    end = at + 3;
    return end;
  }
  const Lexeme* next = reader.At(end);
  if (next == nullptr) return nullptr;
  return next->has(FigureWord::kClock) ? end + 1 : nullptr;
}

// 24/7 · 9/11 · 3-2 · 555-0142-77: digits glued by marks that make no range.
const Lexeme* ReadGlued(const Reader& reader, const Lexeme* at) {
  const Lexeme* end = at + 1;
  int pieces = 1;
  while (reader.At(end + 1) != nullptr && IsGlued(end) && IsGlued(end + 1) &&
         (end->is(LexemeKind::kSlash) || end->is(LexemeKind::kDash)) &&
         end[1].is(LexemeKind::kDigits)) {
    end += 2;
    ++pieces;
  }
  if (pieces == 1) return nullptr;
  const bool slash = at[1].is(LexemeKind::kSlash);
  if (pieces > 2) return end;
  if (slash) return end;
  const Lexeme* next = reader.At(end);
  const bool measured = next != nullptr &&
                        next->has(WordClass::kUnit | WordClass::kMultiplier | WordClass::kTimeUnit);
  return at->value >= at[2].value && !measured ? end : nullptr;
}

// 340 Livingston Street: capitals behind a bare number, none of which is counted.
const Lexeme* ReadAddress(const Reader& reader, const Lexeme* at) {
  const Lexeme* l = at + 1;
  int words = 0;
  while (reader.At(l) != nullptr && l->is(LexemeKind::kWord) && l->capital && words < 3) {
    if (words > 0 && l->has(FigureWord::kStreet)) return l + 1;
    ++l;
    ++words;
  }
  return nullptr;
}

}  // namespace

std::optional<Reading> ReadIdentifier(const Reader& reader, const Lexeme* at) {
  if (!at->is(LexemeKind::kDigits)) return std::nullopt;
  if (at->digit_count >= kCodeDigits && !at->grouped) return Reading{{}, at + 1};
  if (const Lexeme* before = reader.Before(at); before != nullptr && IsGlued(at)) {
    if (before->text == "#" || before->text == "@") return Reading{{}, at + 1};
  }
  if (const Lexeme* end = ReadClock(reader, at)) return Reading{{}, end};
  if (const Lexeme* end = ReadGlued(reader, at)) return Reading{{}, end};
  if (const Lexeme* end = ReadAddress(reader, at)) return Reading{{}, end};
  if (IsNumbered(reader, at)) return Reading{{}, at + 1};
  return std::nullopt;
}

}  // namespace sayso::grammar
