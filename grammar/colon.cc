#include <algorithm>

#include "grammar/adjunct.h"
#include "grammar/beside.h"
#include "grammar/content.h"
#include "grammar/reading.h"
#include "grammar/source.h"

// Headlines and transcripts: "Lund: pumps 'failed twice'" · "Pumps failed twice: Lund" · Lund had
// one message: "…"
namespace sayso::grammar {
namespace {

constexpr uint32_t kLongestLabel = 10;
constexpr uint32_t kLeastSaid = 4;  // words of a phrase without a verb that may be said

// clang-format off

inline constexpr auto label_word =
    a(Tag::kName | Tag::kNoun | Tag::kAdjective | Tag::kNumber | Tag::kPossessive | Tag::kDeterminer, Tag::kTime)
  | the(Key::kOf) | the(Key::kFor);
// Ada Lund[, fire chief in Oslo]: "…"
inline constexpr auto quoted_colon = &(a(Tag::kColon) >> a(Tag::kQuotation));
inline constexpr auto label_aside = comma >> x3::repeat(1, 8)[label_word | a(Tag::kPreposition)] >> quoted_colon;
inline constexpr auto quoted_label = x3::repeat(7, 9)[label_word] >> quoted_colon;  // of a body with a long name
inline constexpr auto label = (quoted_label | x3::repeat(1, 6)[label_word]) >> -bracketed >> -label_aside >> &a(Tag::kColon);
// [From] the report: "…" · [More from] Lund: "…" · [Here's] Lund in 2030: "…"
inline constexpr auto lead =
    the(Key::kFrom) | the(Key::kHere) >> (the(Key::kBe) | a(Tag::kPossessive)) | (anything - a(kVerbTags | Tag::kComma | Tag::kQuotation)) >> the(Key::kFrom);
inline constexpr auto led = x3::repeat(1, 6)[label_word];
inline constexpr auto led_when = when_phrase | link >> a(Tag::kNumber);  // in 2030
// Lund's [advice to the board]: "…"
inline constexpr auto owned_left =
    x3::repeat(0, 2)[noun_core_left >> link] >> +(modifier_left | a(Tag::kAdverb)) >> &a(Tag::kPossessive);
inline constexpr auto possessor_left =
    a(Tag::kPossessive) >> !of_class(WordClass::kTimeUnit) >> -(+modifier >> *(possessive_clitic >> +modifier) >> determiner_left) >> &clause_edge_left;
inline constexpr auto back_label = x3::repeat(1, 4)[label_word] >> edge;

// clang-format on

class ColonReader {
 public:
  ColonReader(const SentenceView& sentence, std::vector<Candidate>& candidates)
      : sentence_(sentence),
        words_(sentence.words),
        end_(SentenceEnd(sentence.words)),
        candidates_(candidates) {}

  void Read() {
    ReadLabel(0);
    ReadLedLabel();
    for (uint32_t i = 0; i < end_; ++i) {
      if (words_[i].is(Tag::kDash)) ReadLabel(i + 1);
      if (!words_[i].is(Tag::kColon)) continue;
      ReadMessage(i);
      ReadOwned(i);
    }
    if (!sentence_.IsHeadline()) return;
    for (uint32_t i = end_ > 6 ? end_ - 6 : 1; i + 1 < end_; ++i) ReadBackLabel(i);
  }

 private:
  bool At(uint32_t i, Tags tags) const { return i < words_.size() && words_[i].is(tags); }

  // "Police: …", but not "Climate change: …", "Sella 2: …", "Storm live: …". In the body of a text
  // many a label names a thing ("Owner: …"): there a name must be in it, or capitals.
  bool MaySpeak(Range label) const {
    constexpr WordClasses kSpeakers = WordClass::kDocumentNoun | WordClass::kInstitutionNoun |
                                      WordClass::kGroupNoun | WordClass::kReportingNoun;
    constexpr Tags kLast = Tag::kName | Tag::kNoun | Tag::kPerson | Tag::kClose;
    const Words words = words_.subspan(label.begin, label.size());
    const auto any = [&](Tags tags) {
      return std::ranges::any_of(words, [&](const Word& w) { return w.is(tags); });
    };
    if (any(Tag::kNumber) || !words.back().is(kLast)) return false;
    const uint32_t head = HeadOf(words_, label);
    if (sentence_.weights.IsRubric(LemmaAt(sentence_, head))) return false;
    if (!sentence_.IsHeadline()) return any(Tag::kName) || words.front().has(Shape::kAllCaps);
    return words_[head].is(Tag::kName | Tag::kPerson) || words_[head].classes.has(kSpeakers);
  }

  // What no verb introduces: words quoted to their end, or a clause; in a headline phrases too,
  // "40,000 displaced by floods", but not "the mill that stood still" or "how mills work". Behind a
  // mere name a phrase may be its topic: "Nils Berg: fisherman found dead", "Norway: 12 killed".
  bool MayBeSaid(uint32_t begin, Form form, Range label) const {
    if (form == Form::kQuote) {
      return sentence_.first || EndsLikeSpeech(sentence_.text, words_[begin]);
    }
    if (form == Form::kWh) return false;
    const bool counts = words_[begin].is(Tag::kNumber);
    if (form != Form::kNoun && !counts) return true;
    if (!sentence_.IsHeadline() || (NamesOnly(label) && (counts || label.size() > 1))) return false;
    for (const Word& w : words_.subspan(begin)) {
      if (w.is(Tag::kRelative)) return false;
      if (w.is(Tag::kQuotation)) return true;
      if (w.is(Tag::kParticiple | Tag::kIng | Tag::kFinite) && !w.is(Tag::kNoun)) return true;
    }
    return false;
  }

  bool NamesOnly(Range label) const {
    return std::ranges::all_of(words_.subspan(label.begin, label.size()),
                               [](const Word& w) { return w.is(Tag::kName); });
  }

  static bool IsVerb(const Word& w) { return w.is(Tag::kReporting) && w.is(Tag::kFinite); }

  // Lund: …
  void ReadLabel(uint32_t begin) {
    const Forwards first = words_.data() + begin;
    const Forwards last =
        words_.data() + std::min<size_t>(words_.size(), begin + kLongestLabel + 12);
    const auto colon = static_cast<uint32_t>(Reach(label, first, last) - words_.data());
    if (colon == begin || colon + 1 >= end_) return;
    if (colon > begin + 1 && IsVerb(words_[colon - 1])) return;  // The truce states: …
    const Form form = FormAt(words_, colon + 1);
    if (!MaySpeak({begin, colon}) || !MayBeSaid(colon + 1, form, {begin, colon})) return;
    Candidate c = Begin({begin, colon}, colon, Production::kColon);
    c.form = form == Form::kNone ? Form::kClause : form;
    c.Note(Sign::kCapitalLabel, words_[begin].has(Shape::kAllCaps));
    AddContent(c, colon + 1);
  }

  // From Lund: "…"
  void ReadLedLabel() {
    const Forwards first = words_.data(), last = words_.data() + end_;
    const Forwards source = Reach(lead, first, last);
    if (source == first) return;
    const Forwards source_end = Reach(led, source, last);
    const Forwards colon = Reach(led_when, source_end, last);
    if (source_end == source || colon == last || !colon->is(Tag::kColon)) return;
    const auto index = [&](Forwards it) { return static_cast<uint32_t>(it - first); };
    const uint32_t at = index(colon);
    if (!At(at + 1, Tag::kQuotation) || !EndsLikeSpeech(sentence_.text, words_[at + 1])) return;
    Candidate c = Begin({index(source), index(source_end)}, at, Production::kColon);
    c.form = Form::kQuote;
    AddContent(c, at + 1);
  }

  // Pumps failed: Lund
  void ReadBackLabel(uint32_t colon) {
    if (!words_[colon].is(Tag::kColon)) return;
    if (!Matches(back_label, words_.data() + colon + 1, words_.data() + end_)) return;
    const Range label(colon + 1, end_);
    if (At(label.begin, Tag::kDeterminer) || !MaySpeak(label)) return;
    // Editor: Lund · The man who saved the ferry: Nils Berg
    if (colon < kLeastSaid && !MayBeSaid(0, FormAt(words_, 0), label)) return;
    if (NamesOnly(label) && label.size() > 1) return;
    Candidate c = Begin(label, colon, Production::kColonBack);
    c.form = Form::kLeftClause;
    c.content = {{0, colon}};
    Push(std::move(c));
  }

  // Lund had one message for the board: "…" The verb need not be one of saying.
  void ReadMessage(uint32_t colon) {
    const bool follows = colon + 1 >= words_.size();
    if (follows ? !sentence_.introduces : !At(colon + 1, Tag::kQuotation)) return;
    for (uint32_t i = colon; i > 0; --i) {
      const Word& w = words_[i - 1];
      if (w.is(Tag::kSemicolon | Tag::kQuotation)) return;
      if (!w.is(Tag::kFinite | kAuxiliaryTags)) continue;
      const Cue cue = ReadCue(words_, i - 1);
      Range subject = RestrictedBefore(words_, cue.group.begin);
      if (subject.size() == 0) subject = SubjectBefore(words_, cue.group.begin);
      if (subject.size() == 0 || IsInClause(subject)) continue;
      if (!follows && IsRead(i - 1, colon + 1)) return;
      Candidate c = Begin(subject, colon, Production::kColonQuote);
      c.head = i - 1;  // where it is one of saying, one of the two readings is chosen
      c.cue.begin = cue.group.begin;
      // "quotes one minister as saying:": the minister is whom the cue passes on.
      const Words between = words_.subspan(i, colon - i);
      if (std::ranges::any_of(between, [](const Word& w) { return w.is(Key::kAs); })) {
        c.cue.end = cue.group.end;
      }
      c.form = Form::kQuote;
      c.verb_class = VerbClass::kNone;
      if (!follows) return AddContent(c, colon + 1);
      return Push(std::move(c));
    }
  }

  // Whether a thing, read leftwards, is one of words, "advice to the board", and no tattoo.
  bool IsOfWords(Leftwards begin, Leftwards end) const {
    constexpr WordClasses kWords =
        WordClass::kReportingNoun | WordClass::kMediumNoun | WordClass::kDocumentNoun;
    const auto last = static_cast<uint32_t>(end.base() - words_.data());
    auto head = static_cast<uint32_t>(begin.base() - words_.data());
    while (head + 1 < last && !words_[head + 1].is(Tag::kPreposition | Tag::kTo)) ++head;
    return words_[head].classes.has(kWords);
  }

  // One captain's verdict: "…" · Her answer to the board: "…"
  void ReadOwned(uint32_t colon) {
    if (!At(colon + 1, Tag::kQuotation) || !EndsLikeSpeech(sentence_.text, words_[colon + 1]))
      return;
    const Leftwards first(words_.data() + colon), last(words_.data());
    const Leftwards thing = Reach(owned_left, first, last);
    const Leftwards begin = Reach(possessor_left, thing, last);
    if (thing == first || begin == thing || !IsOfWords(thing, first)) return;
    const auto index = [&](Leftwards it) {
      return static_cast<uint32_t>(it.base() - words_.data());
    };
    Candidate c = Begin({index(begin), index(thing)}, colon, Production::kColonQuote);
    c.head = index(thing);
    c.cue.begin = index(thing);
    c.form = Form::kQuote;
    c.verb_class = VerbClass::kNone;
    AddContent(c, colon + 1);
  }

  // issued the following statement after [the county] lifted the ban: "…"
  bool IsInClause(Range subject) const {
    if (subject.begin == 0) return false;
    const Word& before = words_[subject.begin - 1];
    return (before.is(Tag::kSubordinator | Tag::kIng) || before.is(Key::kAfter) ||
            before.is(Key::kBefore)) &&
           !before.is(Key::kAs);
  }

  // Whether the verb's own productions, which come before this one, read what it introduces: "Lund
  // told the board: …" has a hearer.
  bool IsRead(uint32_t head, uint32_t content) const {
    return std::ranges::any_of(candidates_, [&](const Candidate& c) {
      return c.head == head && !c.content.empty() && c.content.front().begin == content;
    });
  }

  Candidate Begin(Range source, uint32_t colon, Production production) const {
    Candidate c(sentence_.evidence);
    c.production = production;
    c.head = colon;
    c.cue = {colon, colon + 1};
    c.source = source;
    return c;
  }

  void AddContent(const Candidate& c, uint32_t begin) {
    for (const ContentEnd& end : ReadEnds(words_, begin, c.form)) {
      // A headline is said as a whole: Lund: 'Of course' the pumps failed
      const bool part = end.kind == End::kQuotation && !sentence_.IsHeadline();
      if (end.kind != End::kSentence && !part) continue;
      Candidate with = c;
      with.content = {{begin, end.end}};
      NoteEnd(end, with);
      Push(std::move(with));
    }
  }

  void Push(Candidate c) {
    c.Note(Group::kVerbClass, c.verb_class);
    Finish(sentence_, c);
    candidates_.push_back(std::move(c));
  }

  const SentenceView& sentence_;
  Words words_;
  uint32_t end_;
  std::vector<Candidate>& candidates_;
};

}  // namespace

void ReadColon(const SentenceView& sentence, std::vector<Candidate>& candidates) {
  if (sentence.tags.has(Tag::kColon)) ColonReader(sentence, candidates).Read();
}

}  // namespace sayso::grammar
