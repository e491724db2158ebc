#include "src/resolve/mention_names.h"

#include <algorithm>

#include "src/resolve/joint_names.h"
#include "src/resolve/speaker_words.h"

namespace sayso {

MentionNames::MentionNames(const Text& text, Range tokens, uint32_t first, uint32_t own_end)
    : text_(text), tokens_(tokens), first_(first), own_end_(own_end) {
  NameFinder finder(text, tokens);
  while (const auto name = finder.Next()) names_.push_back(*name);
  JoinSentenceStart();
}

bool MentionNames::IsAlone(const NameRun& run) const {
  if (run.possessive || run.after_preposition) return false;
  for (uint32_t t = first_; t < run.tokens.begin; ++t) {
    if (!at(t).has(WordClass::kTitle | WordClass::kAdjective)) return false;
  }
  if (run.tokens.end == tokens_.end) return true;
  const Token& next = at(run.tokens.end);
  return next.is(TokenKind::kComma) || next.is(TokenKind::kDash) ||
         next.is(TokenKind::kOpenBracket) || next.has(WordClass::kRelative);
}

const NameRun* MentionNames::MainName() const {
  for (const NameRun& run : names_) {
    if (!IsModifier(run) && !run.after_preposition && !run.possessive) return &run;
  }
  return nullptr;
}

bool MentionNames::IsModifier(const NameRun& run) const {
  if (run.tokens.end >= tokens_.end) return false;
  const Token& next = at(run.tokens.end);
  for (const NameRun& other : names_) {
    // "the Oyelaran White House", "the Customs and Border Protection commissioner"
    const bool adjoins = other.tokens.begin == run.tokens.end && !other.classes.has(kPublisherName);
    const bool joined =
        other.tokens.begin == run.tokens.end + 1 && next.has(WordClass::kCoordinator);
    if (adjoins || (joined && QualifiesOne(other))) return true;
  }
  return next.is(TokenKind::kWord) && !next.has(Shape::kCapital) &&
         next.has(WordClass::kNoun | WordClass::kPluralNoun | WordClass::kAdjective) &&
         !next.has(WordClass::kPreposition | WordClass::kRelative | WordClass::kCoordinator);
}

// "the [Norvik] mayor": it goes with a noun that is one.
bool MentionNames::QualifiesOne(const NameRun& run) const {
  return IsModifier(run) && !at(run.tokens.end).has(WordClass::kPluralNoun);
}

bool MentionNames::InClause(const NameRun& run) const {
  if (IsDoneTo(run)) return true;
  const Range first = names_.front().tokens;
  if (first.begin == run.tokens.begin) return false;
  if (first.begin == first_ && first.end == own_end_) return true;
  for (uint32_t t = names_.front().tokens.end; t < run.tokens.begin; ++t) {
    const bool verb = at(t).has(WordClass::kVerbIng | WordClass::kVerbParticiple) &&
                      !at(t).has(WordClass::kNoun | WordClass::kAdjective);
    if (verb && at(t - 1).is(TokenKind::kComma)) return true;
    if (at(t).is(TokenKind::kOpenBracket)) return true;  // Norvik Lines (OSE: NL)
  }
  return false;
}

// "a lawyer representing Berg", "the woman accused of killing Berg", but "a man called Berg",
// "a man calling himself Berg".
bool MentionNames::IsDoneTo(const NameRun& run) const {
  for (uint32_t t = first_ + 1; t < run.tokens.begin; ++t) {
    if (!at(t).has(WordClass::kVerbIng | WordClass::kVerbParticiple)) continue;
    if (!at(t - 1).has(WordClass::kNoun) || at(t).has(Shape::kCapital)) continue;
    return !text_.ruleset->compiled<SpeakerWords>().Is(at(t), Use::kNaming);
  }
  return false;
}

bool MentionNames::IsApposed(const NameRun& run) const {
  return run.tokens.begin > tokens_.begin && at(run.tokens.begin - 1).is(TokenKind::kComma) &&
         !run.classes.has(kPublisherName | WordClass::kInstitutionNoun | kStateName);
}

// "Poor Rice", where the article has George Rice: whether the word is a name without the one before
// it. Who is named is named early.
bool MentionNames::IsNameAlone(uint32_t word) const {
  constexpr size_t kReach = 4000;  // tokens
  const std::string_view name = text_.view(at(word)), before = text_.view(at(word - 1));
  for (uint32_t t = 1; t < std::min(kReach, text_.tokens.size()); ++t) {
    if (t != word && text_.view(at(t)) == name && text_.view(at(t - 1)) != before) return true;
  }
  return false;
}

// [Blue] Coast: at the start of a sentence a name's first word may look like any other.
void MentionNames::JoinSentenceStart() {
  if (names_.empty() || names_.front().tokens.begin != first_ + 1) return;
  const Token& start = at(first_);
  const Token& noun = at(first_ + 1);
  const bool ordinary = names_.front().tokens.size() == 1 && noun.has(WordClass::kNoun) &&
                        !noun.has(kKnownName | WordClass::kPluralNoun);
  const bool joins = start.has(Shape::kCapital) && start.has(Shape::kSentenceStart) &&
                     start.has(WordClass::kAdjective | WordClass::kNoun) &&
                     !start.has(WordClass::kTitle | WordClass::kPersonNoun | WordClass::kDemonym |
                                WordClass::kVerbPast | WordClass::kVerbIng);
  if (!ordinary || !joins || names_.front().titled() || IsNameAlone(first_ + 1)) return;
  names_.front().tokens.begin = first_;
}

bool MentionNames::SpeakWithOthers() const {
  if (names_.empty()) return false;
  const NameRun& first = names_.front();
  const bool leads =
      first.tokens.begin == first_ || (first.titled() && first.title.begin == first_);
  if (!leads || !HasPartners(text_, first.tokens.end, own_end_)) return false;
  // "the Customs and Border Protection commissioner" is one person.
  return std::ranges::none_of(names_, [&](const NameRun& run) { return QualifiesOne(run); });
}

}  // namespace sayso
