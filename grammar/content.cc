#include "grammar/content.h"

#include <algorithm>
#include <array>

#include "grammar/adjunct.h"
#include "grammar/clause.h"

namespace sayso::grammar {
namespace {

constexpr uint32_t kReach = 60;  // words a production may read
constexpr size_t kMaxEnds = 14;  // ends considered before the sentence's
constexpr size_t kMaxStarts = 4;
constexpr uint32_t kWindow = 250;  // words of content in one sentence

bool Has(Frames frames, Frame frame) { return (frames & static_cast<Frames>(frame)) != 0; }

class RightReader {
 public:
  RightReader(Words words, Frames frames) : words_(words), frames_(frames) {}

  RightStart Adjuncts(uint32_t from) const {
    RightStart start = AfterParticle(from);
    if (Has(frames_, Frame::kAddressee)) {
      start.begin = Take(addressee, from);
      start.addressee = {from, start.begin};
    }
    TakeAdjuncts(start);
    return start;
  }

  RightStarts Read(uint32_t from) {
    const RightStart start = AfterParticle(from);
    ReadFrom(start);
    if (Has(frames_, Frame::kAddressee)) {
      const uint32_t end = Take(addressee, start.begin);
      if (end > start.begin) {
        RightStart told = start;
        told.addressee = {start.begin, end};
        told.begin = end;
        ReadFrom(told);
      }
    }
    return std::move(starts_);
  }

 private:
  bool At(uint32_t i, Key key) const { return i < words_.size() && words_[i].is(key); }
  bool At(uint32_t i, Tags tags) const { return i < words_.size() && words_[i].is(tags); }

  template <class Production>
  uint32_t Take(const Production& production, uint32_t from) const {
    const Forwards first = words_.data() + std::min<size_t>(from, words_.size());
    const Forwards last = words_.data() + std::min<size_t>(words_.size(), from + kReach);
    return static_cast<uint32_t>(Reach(production, first, last) - words_.data());
  }

  // "pointed out": the particle belongs to the cue.
  RightStart AfterParticle(uint32_t from) const {
    RightStart start;
    start.cue_end = start.begin = At(from, Key::kOut) ? from + 1 : from;
    return start;
  }

  // Content right here, and content behind adjuncts.
  void ReadFrom(const RightStart& start) {
    // "said Wednesday": a day is when it was said, never what was.
    if (Take(when_phrase, start.begin) == start.begin) Add(start);
    RightStart later = start;
    if (TakeAdjuncts(later)) Add(later);
    RightStart behind = start;
    behind.begin = Take(aside_before_that, start.begin);
    if (behind.begin > start.begin) Add(behind);
  }

  bool TakeAdjuncts(RightStart& start) const {
    const uint32_t before = start.begin;
    for (int i = 0; i < 4; ++i) {
      if (!TakeAdjunct(start)) break;
    }
    return start.begin > before;
  }

  bool TakeAdjunct(RightStart& start) const {
    const uint32_t from = start.begin;
    if (TakeInto(when_phrase, start, start.when)) return true;
    if (TakeInto(after_phrase, start, start.when)) return true;
    if (TakeInto(medium_phrase, start, start.medium)) return true;
    if (At(from, Key::kBy)) return TakeInto(where_phrase, start, start.relay);
    if (At(from, Key::kTo) && !At(from + 1, Tag::kBase)) {
      if (MayHear(from, Take(where_phrase, from))) {
        return TakeInto(where_phrase, start, start.addressee);
      }
    }
    if (!At(from, Key::kTo) && !At(from, Key::kAs) && TakeInto(where_phrase, start, start.where)) {
      return true;
    }
    const uint32_t end = Take(manner, from);
    if (end == from) return false;
    start.begin = end;
    return true;
  }

  // Whether somebody is there to be told: "to the board", and not "pointing to a study".
  bool MayHear(uint32_t begin, uint32_t end) const {
    constexpr Tags kSomebody =
        Tag::kPerson | Tag::kName | Tag::kPlural | Tag::kPronoun | Tag::kObjectPronoun;
    return std::any_of(words_.begin() + begin, words_.begin() + end,
                       [](const Word& w) { return w.is(kSomebody); });
  }

  template <class Production>
  bool TakeInto(const Production& production, RightStart& start, Range& range) const {
    const uint32_t end = Take(production, start.begin);
    if (end == start.begin) return false;
    range = {range.size() > 0 ? range.begin : start.begin, end};
    start.begin = end;
    return true;
  }

  // Adds the content that begins at start.begin, with the mark before it.
  void Add(RightStart start) {
    uint32_t& i = start.begin;
    if (At(i, Tag::kColon)) {
      start.colon = true;
      if (i == start.cue_end) start.cue_end = i + 1;
      ++i;
    } else if (At(i, Tag::kComma | Tag::kDash) && At(i + 1, Tag::kQuotation)) {
      ++i;
    } else if (At(i, Tag::kComma) && (At(i + 1, Key::kThat) || BeginsClause(i + 1))) {
      ++i;
    }
    if (i >= words_.size()) {
      // The content is the next paragraph: "The union said:"
      start.form = Form::kQuote;
      if (start.colon) starts_.push_back(start);
      return;
    }
    if (At(i, Key::kBy)) return;  // who says it, or passes it on
    start.form = FormAt(words_, i);
    if (start.form == Form::kPreposition && LeadsToNoContent(i)) return;
    if (start.form == Form::kNoun && IsHearer(i)) return;
    // "has written asking …" is another statement, "denied asking" is not.
    const bool gerund = Has(frames_, Frame::kGerund) && !At(i, Key::kCiting);
    if (start.form == Form::kGerund && MayBeCue(words_[i]) && !gerund) return;
    if (start.form == Form::kPreposition || start.form == Form::kAs) {
      start.cue_end = i == start.cue_end ? i + 1 : start.cue_end;
      ++i;
      if (!CanBegin(i) || (start.form == Form::kAs && IsBareAmount(i))) return;
    }
    if (start.form == Form::kNone) return;
    starts_.push_back(start);
  }
  // She told [me], "…"; told [him] that …: the hearer opens no content.
  bool IsHearer(uint32_t i) const {
    return Has(frames_, Frame::kAddressee) && words_[i].is(Tag::kObjectPronoun) &&
           (At(i + 1, Tag::kComma | Tag::kColon | Tag::kQuotation) || At(i + 1, Key::kThat));
  }

  // "testified before the board", "told them aboard the plane"; "talks to his boat", "has written
  // to the mayor", but "agrees to the plan": of some verbs "to" names the hearer.
  bool LeadsToNoContent(uint32_t i) const {
    constexpr std::array kLeads = {Key::kAbout, Key::kOf,   Key::kOn, Key::kFor, Key::kAgainst,
                                   Key::kWith,  Key::kFrom, Key::kIn, Key::kAt,  Key::kInto,
                                   Key::kOver,  Key::kOut,  Key::kTo};
    const bool leads = std::ranges::find(kLeads, words_[i].key) != kLeads.end() ||
                       words_[i].classes.has(WordClass::kVerbIng);  // regarding
    if (!leads || Take(comment_request, i) > i) return true;
    const bool tells_of = Has(frames_, Frame::kOf) && !Has(frames_, Frame::kNounPhrase);
    return At(i, Key::kTo) && (tells_of || Has(frames_, Frame::kAddressee));
  }
  // "admitted as [much] this afternoon": it says nothing by itself.
  bool IsBareAmount(uint32_t i) const {
    if (!words_[i].is(Tag::kDeterminer) || words_[i].is(Key::kArticle)) return false;
    return i + 1 >= words_.size() || words_[i + 1].is(Tag::kStop | Tag::kComma | Tag::kTime |
                                                      Tag::kPreposition | Tag::kDeterminer);
  }
  // "Lund said, the bridge is safe."
  bool BeginsClause(uint32_t i) const {
    return i < words_.size() && FormAt(words_, i) == Form::kClause;
  }
  bool CanBegin(uint32_t i) const {
    return i < words_.size() && !words_[i].is(Tag::kStop | Tag::kComma);
  }

  Words words_;
  Frames frames_;
  RightStarts starts_;
};

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

// Content that is no clause may end before any phrase: "announced his candidacy | in June".
bool IsPhrase(Form form) {
  return form == Form::kNoun || form == Form::kGerund || form == Form::kPreposition ||
         form == Form::kInfinitive || form == Form::kAs;
}

// What kind of end the word `i` makes, or nothing.
bool EndAt(Words words, uint32_t i, Form form, End& kind) {
  const Word& w = words[i];
  if (i > 0 && words[i - 1].is(Tag::kQuotedComma)) {
    kind = EndAtComma(words, i - 1);
  } else if (w.is(Tag::kColon)) {
    kind = End::kColon;
  } else if (w.is(Tag::kOpen)) {
    kind = End::kOpen;
  } else if (w.is(Tag::kComma)) {
    kind = EndAtComma(words, i);
  } else if (w.is(Tag::kCoordinator)) {
    if (i > 0 && words[i - 1].is(Tag::kComma)) return false;
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

uint32_t SentenceEnd(Words words) {
  auto end = static_cast<uint32_t>(words.size());
  while (end > 0 && words[end - 1].is(Tag::kStop)) --end;
  return end;
}

Form FormAt(Words words, uint32_t begin) {
  const Word& w = words[begin];
  if (w.is(Tag::kQuotation)) return Form::kQuote;
  if (w.is(Key::kThat)) return Form::kThat;
  const bool as_many_as =
      w.is(Key::kAs) && begin + 2 < words.size() && words[begin + 2].is(Key::kAs);
  if (w.is(Key::kAs) && !as_many_as) return Form::kAs;
  if (w.is(Key::kWhether) || w.is(Key::kIf)) return Form::kWh;
  if (w.is(Tag::kWh)) return Form::kWh;
  if (w.is(Tag::kTo)) {
    const bool verb = begin + 1 < words.size() &&
                      words[begin + 1].is(Tag::kBase | Tag::kBe | Tag::kHave | Tag::kDo);
    return verb ? Form::kInfinitive : Form::kPreposition;
  }
  const Forwards first = words.data() + begin;
  const Forwards last = words.data() + std::min<size_t>(words.size(), begin + kReach);
  if (Matches(clause, first, last)) return Form::kClause;
  if (as_many_as) return Form::kAs;
  if (w.is(Tag::kIng)) return Form::kGerund;
  if (w.is(Tag::kPreposition)) return Form::kPreposition;
  if (w.is(Tag::kDeterminer | Tag::kPossessive | Tag::kPronoun | Tag::kObjectPronoun | Tag::kNoun |
           Tag::kName | Tag::kAdjective | Tag::kNumber)) {
    return Form::kNoun;
  }
  return Form::kNone;
}

RightStarts ReadRight(Words words, uint32_t from, Frames frames) {
  return RightReader(words, frames).Read(from);
}

RightStart ReadAdjuncts(Words words, uint32_t from, Frames frames) {
  return RightReader(words, frames).Adjuncts(from);
}

ContentEnds ReadEnds(Words words, uint32_t begin, Form form) {
  ContentEnds ends;
  const uint32_t last = std::min(SentenceEnd(words), begin + kWindow);
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
