#include <algorithm>

#include "grammar/content.h"
#include "grammar/reading.h"
#include "grammar/source.h"

// Headlines and transcripts: "Lund: pumps 'failed twice'" · "Pumps failed twice: Lund" · Lund had
// one message: "…"
namespace sayso::grammar {
namespace {

constexpr uint32_t kLongestLabel = 7;

// clang-format off

inline constexpr auto label_word =
    a(Tag::kName | Tag::kNoun | Tag::kAdjective | Tag::kNumber | Tag::kPossessive | Tag::kDeterminer, Tag::kTime)
  | the(Key::kOf) | the(Key::kFor);
inline constexpr auto label = x3::repeat(1, 6)[label_word] >> -bracketed >> &a(Tag::kColon);
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
    for (uint32_t i = 0; i < end_; ++i) {
      if (words_[i].is(Tag::kDash)) ReadLabel(i + 1);
      if (words_[i].is(Tag::kColon)) ReadMessage(i);
    }
    if (sentence_.paragraph != ParagraphKind::kTitle && !sentence_.first) return;
    for (uint32_t i = end_ > 6 ? end_ - 6 : 1; i + 1 < end_; ++i) ReadBackLabel(i);
  }

 private:
  bool At(uint32_t i, Tags tags) const { return i < words_.size() && words_[i].is(tags); }

  // Lund: …
  void ReadLabel(uint32_t begin) {
    const Forwards first = words_.data() + begin;
    const Forwards last =
        words_.data() + std::min<size_t>(words_.size(), begin + kLongestLabel + 12);
    const auto colon = static_cast<uint32_t>(Reach(label, first, last) - words_.data());
    if (colon == begin || colon + 1 >= end_) return;
    Candidate c = Begin({begin, colon}, colon, Production::kColon);
    c.form = At(colon + 1, Tag::kQuotation) ? Form::kQuote : Form::kClause;
    c.Note(Sign::kCapitalLabel, words_[begin].has(Shape::kAllCaps));
    AddContent(c, colon + 1);
  }

  // Pumps failed: Lund
  void ReadBackLabel(uint32_t colon) {
    if (!words_[colon].is(Tag::kColon)) return;
    if (!Matches(back_label, words_.data() + colon + 1, words_.data() + end_)) return;
    Candidate c = Begin({colon + 1, end_}, colon, Production::kColonBack);
    c.form = Form::kLeftClause;
    c.content = {{0, colon}};
    Push(std::move(c));
  }

  // Lund had one message for the board: "…" The verb need not be one of saying.
  void ReadMessage(uint32_t colon) {
    const bool follows = colon + 1 >= words_.size();
    if (!follows && !At(colon + 1, Tag::kQuotation)) return;
    for (uint32_t i = colon; i > 0; --i) {
      const Word& w = words_[i - 1];
      if (w.is(Tag::kSemicolon | Tag::kQuotation)) return;
      if (!w.is(Tag::kFinite | kAuxiliaryTags)) continue;
      const Cue cue = ReadCue(words_, i - 1);
      const Range subject = SubjectBefore(words_, cue.group.begin);
      if (subject.size() == 0) continue;
      if (ToldBefore(i, colon)) return;
      Candidate c = Begin(subject, colon, Production::kColonQuote);
      c.head = i - 1;  // where it is one of saying, one of the two readings is chosen
      c.cue.begin = cue.group.begin;
      c.form = Form::kQuote;
      c.verb_class = VerbClass::kNone;
      if (!follows) return AddContent(c, colon + 1);
      return Push(std::move(c));
    }
  }

  // Lund told the board: "…" is read as what it is, with its hearer.
  bool ToldBefore(uint32_t from, uint32_t colon) const {
    if (!words_[from - 1].is(Tag::kReporting)) return false;
    return std::ranges::any_of(
        ReadRight(words_, from, words_[from - 1].frames),
        [&](const RightStart& start) { return start.colon && start.begin == colon + 1; });
  }

  Candidate Begin(Range source, uint32_t colon, Production production) const {
    Candidate c;
    c.production = production;
    c.head = colon;
    c.cue = {colon, colon + 1};
    c.source = source;
    return c;
  }

  void AddContent(const Candidate& c, uint32_t begin) {
    for (const ContentEnd& end : ReadEnds(words_, begin, c.form)) {
      if (end.kind != End::kSentence && end.kind != End::kQuotation) continue;
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
  ColonReader(sentence, candidates).Read();
}

}  // namespace sayso::grammar
