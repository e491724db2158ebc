#include "grammar/content.h"

#include <algorithm>
#include <array>

#include "grammar/adjunct.h"
#include "grammar/clause.h"

namespace sayso::grammar {
namespace {

constexpr uint32_t kAfterReach = 14;  // words of "after the meeting had ended" before "that"
constexpr uint32_t kReach = 60;       // words a production may read

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

  // "pointed out", "went on": the particle belongs to the cue.
  RightStart AfterParticle(uint32_t from) const {
    // but `went on "The Late Show"`
    const bool on = At(from, Key::kOn) && from > 0 && words_[from - 1].is(Key::kGo) &&
                    !At(from + 1, Tag::kQuotation);
    RightStart start;
    start.cue_end = start.begin = on || At(from, Key::kOut) ? from + 1 : from;
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
      const uint32_t end = Take(where_phrase, from);
      const bool told = At(end, Key::kThat) || At(end, Tag::kQuotation | Tag::kColon);
      if (told || MayHear(from, end)) {
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
    if (start.form == Form::kPreposition && !LeadsToContent(i)) {
      // "said after the storm three bridges were closed"
      if (!IsBeforeClause(i)) return;
      start.form = Form::kClause;
      starts_.push_back(start);
      return;
    }
    if (start.form == Form::kNoun && IsHearer(i)) return;
    // "has written asking …" is another statement, "denied asking" is not.
    const bool gerund = Has(frames_, Frame::kGerund) && !At(i, Key::kCiting);
    if (start.form == Form::kGerund && MayBeCue(words_[i]) && !gerund) return;
    if (start.form == Form::kPreposition || start.form == Form::kAs) {
      start.cue_end = i == start.cue_end ? i + 1 : start.cue_end;
      ++i;
      if (At(i, Tag::kComma) && At(i + 1, Tag::kQuotation)) {  // replied with, "Why now?"
        start.form = Form::kQuote;
        ++i;
      }
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
  bool LeadsToContent(uint32_t i) const {
    constexpr std::array kLeads = {Key::kAbout, Key::kOf,   Key::kOn, Key::kFor, Key::kAgainst,
                                   Key::kWith,  Key::kFrom, Key::kIn, Key::kAt,  Key::kInto,
                                   Key::kOver,  Key::kOut,  Key::kTo};
    const bool leads = std::ranges::find(kLeads, words_[i].key) != kLeads.end() ||
                       words_[i].classes.has(WordClass::kVerbIng);  // regarding
    if (!leads || Take(comment_request, i) > i) return false;
    const bool tells_of = Has(frames_, Frame::kOf) && !Has(frames_, Frame::kNounPhrase);
    return !At(i, Key::kTo) || (!tells_of && !Has(frames_, Frame::kAddressee));
  }
  // Whether a clause stands behind the preposition at `i`, of words that begin one.
  bool IsBeforeClause(uint32_t i) const {
    if (At(i, Key::kTo) || !Has(frames_, Frame::kThat)) return false;
    const Words behind = words_.subspan(i, std::min<size_t>(words_.size() - i, kAfterReach));
    if (std::ranges::any_of(behind, [](const Word& w) { return w.is(Key::kThat); })) return false;
    return CountWords(words_, {i, static_cast<uint32_t>(words_.size())}).verbs > 0;
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
  // vowed not to leave, but "asked not to be named"
  const bool denied = w.is(Tag::kNegation) && begin + 2 < words.size() &&
                      words[begin + 1].is(Tag::kTo) && !words[begin + 2].is(Tag::kBe);
  if (denied) return FormAt(words, begin + 1);
  if (w.is(Tag::kTo)) {
    // promised to sail; promised to "sail in May"
    const bool verb =
        begin + 1 < words.size() &&
        (words[begin + 1].is(Tag::kBase | Tag::kBe | Tag::kHave | Tag::kDo) ||
         (words[begin + 1].is(Tag::kQuotation) && !words[begin + 1].has(Shape::kCapital)));
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

}  // namespace sayso::grammar
