#include "grammar/tense.h"

namespace sayso::grammar {
namespace {

// How far a verb may stand from its date; no verb governs further, and no sentence is so long.
constexpr ptrdiff_t kReach = 60;

Tense TenseOf(const Lexeme& l) {
  if (l.has(WordClass::kModal)) {
    return l.has(FigureWord::kAhead) ? Tense::kFuture : Tense::kNone;
  }
  if (l.has(FigureWord::kAhead)) return Tense::kFuture;
  if (l.has(FigureWord::kWas)) return Tense::kPast;
  if (l.has(WordClass::kVerbPast) && !l.has(WordClass::kVerbBase)) return Tense::kPast;
  return Tense::kNone;
}

}  // namespace

Tense TenseAt(const Reader& reader, const Lexeme* first, const Lexeme* last) {
  if (const Lexeme* before = reader.Before(first)) {
    if (before->has(FigureWord::kDeadline)) return Tense::kDeadline;
  }
  Tense nearest = Tense::kNone;
  const Lexeme* l = first;
  while (l != reader.begin() && nearest == Tense::kNone && first - l < kReach) {
    --l;
    if (l->reads("to") && l + 1 < first && (l + 1)->has(WordClass::kVerbBase) &&
        !(l + 1)->has(WordClass::kNumber)) {
      return Tense::kDeadline;
    }
    nearest = TenseOf(*l);
  }
  // "will be freed": the modal stands behind the participle on the way left
  for (int n = 1; n <= 3 && nearest == Tense::kPast; ++n) {
    const Lexeme* before = reader.Before(l, n);
    if (before == nullptr) break;
    if (TenseOf(*before) == Tense::kFuture) nearest = Tense::kFuture;
  }
  for (l = last; l < reader.end() && nearest == Tense::kNone && l - last < kReach; ++l) {
    nearest = TenseOf(*l);
  }
  return nearest;
}

}  // namespace sayso::grammar
