#include "grammar/inversion.h"

#include "grammar/source.h"
#include "grammar/walk.h"

namespace sayso::grammar {
namespace {

// "Said Lund:", but not "Told Lund:"
bool MayBeInFront(const Word& verb) {
  return verb.classes.has(WordClass::kSayVerb) &&
         (verb.frames & static_cast<Frames>(Frame::kAddressee)) == 0;
}

bool MayStandBehind(const Word& before) {
  return before.is(Tag::kQuotation | Tag::kComma | Tag::kStop | Tag::kDash) || before.is(Key::kAs);
}

}  // namespace

Range InvertedSubject(Words words, const Cue& cue) {
  const uint32_t begin = cue.group.begin;
  const bool in_front = begin == 0;
  const Word& verb = words[cue.head];
  // "…" – rail operator
  if (verb.is(Tag::kNoun) && !verb.is(Tag::kFinite)) return {};
  if (in_front ? !MayBeInFront(verb) : !MayStandBehind(words[begin - 1])) return {};
  Forwards first = words.data() + cue.head + 1;
  const Forwards last = Limit(words, cue.head + 1);
  if (first < last && first->is(Key::kOut)) ++first;  // pointed out Lund
  if (first >= last) return {};
  Forwards end = Reach(inverted_subject, first, last);
  if (end == first) return {};
  const Forwards aside_end = Reach(inverted_aside, end, last);
  const Tags resumes = in_front ? kVerbTags : kVerbTags | Tag::kQuotation;
  if (aside_end != end && (aside_end == last || !aside_end->is(resumes))) end = aside_end;
  return {Index(words, first), Index(words, end)};
}

}  // namespace sayso::grammar
