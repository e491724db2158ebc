#include "grammar/cue.h"

#include <algorithm>
#include <array>

#include "grammar/source.h"
#include "grammar/verb_group.h"
#include "grammar/walk.h"

namespace sayso::grammar {
namespace {

constexpr uint32_t kLongestWide = 24;  // words of a source that is not understood

// One held [what] witnesses described as …
bool IsWhat(const Word& w) { return w.is(Tag::kWh) && !w.is(Tag::kRelative); }

// A verb that can be nothing else: "released" may be a participle.
bool IsMereVerb(const Word& w) {
  return w.is(Tag::kFinite) && !w.is(Tag::kParticiple | Tag::kNoun | Tag::kName);
}

VerbClass ClassOf(const Word& w) {
  if (w.classes.has(WordClass::kSayVerb)) return VerbClass::kSay;
  if (w.classes.has(WordClass::kShowVerb)) return VerbClass::kShow;
  if (w.classes.has(WordClass::kCognitionVerb)) return VerbClass::kCognition;
  if (w.classes.has(WordClass::kCommunicationVerb)) return VerbClass::kCommunication;
  return VerbClass::kNone;
}

VerbForm FormOf(Words words, const Cue& cue) {
  const Word& head = words[cue.head];
  bool be = false, have = false, modal = false, to = false, keep = false;
  for (uint32_t i = cue.group.begin; i < cue.head; ++i) {
    be |= words[i].is(Tag::kBe);
    have |= words[i].is(Tag::kHave);
    modal |= words[i].is(Tag::kModal | Tag::kDo);
    to |= words[i].is(Tag::kTo);
    keep |= words[i].is(Key::kKeep);
  }
  if (to) return VerbForm::kLedInfinitive;
  if (be && head.is(Tag::kParticiple) && !head.is(Tag::kIng)) return VerbForm::kPassive;
  if (have || keep) return VerbForm::kPast;
  if (be && head.is(Tag::kIng)) return VerbForm::kThird;
  if (head.is(Tag::kIng)) return VerbForm::kIng;
  if (modal) return VerbForm::kBaseFinite;
  if (head.classes.has(WordClass::kVerbThird)) return VerbForm::kThird;
  if (head.is(Tag::kFinite) && head.classes.has(WordClass::kVerbPast)) return VerbForm::kPast;
  if (head.is(Tag::kFinite)) return VerbForm::kBaseFinite;
  if (head.is(Tag::kParticiple)) return VerbForm::kParticiple;
  return VerbForm::kOther;
}

}  // namespace

Cue ReadCue(Words words, uint32_t head) {
  Cue cue;
  cue.head = head;
  cue.verb_class = ClassOf(words[head]);
  auto [first, last] = LeftOf(words, head);
  Leftwards begin = first;
  if (words[head].is(Key::kClear)) begin = Reach(made_left, first, last);
  if (words[head].is(Tag::kIng)) begin = Reach(kept_left, first, last);
  if (begin == first) begin = Reach(verb_group_left, first, last);
  cue.group = {Index(words, begin), head + 1};
  cue.form = FormOf(words, cue);
  if (cue.form == VerbForm::kOther && head > 0 && words[head - 1].is(Tag::kTo)) {
    cue.form = VerbForm::kInfinitive;
    cue.group.begin = head - 1;
  }
  // Without claiming it, Lund said …
  const bool without = cue.group.begin > 0 && words[cue.group.begin - 1].is(Key::kWithout);
  if (without) cue.standing |= static_cast<Standings>(Standing::kNegated);
  for (uint32_t i = cue.group.begin; i < head; ++i) {
    if (words[i].is(Tag::kNegation)) cue.standing |= static_cast<Standings>(Standing::kNegated);
    if (words[i].is(Key::kWill)) cue.standing |= static_cast<Standings>(Standing::kFuture);
    cue.modal |= words[i].is(Tag::kModal);
  }
  return cue;
}

Range RestrictedBefore(Words words, uint32_t begin) {
  auto [first, last] = LeftOf(words, begin);
  const Leftwards end = Reach(restriction_left, first, last);
  const bool verb =
      std::any_of(first, end, [](const Word& w) { return w.is(Tag::kFinite | kAuxiliaryTags); });
  return verb ? Range{Index(words, end), begin} : Range();
}

Range SubjectBefore(Words words, uint32_t begin) {
  // "The paper sets out what has been said"
  if (begin > 0 && words[begin - 1].is(Tag::kWh) && !words[begin - 1].is(Tag::kRelative)) return {};
  auto [first, last] = LeftOf(words, begin);
  const Leftwards end = Reach(named_left, first, last);
  return {Index(words, end), begin};
}

Range WideBefore(Words words, uint32_t begin, uint32_t end) {
  constexpr Tags kMarks = Tag::kComma | Tag::kQuotation | Tag::kSemicolon | Tag::kStop |
                          Tag::kColon | Tag::kDash | Tag::kOpen | Tag::kClose;
  constexpr Tags kOpeners = Tag::kCoordinator | Tag::kSubordinator | Tag::kAdverb;
  const uint32_t low = begin > kLongestWide ? begin - kLongestWide : 0;
  const auto goes_on = [](const Word& w) {
    return !w.is(kMarks | kAuxiliaryTags) && !IsMereVerb(w) && !IsWhat(w);
  };
  uint32_t left = begin;
  while (left > low && goes_on(words[left - 1])) --left;
  while (left < begin && words[left].is(kOpeners) && !words[left].is(Tag::kDeterminer)) ++left;
  // "In an earlier letter Lund wrote", "Saturday at the party Lund said": where and when, not who
  constexpr std::array kWhere = {Key::kIn, Key::kOn, Key::kAfter, Key::kBefore, Key::kDespite};
  if (left == begin || left >= end || words[left].is(Tag::kTime)) return {};
  if (std::ranges::find(kWhere, words[left].key) != kWhere.end()) return {};
  return {left, end};
}

bool IsClearVerb(Words words, uint32_t i) {
  if (words[i].is(kAuxiliaryTags)) return true;
  return words[i].is(Tag::kFinite) && !words[i].is(Tag::kNoun) && !words[i + 1].is(Tag::kComma);
}

uint32_t BehindOpening(Words words, uint32_t end) {
  if (!words[0].is(Tag::kSubordinator) && !words[0].is(Key::kAs)) return 0;
  for (uint32_t i = 0; i < end; ++i) {
    if (words[i].is(Tag::kComma)) return i + 1;
  }
  return 0;
}

Neighbour NeighbourAt(Words words, int64_t i) {
  if (i < 0 || i >= static_cast<int64_t>(words.size())) return Neighbour::kEdge;
  return words[i].neighbour;
}

}  // namespace sayso::grammar
