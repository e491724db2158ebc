#include "grammar/cue.h"

// What heads a source, and what kind of word it is.
namespace sayso::grammar {

uint32_t HeadOf(Words words, Range source) {
  uint32_t head = source.begin;
  for (uint32_t i = source.begin; i < source.end; ++i) {
    const Word& w = words[i];
    if (i > source.begin &&
        w.is(Tag::kPreposition | Tag::kComma | Tag::kOpen | Tag::kRelative | Tag::kDash))
      break;
    if (w.is(Tag::kNoun | Tag::kName | Tag::kPerson | Tag::kNumber)) head = i;
  }
  return head;
}

SourceWord SourceWordOf(Words words, Range source) {
  if (source.size() == 0) return SourceWord::kNone;
  const Word& first = words[source.begin];
  if (first.is(Key::kI)) return SourceWord::kFirstPerson;
  if (first.is(Key::kIt) || first.is(Key::kThere)) return SourceWord::kEmptyIt;
  if (source.size() == 1 && first.is(Tag::kRelative)) return SourceWord::kRelative;
  if (source.size() == 1 && first.is(Tag::kPronoun | Tag::kObjectPronoun)) {
    return SourceWord::kPronoun;
  }
  const Word& head = words[HeadOf(words, source)];
  if (head.classes.has(WordClass::kDocumentNoun)) return SourceWord::kThing;
  if (head.is(Tag::kName)) return SourceWord::kName;
  if (head.is(Tag::kPerson)) return SourceWord::kPerson;
  if (head.is(Tag::kPlural)) return SourceWord::kPlural;
  return SourceWord::kNoun;
}

}  // namespace sayso::grammar
