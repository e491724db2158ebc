#include <algorithm>

#include "grammar/content.h"
#include "grammar/reading.h"
#include "grammar/source.h"

// According to two officials, 14 died. · 14 died, according to two officials. · At its heart,
// according to Lund, was a mistake. · According to Lund: "…" · Per Lund, …
namespace sayso::grammar {
namespace {

constexpr uint32_t kReach = 40;
constexpr uint32_t kLongestSource = 30;  // words

// clang-format off

inline constexpr auto according_source =
    joint_noun_phrase
    >> x3::repeat(0, 2)[a(Tag::kParticiple | Tag::kIng) >> -link >> noun_phrase];

// clang-format on

// One "according to", with all that may be its source.
class AccordingReader {
 public:
  AccordingReader(const SentenceView& sentence, Range cue, std::vector<Candidate>& candidates)
      : sentence_(sentence), words_(sentence.words), cue_(cue), candidates_(candidates) {}

  void Read() {
    const uint32_t phrase = Take(cue_.end, according_source);
    const uint32_t mark = NextMark(cue_.end);
    if (phrase > cue_.end) ReadSource(phrase, SourceReading::kSubject);
    if (mark > cue_.end && mark != phrase) ReadSource(mark, SourceReading::kWide);
    ReadAside(std::max(phrase, mark));
  }

 private:
  uint32_t Take(uint32_t from, const auto& production) const {
    const Forwards first = words_.data() + std::min<size_t>(from, words_.size());
    const Forwards last = words_.data() + std::min<size_t>(words_.size(), from + kReach);
    return static_cast<uint32_t>(Reach(production, first, last) - words_.data());
  }
  bool At(uint32_t i, Tags tags) const { return i < words_.size() && words_[i].is(tags); }

  // The first mark that can end a source.
  uint32_t NextMark(uint32_t i) const {
    constexpr Tags kMarks =
        Tag::kComma | Tag::kSemicolon | Tag::kStop | Tag::kColon | Tag::kDash | Tag::kClose;
    const uint32_t last = std::min(SentenceEnd(words_), cue_.end + kLongestSource);
    while (i < last && !words_[i].is(kMarks)) ++i;
    return i;
  }

  // "according to Ada Lund, the county engineer[, …]"
  void ReadAside(uint32_t end) {
    if (!At(end, Tag::kComma)) return;
    const uint32_t aside = NextMark(end + 1);
    if (aside == end + 1 || (aside < SentenceEnd(words_) && !At(aside, Tag::kComma))) return;
    ReadSource(aside, SourceReading::kApposition);
  }

  void ReadSource(uint32_t end, SourceReading reading) {
    source_ = {cue_.end, end};
    reading_ = reading;
    ReadFront();
    ReadBack();
  }

  Candidate Begin(Production production, Form form) const {
    Candidate c;
    c.production = production;
    c.form = form;
    c.head = cue_.begin;
    c.cue = cue_;
    c.source = source_;
    c.reading = reading_;
    c.Note(Group::kSourceReading, reading_);
    c.Note(Group::kBeforeSource, NeighbourAt(words_, int64_t{cue_.begin} - 1));
    return c;
  }

  void ReadFront() {
    uint32_t begin = source_.end;
    if (!At(begin, Tag::kComma | Tag::kColon) || begin + 1 >= SentenceEnd(words_)) return;
    const Form form = At(++begin, Tag::kQuotation) ? Form::kQuote : Form::kClause;
    for (const ContentEnd& end : ReadEnds(words_, begin, form)) {
      Candidate c = Begin(Production::kAccordingToFront, form);
      c.content = {{begin, end.end}};
      NoteEnd(end, c);
      Push(std::move(c));
    }
  }

  void ReadBack() {
    uint32_t end = cue_.begin;
    if (end > 0 && words_[end - 1].is(Tag::kComma | Tag::kDash)) --end;
    if (end == 0) return;
    for (const uint32_t start : ReadStarts(words_, end)) {
      Candidate c = Begin(Production::kAccordingToBack, Form::kLeftClause);
      c.content = {{start, end}};
      c.Note(Group::kBeforeContent, NeighbourAt(words_, int64_t{start} - 1));
      c.Note(Sign::kWholeLeft, start == 0);
      if (start == 0 && end < cue_.begin) ReadInside(c);
      Push(std::move(c));
    }
  }

  // "At its heart, according to Lund, was a mistake."
  void ReadInside(const Candidate& left) {
    const uint32_t begin = source_.end + 1;
    if (!At(source_.end, Tag::kComma) || begin >= SentenceEnd(words_)) return;
    for (const ContentEnd& end : ReadEnds(words_, begin, Form::kClause)) {
      Candidate c = left;
      c.production = Production::kAccordingToInside;
      c.content.push_back({begin, end.end});
      NoteEnd(end, c);
      Push(std::move(c));
    }
  }

  void Push(Candidate c) {
    Finish(sentence_, c);
    candidates_.push_back(std::move(c));
  }

  const SentenceView& sentence_;
  Words words_;
  Range cue_, source_;
  SourceReading reading_ = SourceReading::kNone;
  std::vector<Candidate>& candidates_;
};

}  // namespace

void ReadAccordingTo(const SentenceView& sentence, std::vector<Candidate>& candidates) {
  const Words words = sentence.words;
  for (uint32_t i = 0; i + 2 < words.size(); ++i) {
    if (words[i].is(Key::kPer)) {
      AccordingReader(sentence, {i, i + 1}, candidates).Read();
    } else if (words[i].is(Key::kAccording) && words[i + 1].is(Key::kTo)) {
      AccordingReader(sentence, {i, i + 2}, candidates).Read();
    }
  }
}

}  // namespace sayso::grammar
