#include <algorithm>

#include "grammar/content.h"
#include "grammar/reading.h"
#include "grammar/source.h"

// Lund's claim that the pumps failed · their calls for a recount · the warning by police that … ·
// there was speculation among traders that …
namespace sayso::grammar {
namespace {

constexpr uint32_t kReach = 40;

// clang-format off

inline constexpr auto owner_left =
    *a(Tag::kAdjective | Tag::kAdverb | Tag::kNoun | Tag::kNumber | Tag::kTime, Tag::kPerson | kVerbTags)
    >> &a(Tag::kPossessive);
inline constexpr auto possessive_left =
    a(Tag::kPossessive) >> -(+modifier >> *(possessive_clitic >> +modifier) >> determiner_left);
inline constexpr auto by_source =
    (the(Key::kBy) | the(Key::kFrom) | the(Key::kAmong)) >> noun_phrase;
// there [was much] speculation
inline constexpr auto existential_left =
    *a(Tag::kAdjective | Tag::kDeterminer | Tag::kAdverb | Tag::kNoun)
    >> +a(Tag::kBe | Tag::kHave | Tag::kModal) >> &the(Key::kThere);

// clang-format on

class NounReader {
 public:
  NounReader(const SentenceView& sentence, uint32_t head, std::vector<Candidate>& candidates)
      : sentence_(sentence), words_(sentence.words), head_(head), candidates_(candidates) {}

  void Read() {
    cue_ = {head_, head_ + 1};
    uint32_t after = head_ + 1;
    const Forwards first = words_.data() + after;
    const Forwards last = words_.data() + std::min<size_t>(words_.size(), after + kReach);
    ReadOwner();
    ReadExistence();
    const auto by = static_cast<uint32_t>(Reach(by_source, first, last) - words_.data());
    if (by > after) {
      source_ = {after + 1, by};
      after = by;
    }
    if (source_.size() == 0) return;
    if (after + 1 < words_.size() && words_[after].is(Tag::kBe)) return AddAnswer(after + 1);
    if (after < words_.size() && words_[after].is(Tag::kComma) && after + 1 < words_.size() &&
        words_[after + 1].is(Key::kThat)) {
      ++after;
    }
    if (after >= SentenceEnd(words_)) return;
    ReadApposed(after);
    AddFrom(after);
  }

 private:
  void ReadOwner() {
    const Leftwards first(words_.data() + head_);
    const Leftwards last(words_.data() + (head_ > kReach ? head_ - kReach : 0));
    const Leftwards owner = Reach(owner_left, first, last);
    const Leftwards end = Reach(possessive_left, owner, last);
    if (end == owner) return;
    source_ = {static_cast<uint32_t>(end.base() - words_.data()),
               static_cast<uint32_t>(owner.base() - words_.data())};
  }

  // Lund's words, "…," were met with laughter
  void ReadApposed(uint32_t after) {
    if (words_[after].is(Tag::kAdverb)) ++after;
    const bool set_off = after + 1 < words_.size() && words_[after].is(Tag::kComma | Tag::kDash);
    if (set_off && words_[after + 1].is(Tag::kQuotation)) {
      Add(after + 1, Form::kQuote, {.end = after + 2, .kind = End::kQuotation});
    }
  }

  // There [was speculation] among traders that …
  void ReadExistence() {
    const Leftwards first(words_.data() + head_);
    const Leftwards last(words_.data() + (head_ > kReach ? head_ - kReach : 0));
    const Leftwards begin = Reach(existential_left, first, last);
    if (begin != first) cue_.begin = static_cast<uint32_t>(begin.base() - words_.data());
  }

  // "Lund's claim that the tunnel was safe | was dismissed": a second verb with nothing between
  // that opens another clause is what is said of the claim. `ends` are in order.
  void StopAtPredicate(uint32_t begin, ContentEnds& ends) const {
    constexpr Tags kOpens = Tag::kSubordinator | Tag::kRelative | Tag::kCoordinator | Tag::kComma |
                            Tag::kWh | Tag::kQuotation | Tag::kDash;
    bool complete = false;
    const uint32_t last = std::min(SentenceEnd(words_), begin + kReach);
    for (uint32_t i = begin + 1; i < last; ++i) {
      const Word& w = words_[i];
      if (w.is(kOpens)) complete = false;
      if (!w.is(Tag::kFinite | kAuxiliaryTags) || w.is(Tag::kNoun | Tag::kParticiple)) continue;
      if (complete && !words_[i - 1].is(kAuxiliaryTags | Tag::kAdverb | Tag::kNegation)) {
        while (!ends.empty() && ends.back().end > i) ends.pop_back();
        ends.push_back({.end = i, .kind = End::kCommaVerb, .complete = Complete::kYes});
        return;
      }
      complete = true;
    }
  }

  // Lund's answer was "no", Lund's view is that …
  void AddAnswer(uint32_t begin) {
    const bool quoted = words_[begin].is(Tag::kComma) && begin + 1 < words_.size() &&
                        words_[begin + 1].is(Tag::kQuotation);
    if (quoted) ++begin;  // Lund's answer was, "No."
    const Form form = FormAt(words_, begin);
    if (form != Form::kThat && form != Form::kQuote) return;
    // but not "Lund's claim is "an insult to the dead"", which tells what it is like
    if (form == Form::kQuote && !quoted && !words_[begin].has(Shape::kCapital)) return;
    cue_.end = begin;
    AddFrom(begin);
  }

  void AddFrom(uint32_t begin) {
    const Form form = FormAt(words_, begin);
    if (form != Form::kThat && form != Form::kInfinitive && form != Form::kPreposition &&
        form != Form::kWh && form != Form::kQuote) {
      return;
    }
    const uint32_t from = form == Form::kPreposition ? begin + 1 : begin;
    if (from >= SentenceEnd(words_)) return;
    ContentEnds ends = ReadEnds(words_, from, form);
    if (form == Form::kThat) StopAtPredicate(from, ends);
    if (form == Form::kPreposition && begin == cue_.end) cue_.end = from;
    for (const ContentEnd& end : ends) Add(from, form, end);
  }

  void Add(uint32_t from, Form form, const ContentEnd& end) {
    Candidate c(sentence_.evidence);
    c.production = Production::kReportingNoun;
    c.form = form;
    c.head = head_;
    c.cue = cue_;
    c.source = source_;
    c.content = {{from, end.end}};
    c.cue_weights = &sentence_.weights.cue(LemmaAt(sentence_, head_));
    c.Note(Group::kVerbForm, VerbForm::kOther);
    NoteEnd(end, c);
    Finish(sentence_, c);
    candidates_.push_back(std::move(c));
  }

  const SentenceView& sentence_;
  Words words_;
  uint32_t head_;
  Range cue_, source_;
  std::vector<Candidate>& candidates_;
};

}  // namespace

void ReadReportingNoun(const SentenceView& sentence, std::vector<Candidate>& candidates) {
  if (!sentence.classes.has(WordClass::kReportingNoun)) return;
  for (uint32_t i = 0; i + 1 < sentence.words.size(); ++i) {
    const Word& w = sentence.words[i];
    if (w.is(Tag::kNoun) && w.classes.has(WordClass::kReportingNoun)) {
      NounReader(sentence, i, candidates).Read();
    }
  }
}

}  // namespace sayso::grammar
