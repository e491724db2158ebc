#include "grammar/word_tags.h"

namespace sayso::grammar {
namespace {

constexpr WordClasses kClosedClasses =
    WordClass::kDeterminer | WordClass::kSubjectPronoun | WordClass::kObjectPronoun |
    WordClass::kPossessive | WordClass::kRelative | WordClass::kPreposition |
    WordClass::kCoordinator | WordClass::kSubordinator | WordClass::kModal | WordClass::kNegation |
    WordClass::kWhWord;

}  // namespace

Tags OfPunctuation(const Token& token) {
  switch (token.kind) {
    case TokenKind::kComma:
      return Tag::kComma;
    case TokenKind::kColon:
      return Tag::kColon;
    case TokenKind::kSemicolon:
      return Tag::kSemicolon;
    case TokenKind::kDash:
      return Tag::kDash;
    case TokenKind::kOpenBracket:
      return Tag::kOpen;
    case TokenKind::kCloseBracket:
      return Tag::kClose;
    case TokenKind::kQuotation:
      return Tag::kQuotation;
    case TokenKind::kPeriod:
    case TokenKind::kQuestion:
    case TokenKind::kEllipsis:
      return Tag::kStop;
    case TokenKind::kNumber:
      return Tag::kNumber;
    default:
      return Tag::kOther;
  }
}

Tags OfClosedClass(const Word& w) {
  switch (w.key) {
    case Key::kBe:
      return Tag::kBe;
    case Key::kHave:
      return Tag::kHave;
    case Key::kDo:
      return Tag::kDo;
    case Key::kTo:
      return Tag::kTo;
    case Key::kThat:
      return Tag::kSubordinator | Tag::kRelative | Tag::kDeterminer;
    case Key::kWho:
    case Key::kWhich:
      return Tag::kRelative | Tag::kWh;
    case Key::kI:
    case Key::kIt:
    case Key::kThere:
      return Tag::kPronoun;
    case Key::kFor:
      return Tag::kPreposition;
    case Key::kBut:
    case Key::kSo:
      return Tag::kCoordinator;
    case Key::kAs:
    case Key::kAfter:
    case Key::kBefore:
      return Tag::kPreposition | Tag::kSubordinator;
    case Key::kAccording:
      return Tag::kOther;
    default:
      break;
  }
  if (w.classes.has(WordClass::kNumber)) return Tag::kNumber;
  Tags tags;
  if (!w.classes.has(kClosedClasses)) return tags;
  const auto add = [&](WordClass c, Tags t) {
    if (w.classes.has(c)) tags |= t;
  };
  add(WordClass::kDeterminer, Tag::kDeterminer);
  add(WordClass::kSubjectPronoun, Tag::kPronoun);
  add(WordClass::kObjectPronoun, Tag::kObjectPronoun);
  add(WordClass::kPossessive, Tag::kPossessive);
  add(WordClass::kRelative, Tag::kRelative);
  add(WordClass::kPreposition, Tag::kPreposition);
  add(WordClass::kCoordinator, Tag::kCoordinator);
  add(WordClass::kSubordinator, Tag::kSubordinator);
  add(WordClass::kModal, Tag::kModal);
  add(WordClass::kNegation, Tag::kNegation);
  add(WordClass::kWhWord, Tag::kWh);
  return tags;
}

Tags OfOpenClass(const Word& w, std::string_view spelling) {
  Tags tags;
  const auto add = [&](WordClasses c, Tags t) {
    if (w.classes.has(c)) tags |= t;
  };
  add(WordClass::kNoun, Tag::kNoun);
  add(WordClass::kPluralNoun, Tag::kNoun | Tag::kPlural);
  add(WordClass::kAdjective | WordClass::kDemonym | WordClass::kOrdinal, Tag::kAdjective);
  add(WordClass::kAdverb | WordClass::kHedge, Tag::kAdverb);
  add(WordClass::kVerbThird | WordClass::kVerbPast, Tag::kFinite);
  add(WordClass::kVerbBase, Tag::kBase);
  add(WordClass::kVerbParticiple, Tag::kParticiple);
  add(WordClass::kVerbIng, Tag::kIng);
  add(WordClass::kNumber | WordClass::kMultiplier | WordClass::kVagueNumber, Tag::kNumber);
  add(kCalendar, Tag::kTime);
  add(kPeople, Tag::kNoun | Tag::kPerson);
  if (tags.has(kVerbTags)) add(kCueVerbs, Tag::kReporting);
  if (!tags.empty()) return tags;
  if (spelling.ends_with("ly")) return Tag::kAdverb;
  if (spelling.ends_with("ed")) return Tag::kFinite | Tag::kParticiple | Tag::kAdjective;
  if (spelling.ends_with("ing")) return Tag::kIng | Tag::kNoun;
  if (spelling.ends_with("s")) return Tag::kNoun | Tag::kPlural;
  return Tag::kNoun | Tag::kAdjective;
}

}  // namespace sayso::grammar
