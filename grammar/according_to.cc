#include <algorithm>

#include "grammar/content.h"
#include "grammar/reading.h"
#include "grammar/source.h"

// According to two officials, 14 died. · 14 died, according to two officials. · At its heart,
// according to Lund, was a mistake. · According to Lund: "…" · Per Lund, … · In Lund's view, … ·
// The bid was a gift, as Lund put it.
namespace sayso::grammar {
namespace {

constexpr uint32_t kReach = 40;
constexpr uint32_t kLongestSource = 30;  // words

// clang-format off

inline constexpr auto according_source =
    joint_noun_phrase
    >> x3::repeat(0, 2)[a(Tag::kParticiple | Tag::kIng) >> -link >> noun_phrase];
inline constexpr auto owner =
    -determiner >> +modifier >> a(Tag::kPossessive)
  | a(Tag::kPossessive);
// as [Lund, author of "The Quiet Port,"] put it
inline constexpr auto who_puts_aside =
    anything - a(Tag::kComma | Tag::kSemicolon | Tag::kStop | Tag::kColon) - the(Key::kPut);
inline constexpr auto who_puts =
    noun_phrase >> -(comma >> x3::repeat(1, 24)[who_puts_aside] >> -comma);

// clang-format on

// The words that attribute a sentence to somebody without a verb of their own.
struct Phrase {
  Range whole;  // from its first word to its last, as it may stand anywhere in a sentence
  Range cue;
  Range source;
  SourceReading reading = SourceReading::kSubject;
};

// Where the content of a phrase may stand: behind it, before it, on both sides.
class PhraseReader {
 public:
  PhraseReader(const SentenceView& sentence, std::vector<Candidate>& candidates)
      : sentence_(sentence), words_(sentence.words), candidates_(candidates) {}

  void Read(const Phrase& phrase) {
    ReadFront(phrase);
    ReadBack(phrase);
  }

 private:
  bool At(uint32_t i, Tags tags) const { return i < words_.size() && words_[i].is(tags); }

  Candidate Begin(const Phrase& phrase, Production production, Form form) const {
    Candidate c(sentence_.evidence);
    c.production = production;
    c.form = form;
    c.head = phrase.cue.begin;
    c.cue = phrase.cue;
    c.source = phrase.source;
    c.reading = phrase.reading;
    c.Note(Group::kSourceReading, phrase.reading);
    c.Note(Group::kBeforeSource, NeighbourAt(words_, int64_t{phrase.whole.begin} - 1));
    return c;
  }

  void ReadFront(const Phrase& phrase) {
    uint32_t begin = phrase.whole.end;
    if (!At(begin, Tag::kComma | Tag::kColon) || begin + 1 >= SentenceEnd(words_)) return;
    const Form form = At(++begin, Tag::kQuotation) ? Form::kQuote : Form::kClause;
    for (const ContentEnd& end : ReadEnds(words_, begin, form)) {
      Candidate c = Begin(phrase, Production::kAccordingToFront, form);
      c.content = {{begin, end.end}};
      NoteEnd(end, c);
      Push(std::move(c));
    }
  }

  void ReadBack(const Phrase& phrase) {
    uint32_t end = phrase.whole.begin;
    if (end > 0 && words_[end - 1].is(Tag::kComma | Tag::kDash)) --end;
    if (end == 0) return;
    for (const uint32_t start : ReadStarts(words_, end)) {
      Candidate c = Begin(phrase, Production::kAccordingToBack, Form::kLeftClause);
      c.content = {{start, end}};
      c.Note(Group::kBeforeContent, NeighbourAt(words_, int64_t{start} - 1));
      c.Note(Sign::kWholeLeft, start == 0);
      const bool set_off = end < phrase.whole.begin || words_[end - 1].is(Tag::kQuotedComma);
      if (start == 0 && set_off) ReadInside(phrase, c);
      Push(std::move(c));
    }
  }

  // "At its heart, according to Lund, was a mistake."
  void ReadInside(const Phrase& phrase, const Candidate& left) {
    const uint32_t begin = phrase.whole.end + 1;
    if (!At(phrase.whole.end, Tag::kComma) || begin >= SentenceEnd(words_)) return;
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
  std::vector<Candidate>& candidates_;
};

// Finds the phrases of a sentence, with all that may be their source.
class PhraseFinder {
 public:
  PhraseFinder(const SentenceView& sentence, std::vector<Candidate>& candidates)
      : words_(sentence.words),
        lexicon_(sentence.text.ruleset->lexicon()),
        owned_(sentence.tags.has(Tag::kPossessive)),
        reader_(sentence, candidates) {}

  void Find() {
    for (uint32_t i = 0; i + 2 < words_.size(); ++i) {
      if (words_[i].is(Key::kPer)) {
        ReadAccordingTo({i, i + 1});
      } else if (words_[i].is(Key::kAccording) && words_[i + 1].is(Key::kTo)) {
        ReadAccordingTo({i, i + 2});
      } else if (words_[i].is(Key::kIn)) {
        if (owned_) ReadInView(i);
        ReadInViewOf(i);
      } else if (words_[i].is(Key::kAs)) {
        ReadAsPut(i);
      }
    }
  }

 private:
  uint32_t Take(uint32_t from, const auto& production) const {
    const Forwards first = words_.data() + std::min<size_t>(from, words_.size());
    const Forwards last = words_.data() + std::min<size_t>(words_.size(), from + kReach);
    return static_cast<uint32_t>(Reach(production, first, last) - words_.data());
  }
  bool At(uint32_t i, Tags tags) const { return i < words_.size() && words_[i].is(tags); }
  bool At(uint32_t i, Key key) const { return i < words_.size() && words_[i].is(key); }

  // [according to] Ada Lund[, the county engineer,]
  void ReadAccordingTo(Range cue) {
    const uint32_t phrase = Take(cue.end, according_source);
    const uint32_t mark = NextMark(cue.end, cue);
    const uint32_t end = std::max(phrase, mark);
    const uint32_t aside = AsideBehind(end, cue);
    if (aside > end) ReadSource(cue, aside, SourceReading::kApposition);
    if (IsRole(words_[end - 1], {end + 1, aside})) return;
    if (phrase > cue.end) ReadSource(cue, phrase, SourceReading::kSubject);
    if (mark > cue.end && mark != phrase) ReadSource(cue, mark, SourceReading::kWide);
  }

  // The end of what is said of the source behind the comma at `end`; `end` where nothing is.
  uint32_t AsideBehind(uint32_t end, Range cue) const {
    if (!At(end, Tag::kComma)) return end;
    const uint32_t aside = NextMark(end + 1, cue);
    const bool closed = aside >= SentenceEnd(words_) || At(aside, Tag::kComma);
    const bool quotes = CountWords(words_, {end, aside}).quotations > 0;
    return aside > end + 1 && closed && !quotes ? aside : end;
  }
  // According to Lund, [head of the port,] …: one noun without an article begins no sentence, but
  // "According to Lund, owners of boats must pay".
  bool IsRole(const Word& name, Range aside) const {
    if (!name.is(Tag::kName) || aside.end <= aside.begin || !At(aside.end, Tag::kComma))
      return false;
    const Word& noun = words_[aside.begin];
    return noun.is(Tag::kNoun) && noun.is(Tag::kPerson | Tag::kBase) &&
           !noun.is(Tag::kName | Tag::kPlural) && At(aside.begin + 1, Key::kOf) &&
           CountWords(words_, aside).verbs == 0;
  }

  void ReadSource(Range cue, uint32_t end, SourceReading reading) {
    reader_.Read({{cue.begin, end}, cue, {cue.end, end}, reading});
  }

  // The first mark that can end a source.
  uint32_t NextMark(uint32_t i, Range cue) const {
    constexpr Tags kMarks =
        Tag::kComma | Tag::kSemicolon | Tag::kStop | Tag::kColon | Tag::kDash | Tag::kClose;
    const uint32_t last = std::min(SentenceEnd(words_), cue.end + kLongestSource);
    while (i < last && !words_[i].is(kMarks)) ++i;
    return i;
  }

  // in [Lund's] [view]
  void ReadInView(uint32_t in) {
    const uint32_t noun = Take(in + 1, owner);
    if (noun == in + 1 || !IsView(noun)) return;
    reader_.Read({{in, noun + 1}, {noun, noun + 1}, {in + 1, noun}});
  }

  // in the [view] of [Lund], and not "in the view of the harbour"
  void ReadInViewOf(uint32_t in) {
    const uint32_t noun = in + 2;
    if (!At(in + 1, Tag::kDeterminer) || !At(noun + 1, Key::kOf) || !HasStance(noun)) return;
    const Range source{noun + 2, Take(noun + 2, noun_core)};
    if (source.size() == 0 || !words_[HeadOf(words_, source)].is(Tag::kName | Tag::kPerson)) return;
    reader_.Read({{in, source.end}, {noun, noun + 2}, source});
  }

  // In [Lund's view], not "in Lund's view of the harbour".
  bool IsView(uint32_t noun) const { return !At(noun + 1, Key::kOf) && HasStance(noun); }
  bool HasStance(uint32_t noun) const {
    return noun < words_.size() && lexicon_.fact(words_[noun].word, Fact::kStance) == "view";
  }

  // as [Lund, the mayor,] [put it] in her letter
  void ReadAsPut(uint32_t as) {
    const uint32_t verb = Take(as + 1, who_puts);
    if (verb == as + 1 || !At(verb, Key::kPut) || !At(verb + 1, Key::kIt)) return;
    const Range cue{verb, verb + 2};
    const uint32_t mark = NextMark(cue.end, cue);
    const bool aside = At(mark, Tag::kComma | Tag::kColon) && CountsNothing({cue.end, mark});
    reader_.Read({{as, aside ? mark : cue.end}, cue, {as + 1, verb}});
  }
  // Nothing that would say something itself.
  bool CountsNothing(Range range) const {
    const Counts counts = CountWords(words_, range);
    return counts.verbs + counts.quotations == 0;
  }

  Words words_;
  const Lexicon& lexicon_;
  bool owned_;  // something in the sentence is somebody's
  PhraseReader reader_;
};

}  // namespace

void ReadAccordingTo(const SentenceView& sentence, std::vector<Candidate>& candidates) {
  if (!sentence.keys.has(Key::kPer | Key::kAccording | Key::kIn | Key::kAs)) return;
  PhraseFinder(sentence, candidates).Find();
}

}  // namespace sayso::grammar
