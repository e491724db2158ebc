#include <algorithm>

#include "grammar/content.h"

// Where content can end, and begin left of a cue.
namespace sayso::grammar {
namespace {

constexpr size_t kMaxEnds = 14;  // ends considered before the sentence's
constexpr size_t kMaxStarts = 4;
constexpr uint32_t kWindow = 250;  // words of content in one sentence

bool IsCueVerb(const Word& w) { return w.is(Tag::kReporting) && w.is(kVerbTags); }

// The word behind `i` and adverbs after it.
uint32_t SkipAdverbs(Words words, uint32_t i) {
  while (i < words.size() && words[i].is(Tag::kAdverb | Tag::kNegation)) ++i;
  return i;
}

End EndAtComma(Words words, uint32_t i) {
  const uint32_t next = i + 1;
  if (next >= words.size()) return End::kSentence;
  const Word& w = words[next];
  if (w.is(Key::kAccording)) return End::kBeforeCue;
  const uint32_t verb = SkipAdverbs(words, next);
  if (verb < words.size() && words[verb].is(Tag::kIng)) {
    return IsCueVerb(words[verb]) ? End::kCommaIngCue : End::kCommaIng;
  }
  if (w.is(Tag::kRelative) && !w.is(Key::kThat)) return End::kCommaWhich;
  if (w.is(Tag::kCoordinator)) return End::kCommaCoordinator;
  if (w.is(Tag::kSubordinator)) return End::kCommaSubordinator;
  if (w.is(Tag::kPreposition | Tag::kTo)) return End::kCommaPreposition;
  if (verb < words.size() && words[verb].is(kAuxiliaryTags)) return End::kCommaVerb;
  if (w.is(Tag::kFinite) && !w.is(Tag::kNoun | Tag::kAdjective)) return End::kCommaVerb;
  if (w.is(Tag::kDeterminer | Tag::kNoun | Tag::kName | Tag::kPronoun)) return End::kCommaNominal;
  return End::kCommaOther;
}

End EndAtCoordinator(Words words, uint32_t i) {
  uint32_t next = SkipAdverbs(words, i + 1);
  while (next < words.size() && words[next].is(kAuxiliaryTags)) ++next;
  if (next >= words.size()) return End::kOther;
  if (IsCueVerb(words[next])) return End::kCoordinatorCue;
  if (words[next].is(Tag::kFinite | Tag::kBase)) return End::kCoordinatorVerb;
  return End::kCoordinatorNominal;
}

// "headaches, nausea and burning eyes": no end before the last of a list.
bool ClosesList(Words words, uint32_t coordinator) {
  constexpr uint32_t kItem = 4;  // words
  constexpr Tags kNominal = Tag::kNoun | Tag::kName | Tag::kAdjective | Tag::kDeterminer |
                            Tag::kNumber | Tag::kPossessive | Tag::kQuotation;
  const uint32_t low = coordinator > kItem ? coordinator - kItem : 0;
  for (uint32_t i = coordinator; i > low; --i) {
    const Word& w = words[i - 1];
    if (w.is(Tag::kComma | Tag::kQuotedComma)) return i < coordinator;
    if (!w.is(kNominal) || w.is(Tag::kFinite)) return false;
  }
  return false;
}

// Lund said the boat was old, | but that it would sail
bool GoesOnWithThat(Words words, uint32_t i) {
  return i + 2 < words.size() && words[i].is(Tag::kCoordinator) && words[i + 1].is(Key::kThat) &&
         !words[i + 2].is(Tag::kNoun | Tag::kFinite | kAuxiliaryTags);
}

// Content that is no clause may end before any phrase: "announced his candidacy | in June".
bool IsPhrase(Form form) {
  return form == Form::kNoun || form == Form::kGerund || form == Form::kPreposition ||
         form == Form::kInfinitive || form == Form::kAs;
}

// told peers it would cost more | a week after officials had warned
bool LeadsAfter(Words words, uint32_t i) {
  return i + 2 < words.size() && words[i].is(Tag::kDeterminer | Tag::kNumber) &&
         words[i + 1].classes.has(WordClass::kTimeUnit) &&
         (words[i + 2].is(Key::kAfter) || words[i + 2].is(Key::kBefore));
}

// Where content ends that another statement's time follows: "told peers it would cost more | a week
// after officials had warned …"; `last` where none does.
uint32_t BeforeEarlierCue(Words words, uint32_t begin, uint32_t last) {
  for (uint32_t i = begin + 1; i < last; ++i) {
    const bool leads = i + 3 < last && LeadsAfter(words, i);
    if (leads && CountWords(words, {i + 3, last}).cues > 0) return i;
  }
  return last;
}

// What kind of end the word `i` makes, or nothing.
bool EndAt(Words words, uint32_t i, Form form, End& kind) {
  const Word& w = words[i];
  // but no end within `"The Boat," "Rain" and …`
  if (i > 0 && words[i - 1].is(Tag::kQuotedComma) && !w.is(Tag::kQuotation)) {
    kind = EndAtComma(words, i - 1);
  } else if (w.is(Tag::kColon)) {
    kind = End::kColon;
  } else if (w.is(Tag::kOpen)) {
    kind = End::kOpen;
  } else if (w.is(Tag::kComma)) {
    if (GoesOnWithThat(words, i + 1)) return false;
    kind = EndAtComma(words, i);
  } else if (w.is(Tag::kCoordinator)) {
    if (i > 0 && words[i - 1].is(Tag::kComma)) return false;
    if (GoesOnWithThat(words, i)) return false;
    kind = EndAtCoordinator(words, i);
    if (kind == End::kOther || (kind == End::kCoordinatorNominal && ClosesList(words, i)))
      return false;
  } else if (w.is(Tag::kSemicolon)) {
    kind = End::kSemicolon;
  } else if (w.is(Tag::kDash)) {
    kind = End::kDash;
  } else if (w.is(Key::kAccording)) {
    kind = End::kBeforeCue;
  } else if (w.is(Tag::kSubordinator) && !w.is(Key::kThat)) {
    kind = End::kSubordinator;
  } else if (LeadsAfter(words, i)) {
    kind = End::kSubordinator;
  } else if (IsPhrase(form) && w.is(Tag::kPreposition) && !w.is(Key::kOf)) {
    kind = End::kPreposition;
  } else if (IsPhrase(form) && w.is(Tag::kTime) &&
             !words[i - 1].is(Tag::kTime | Tag::kPreposition)) {
    kind = End::kTime;
  } else {
    return false;
  }
  return true;
}

constexpr uint32_t kRest = 20;  // words behind an end that are looked at

// Looks at what stands behind `end`, up to the next mark.
void ReadRest(Words words, uint32_t last, ContentEnd& end) {
  uint32_t i = end.end;
  while (i < last && words[i].is(Tag::kComma | Tag::kDash | Tag::kSemicolon)) ++i;
  if (i < last) end.word = TellingKey(words[i]);
  uint32_t count = 0;
  const uint32_t stop = std::min(last, i + kRest);
  for (; i < stop && !words[i].is(Tag::kComma | Tag::kDash | Tag::kSemicolon | Tag::kOpen); ++i) {
    ++count;
    if (!words[i].is(Tag::kFinite | kAuxiliaryTags)) continue;
    const bool cue = words[i].is(Tag::kReporting);
    end.rest = cue ? Rest::kCue : std::max(end.rest, Rest::kClause);
    if (cue) return;
  }
  if (end.rest == Rest::kNothing && count > 0) end.rest = count < 4 ? Rest::kFew : Rest::kWords;
}

}  // namespace

ContentEnds ReadEnds(Words words, uint32_t begin, Form form) {
  ContentEnds ends;
  const uint32_t last =
      BeforeEarlierCue(words, begin, std::min(SentenceEnd(words), begin + kWindow));
  if (form == Form::kQuote && begin + 1 < last) {
    ends.push_back({.end = begin + 1, .kind = End::kQuotation});
  }
  Complete complete = Complete::kNo;
  for (uint32_t i = begin + 1; i < last && ends.size() < kMaxEnds; ++i) {
    if (words[i - 1].is(Tag::kFinite | kAuxiliaryTags)) complete = Complete::kYes;
    End kind;
    if (!EndAt(words, i, form, kind)) continue;
    if (ends.empty() || ends.back().end != i) ends.push_back({.end = i, .kind = kind});
    ends.back().complete = complete;
  }
  for (ContentEnd& end : ends) ReadRest(words, last, end);
  if (last > begin) ends.push_back({.end = last, .kind = End::kSentence, .complete = complete});
  return ends;
}

ContentStarts ReadStarts(Words words, uint32_t end) {
  ContentStarts starts;
  const uint32_t low = end > kWindow ? end - kWindow : 0;
  if (low < end) starts.push_back(low);
  for (uint32_t i = end; i > low + 1 && starts.size() < kMaxStarts; --i) {
    const Word& before = words[i - 1];
    if (before.is(Tag::kSemicolon | Tag::kCoordinator | Tag::kSubordinator | Tag::kColon |
                  Tag::kDash | Tag::kOpen)) {
      // "in that direction": the word points, it opens no clause.
      const bool points = before.is(Key::kThat) && i > 1 && words[i - 2].is(Tag::kPreposition);
      if (i < end && !points) starts.push_back(i);
    }
  }
  return starts;
}

void NoteEnd(const ContentEnd& end, Candidate& c) {
  c.Note(Group::kEnd, end.kind);
  c.Note(Group::kRest, end.rest);
  c.Note(Group::kComplete, end.complete);
  c.Note(Group::kFormEnd, c.form, end.kind);
  c.Note(Group::kReadingEnd, c.reading, end.kind);
  c.Note(Group::kClassEnd, c.verb_class, end.kind);
  c.Note(Group::kEndRest, end.kind, end.rest);
  c.Note(Group::kEndComplete, end.kind, end.complete);
  c.Note(Group::kEndWord, end.word);
}

}  // namespace sayso::grammar
